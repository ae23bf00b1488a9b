import type { Knex } from "knex";
import type { LeafType } from "./leaf.ts";
import type { Frontier } from "./merkle.ts";

/** How far the log of a body has come: what is needed to go on with it. */
export type LogHead = Frontier & { at: number };

/**
 * The head of a body's log, held until the commit: on PostgreSQL whoever appends next waits for this
 * row, so that places in the log follow one another without a gap.
 */
export async function holdHead(db: Knex, bodyId: string): Promise<LogHead> {
  const held = (): Promise<HeadRow | undefined> =>
    db("log_heads").where({ body_id: bodyId }).forUpdate().first();
  const row = await held();
  if (row) return rowToHead(row);
  const first = { body_id: bodyId, size: 0, at: 0, peaks: Buffer.alloc(0) };
  await db("log_heads").insert(first).onConflict("body_id").ignore();
  return rowToHead((await held()) ?? first);
}

export async function findHead(db: Knex, bodyId: string): Promise<LogHead | null> {
  const row: HeadRow | undefined = await db("log_heads").where({ body_id: bodyId }).first();
  return row ? rowToHead(row) : null;
}

export async function saveHead(db: Knex, bodyId: string, head: LogHead): Promise<void> {
  const { size, at, peaks } = head;
  await db("log_heads")
    .where({ body_id: bodyId })
    .update({ size, at, peaks: Buffer.concat(peaks) });
}

type HeadRow = { size: number; at: number; peaks: Buffer };

function rowToHead({ size, at, peaks }: HeadRow): LogHead {
  const whole = Array.from({ length: peaks.length / 32 }, (_, index) =>
    Uint8Array.from(peaks.subarray(32 * index, 32 * (index + 1))),
  );
  return { size: Number(size), at: Number(at), peaks: whole };
}

/** A leaf as it is kept, with what it was made from. */
export type NewLeaf = {
  index: number;
  type: LeafType;
  at: number;
  leaf: Uint8Array;
  leafHash: Uint8Array;
  salt: Uint8Array;
  payload: string;
  about: string | null;
};

export async function insertLeaf(db: Knex, bodyId: string, leaf: NewLeaf): Promise<void> {
  const place = { body_id: bodyId, idx: leaf.index };
  await db("log_leaves").insert({
    ...place,
    type: leaf.type,
    at: leaf.at,
    leaf: Buffer.from(leaf.leaf),
    leaf_hash: Buffer.from(leaf.leafHash),
  });
  const { payload, about } = leaf;
  await db("log_payloads").insert({ ...place, salt: Buffer.from(leaf.salt), payload, about });
}

/** Which bodies have a log, and of how many leaves. */
export async function listHeads(db: Knex): Promise<{ bodyId: string; size: number }[]> {
  const rows: { body_id: string; size: number }[] = await db("log_heads").orderBy("body_id");
  return rows.map(({ body_id, size }) => ({ bodyId: body_id, size: Number(size) }));
}

const AT_ONCE = 10_000;

/** The hashes of the leaves of a body as they are kept, in order, from the first to before `size`. */
export async function* leafHashes(
  db: Knex,
  bodyId: string,
  size: number,
): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < size; from += AT_ONCE) {
    const rows: { leaf_hash: Buffer }[] = await db("log_leaves")
      .where({ body_id: bodyId })
      .andWhere("idx", ">=", from)
      .andWhere("idx", "<", Math.min(from + AT_ONCE, size))
      .orderBy("idx")
      .select("leaf_hash");
    for (const row of rows) yield row.leaf_hash;
  }
}

export type StoredLeaf = {
  index: number;
  type: string;
  at: number;
  leaf: Uint8Array;
  leafHash: Uint8Array;
  salt: Uint8Array | null;
  payload: string | null;
};

/** The leaves of a body from one on, in their order, each with its content if that is still there. */
export async function* readLeaves(
  db: Knex,
  bodyId: string,
  from: number,
): AsyncGenerator<StoredLeaf> {
  let after = from - 1;
  for (;;) {
    const rows: LeafRow[] = await db("log_leaves as l")
      .leftJoin("log_payloads as p", { "p.body_id": "l.body_id", "p.idx": "l.idx" })
      .where({ "l.body_id": bodyId })
      .andWhere("l.idx", ">", after)
      .orderBy("l.idx")
      .limit(AT_ONCE)
      .select("l.idx", "l.type", "l.at", "l.leaf", "l.leaf_hash", "p.salt", "p.payload");
    for (const { idx, at, leaf_hash: leafHash, ...row } of rows) {
      yield { ...row, index: Number(idx), at: Number(at), leafHash };
    }
    const last = rows.at(-1);
    if (!last) return;
    after = Number(last.idx);
  }
}

type LeafRow = {
  idx: number;
  type: string;
  at: number;
  leaf: Buffer;
  leaf_hash: Buffer;
  salt: Buffer | null;
  payload: string | null;
};

/** The last leaf of a type about something, with its content. */
export async function findLeafRow(
  db: Knex,
  { about, type }: { about: string; type: LeafType },
): Promise<(StoredLeaf & { bodyId: string }) | null> {
  const row: (LeafRow & { body_id: string }) | undefined = await db("log_payloads as p")
    .join("log_leaves as l", { "l.body_id": "p.body_id", "l.idx": "p.idx" })
    .where({ "p.about": about, "l.type": type })
    .orderBy("l.idx", "desc")
    .first("l.*", "p.salt", "p.payload");
  if (!row) return null;
  const { body_id: bodyId, idx, at, leaf_hash: leafHash, ...rest } = row;
  return { ...rest, bodyId, index: Number(idx), at: Number(at), leafHash };
}
