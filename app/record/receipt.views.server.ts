import type { Knex } from "knex";
import { z } from "zod";
import { OPINIONS, CHOICES } from "../counting/decision.ts";
import type { Person } from "../people/person.ts";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { refuse } from "../platform/refusal.ts";
import { findCheckpoint } from "./checkpoint.store.server.ts";
import type { LeafType } from "./leaf.ts";
import { findLeafRow, leafHashes, type StoredLeaf } from "./log.store.server.ts";
import { inclusionPath } from "./merkle.ts";
import { toBase64 } from "./octets.ts";
import { writeContent } from "./receipt-content.ts";
import { receiptStanding, type ReceiptStanding } from "./receipt-standing.views.server.ts";
import { renderProof } from "./tlog-proof.ts";

const voted = z.object({
  personId: z.string(),
  voteId: z.string().optional(),
  ballotId: z.string().optional(),
  secret: z.boolean().default(false),
  choice: z.enum([...CHOICES, ...OPINIONS]).optional(),
  option: z.number().nullable().default(null),
  at: z.number(),
});

/** A leaf of a person's own: what they cast, or answered. */
export type OwnLeaf = StoredLeaf & {
  bodyId: string;
  type: LeafType;
  own: z.output<typeof voted>;
};

const KINDS = [
  { type: "vote.cast", noun: "cast" },
  { type: "ballot.opinion", noun: "opinion" },
] as const;

/** The leaf of the cast or answer with this id. Refuses: it is somebody else's, or none, as not found. */
export async function requireOwnLeaf(
  db: Knex,
  { person, id }: { person: Person; id: string },
): Promise<OwnLeaf> {
  for (const { type, noun } of KINDS) {
    const row = await findLeafRow(db, { about: `${noun}:${id}`, type });
    const own = row?.payload ? voted.safeParse(JSON.parse(row.payload)).data : undefined;
    if (row && own?.personId === person.id) return { ...row, type, own };
  }
  return refuse("not-found");
}

/** The first signed head over the leaf, so that a receipt taken twice is the same; null: none yet. */
export async function receiptText(db: Knex, leaf: OwnLeaf): Promise<string | null> {
  const { bodyId, index, type, at, salt, payload } = leaf;
  const head = await findCheckpoint(db, bodyId, { over: index + 1 });
  if (!head || salt === null || payload === null) return null;
  const hashes: Uint8Array[] = [];
  for await (const hash of leafHashes(db, bodyId, head.size)) hashes.push(hash);
  const extra = writeContent({ type, at, salt: Uint8Array.from(salt), payload, signature: null });
  const path = inclusionPath(index, hashes, sha256);
  return renderProof({ extra, index, path, checkpoint: head.note });
}

export type ReceiptPage = {
  id: string;
  kind: "vote" | "ballot";
  at: number;
  /** Null: the vote is secret, and a receipt says only that the seat has voted. */
  shown: {
    choice: (typeof CHOICES)[number] | (typeof OPINIONS)[number] | null;
    option: number | null;
    index: number;
    leafHash: string;
    standing: ReceiptStanding | "unsigned";
  } | null;
  now: number;
};

/** The receipt to be read, laid beside the log as it is at this moment. */
export async function receiptPage(
  db: Knex,
  { person, id, now }: { person: Person; id: string; now: number },
): Promise<ReceiptPage> {
  const leaf = await requireOwnLeaf(db, { person, id });
  const { own, at, index, leafHash } = leaf;
  const page = { id, kind: own.ballotId === undefined ? "vote" : "ballot", at, now } as const;
  if (own.secret) return { ...page, shown: null };
  const text = await receiptText(db, leaf);
  const standing = text === null ? "unsigned" : await receiptStanding(db, text);
  const { choice = null, option } = own;
  return { ...page, shown: { choice, option, index, leafHash: toBase64(leafHash), standing } };
}
