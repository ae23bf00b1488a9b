import type { Knex } from "knex";
import type { App, Json, NewEvent, RecordedEvent } from "./app.server.ts";
import { sha256 } from "./hash.server.ts";
import type { LogKey } from "./log-key.server.ts";
import { Refusal } from "./refusal.ts";
import { isDatabaseBroken, isDiskFull } from "./storage-fault.server.ts";
import { keepSubjectVersions } from "./subject-versions.server.ts";
import { writeTogether } from "./write-together.server.ts";

/*
 * Every write goes through `commit`: change, event and answer are one transaction.
 *
 * The browser makes a key once per intent. The answer is stored under (person, key) beside the
 * change it reports, so a retry, also after the server died between commit and answer, gets the
 * stored answer, byte for byte; the same key with another body is refused. Screens are woken after
 * the commit. Inside the callback: `tx.db` only, no network, no files, no hashing of passwords.
 */

/** Who wants this, under which key. Jobs and sign-in act without one: their acts repeat harmlessly. */
export type Intent = {
  by: string;
  key: string;
  /** They gave their password again with it; no part of what the key stands for. */
  isConfirmed?: boolean;
};

export type Deed = { act: string; intent: Intent | null; input: unknown };

export type Tx = {
  db: Knex.Transaction;
  /** The instant of this commit; every row it writes carries the same. */
  at: number;
  by: string | null;
  /** Signs the heads of the logs of decisions. */
  logKey: LogKey;
  id(): string;
  record(event: NewEvent): void;
};

/** What may be written though the record is read-only: who reads must sign in, and somebody must settle it. */
const ALWAYS = new Set([
  "sign-in",
  "ask-passkey",
  "sign-in-passkey",
  "start-session",
  "touch-session",
  "sign-out",
  "end-idle-sessions",
  "accept-rollback",
]);

export async function commit<Answer extends Json>(
  app: App,
  deed: Deed,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  if (app.isReadOnly && !ALWAYS.has(deed.act)) throw new Refusal("record-read-only");
  const bodyHash = bodyHashOf(deed.act, deed.input);
  const done = await writeTogether(app.write, async (db) => {
    const events: NewEvent[] = [];
    const at = app.clock();
    if (deed.intent) {
      const { by, key } = deed.intent;
      const stored = await claim(db, { by, key, act: deed.act, bodyHash, at });
      if (stored !== null) return { answer: stored, recorded: [] };
    }
    const by = deed.intent?.by ?? null;
    const tx: Tx = {
      ...{ db, at, by, logKey: app.logKey, id: app.ids.next },
      record: (event) => void events.push(event),
    };
    const answer = JSON.stringify(await work(tx));
    const recorded = await append(db, { events, at, by });
    if (deed.intent) await keepAnswer(db, deed.intent, answer);
    return { answer, recorded };
  }).catch((error: unknown) => {
    if (isDatabaseBroken(error)) app.giveUp(error);
    // Then nothing of it is stored, and whoever asked is told so.
    throw isDiskFull(error) ? new Refusal("storage-failed") : error;
  });
  app.vitals.committed();
  if (done.recorded.length > 0) app.publish(done.recorded);
  const answer: Answer = JSON.parse(done.answer);
  return answer;
}

/** What this deed was answered already: for one whose proof no longer holds once it is done. */
export async function findAnswer(app: App, { act, intent, input }: Deed): Promise<Json | null> {
  if (!intent) return null;
  const row: { answer: string | null } | undefined = await app
    .read("intents")
    .where({ person_id: intent.by, key: intent.key, body_hash: bodyHashOf(act, input) })
    .first("answer");
  return row?.answer ? JSON.parse(row.answer) : null;
}

const bodyHashOf = (act: string, input: unknown) => sha256(JSON.stringify([act, input]));

type Claim = Pick<Intent, "by" | "key"> & { act: string; bodyHash: string; at: number };

/** Takes the key, or gives the answer stored under it. A second taker waits on the primary key. */
async function claim(db: Knex.Transaction, wanted: Claim): Promise<string | null> {
  const taken: unknown[] = await db("intents")
    .insert({
      person_id: wanted.by,
      key: wanted.key,
      act: wanted.act,
      body_hash: wanted.bodyHash,
      at: wanted.at,
    })
    .onConflict(["person_id", "key"])
    .ignore()
    .returning("key");
  if (taken.length > 0) return null;
  const row = await db("intents").where({ person_id: wanted.by, key: wanted.key }).first();
  if (row.body_hash !== wanted.bodyHash) throw new Refusal("key-reused");
  return row.answer;
}

async function keepAnswer(db: Knex.Transaction, intent: Intent, answer: string): Promise<void> {
  await db("intents").where({ person_id: intent.by, key: intent.key }).update({ answer });
}

type Appended = { events: readonly NewEvent[]; at: number; by: string | null };

async function append(db: Knex.Transaction, given: Appended): Promise<RecordedEvent[]> {
  if (given.events.length === 0) return [];
  // PostgreSQL hands out sequence numbers before commits settle their order: whoever reads the log
  // by cursor would skip a late one. The lock makes the order of numbers the order of commits.
  if (db.client.config.client === "pg") await db.raw("select pg_advisory_xact_lock(4817)");
  const recorded: RecordedEvent[] = [];
  for (const event of given.events) {
    const [row] = await db("events")
      .insert({
        at: given.at,
        type: event.type,
        subject: event.subject,
        person_id: given.by,
        payload: JSON.stringify(event.payload ?? {}),
      })
      .returning("seq");
    recorded.push({ ...event, seq: Number(row.seq), at: given.at, by: given.by });
  }
  await keepSubjectVersions(db, recorded);
  return recorded;
}
