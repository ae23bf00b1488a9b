import type { Knex } from "knex";
import { sha256 } from "../platform/hash.server.ts";

/** `sessionId` null: for a sign-in. */
export type Challenge = { challenge: string; sessionId: string | null };

/** Those that ran out go with it. */
export async function insertChallenge(
  db: Knex,
  { challenge, sessionId }: Challenge,
  { at, expiresAt }: { at: number; expiresAt: number },
): Promise<void> {
  await db("passkey_challenges").where("expires_at", "<=", at).delete();
  await db("passkey_challenges").insert({
    hash: sha256(challenge),
    session_id: sessionId,
    expires_at: expiresAt,
  });
}

/** False when it was not given out for this, was used, or ran out. */
export async function takeChallenge(
  db: Knex,
  { challenge, sessionId }: Challenge,
  at: number,
): Promise<boolean> {
  const taken = await db("passkey_challenges")
    .where({ hash: sha256(challenge), session_id: sessionId })
    .where("expires_at", ">", at)
    .delete();
  return taken > 0;
}
