import type { Person } from "../people/person.ts";
import { findPerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { makeLucia } from "./make-lucia.server.ts";

export type SignedIn = {
  person: Person;
  /** The hash under which the sign-in is stored. */
  sessionId: string;
};

/** Who sends this cookie, for a request as for the opening of a socket; null when it does not count. */
export async function validateCookie(app: App, cookieHeader: string): Promise<SignedIn | null> {
  const lucia = makeLucia(app);
  const secret = lucia.readSessionCookie(cookieHeader);
  if (!secret) return null;
  const { user } = await lucia.validateSession(secret);
  const person = user && (await findPerson(app.read, user.id, app.clock()));
  return person && { person, sessionId: sha256(secret) };
}
