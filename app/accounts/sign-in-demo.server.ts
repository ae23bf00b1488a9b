import { findPerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { refuse } from "../platform/refusal.ts";
import { startSession, type Started, type Visitor } from "./start-session.server.ts";

/** One tap on the demo's start page, without a password; nowhere else. */
export async function signInDemo(
  app: App,
  arrival: Omit<Visitor, "address"> & { personId: string },
): Promise<Started> {
  if (app.settings.mode !== "demo") return refuse("not-found");
  const person = await findPerson(app.read, arrival.personId, app.clock());
  if (!person) return refuse("not-found");
  return startSession(app, { ...arrival, via: "demo" });
}
