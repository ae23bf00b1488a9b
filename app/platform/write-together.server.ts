import type { Knex } from "knex";
import { isRefusal } from "./refusal.ts";

/*
 * SQLite has one writer, and most of what a small act costs is the commit: the disk must say that it
 * holds it. So acts that wait for their turn go through one transaction, one after the other, each
 * under a savepoint of its own. An act that is refused or fails leaves nothing; nobody gets an answer
 * before the commit, and if that fails, nobody is told that anything was done.
 */

type Work<Done> = (db: Knex.Transaction) => Promise<Done>;
type Waiting = { run(db: Knex.Transaction): Promise<Settle>; fail(error: unknown): void };
type Settle = () => void;
/** Who waits for the one writer of a database: kept with its connection. */
export type WriteLine = { waiting: Waiting[]; isMoving: boolean };

/** So that the first of a rush does not wait for its last. */
const TOGETHER = 30;

/** Runs the work in a transaction: on SQLite with whatever else waits, on PostgreSQL its own. */
export function writeTogether<Done>(write: Knex, work: Work<Done>): Promise<Done> {
  const line: WriteLine | undefined = write.userParams["line"];
  if (!line) return write.transaction(work);
  return new Promise<Done>((resolve, reject) => {
    const run = async (db: Knex.Transaction): Promise<Settle> => {
      try {
        const done = await heard((work) => db.transaction(work), work);
        return () => resolve(done);
      } catch (error) {
        if (!isRefusal(error)) await requireUnbroken(db, error);
        return () => reject(error);
      }
    };
    line.waiting.push({ run, fail: reject });
    if (!line.isMoving) void move(write, line);
  });
}

async function move(write: Knex, line: WriteLine): Promise<void> {
  line.isMoving = true;
  while (line.waiting.length > 0) {
    const together = line.waiting.splice(0, TOGETHER);
    try {
      for (const settle of await inOne(write, together)) settle();
    } catch (error) {
      for (const { fail } of together) fail(error);
    }
  }
  line.isMoving = false;
}

function inOne(write: Knex, together: readonly Waiting[]): Promise<Settle[]> {
  return heard(
    (work) => write.transaction(work),
    async (db) => {
      const settles: Settle[] = [];
      for (const { run } of together) settles.push(await run(db));
      return settles;
    },
  );
}

/** With what failed in it; the taking back may fail as well, and would say only that. */
async function heard<Done>(
  transaction: (work: Work<Done>) => Promise<Done>,
  work: Work<Done>,
): Promise<Done> {
  const faults: unknown[] = [];
  const noted: Work<Done> = (db) =>
    work(db).catch((fault: unknown) => {
      faults.push(fault);
      throw fault;
    });
  return transaction(noted).catch((error: unknown) => {
    throw faults[0] ?? error;
  });
}

/**
 * A full disk ends the whole transaction, not only the act that met it: what follows would be
 * written outside of one. Within one, another cannot begin; that tells.
 */
async function requireUnbroken(db: Knex.Transaction, fault: unknown): Promise<void> {
  const hasBegun = await db.raw("begin").then(
    () => true,
    () => false,
  );
  if (hasBegun) throw fault;
}
