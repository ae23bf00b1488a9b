import type { Knex } from "knex";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { mayChangePasskeys } from "./passkey.ts";
import { findSession } from "./session.store.server.ts";

/** Refuses `sign-in-unproven` to a sign-in by password alone, whatever it wants of passkeys. */
export async function requireProvenSignIn(
  db: Knex,
  { personId, sessionId, at }: { personId: string; sessionId: string; at: number },
): Promise<void> {
  const session = await findSession(db, sessionId, dayOf(at));
  if (session?.personId !== personId) return refuse("not-signed-in");
  if (!mayChangePasskeys(session.via)) refuse("sign-in-unproven");
}
