import type { Knex } from "knex";
import { sha256 } from "../platform/hash.server.ts";

/** The table holds only the hash: whoever reads the database cannot open a wall. */
export async function insertWallToken(
  db: Knex,
  token: { id: string; meetingId: string; secret: string; at: number },
): Promise<void> {
  await db("wall_tokens").insert({
    id: token.id,
    meeting_id: token.meetingId,
    token_hash: sha256(token.secret),
    made_at: token.at,
  });
}

/** The meeting on whose wall this opens, unless it was revoked. */
export async function meetingOfWallToken(db: Knex, secret: string): Promise<string | null> {
  const row = await db("wall_tokens")
    .where({ token_hash: sha256(secret) })
    .whereNull("revoked_at")
    .first("meeting_id");
  return row?.meeting_id ?? null;
}

/** How many links are in use. */
export async function countWallTokens(db: Knex, meetingId: string): Promise<number> {
  const row = await db("wall_tokens")
    .where({ meeting_id: meetingId })
    .whereNull("revoked_at")
    .count({ count: "*" })
    .first();
  return Number(row?.count ?? 0);
}

/** How many were still valid. */
export async function revokeWallTokens(
  db: Knex,
  { meetingId, at }: { meetingId: string; at: number },
): Promise<number> {
  return db("wall_tokens")
    .where({ meeting_id: meetingId })
    .whereNull("revoked_at")
    .update({ revoked_at: at });
}
