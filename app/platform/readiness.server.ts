import type { Knex } from "knex";
import { migrations } from "../../db/migrations/index.ts";

/*
 * Whether this process may be sent requests. The answer names the part that is missing, never why:
 * anybody may ask. It is asked often, so the database is not: an answer holds for a second.
 */

export type Part = "database" | "writes" | "migrations" | "record" | "draining";

export type Ready = { isReady: boolean; failing: Part[] };

type Asked = { write: Knex; read: Knex; isReadOnly: boolean };

const PATIENCE_MS = 3000;
const HOLDS_MS = 1000;

export function makeReadiness(
  app: Asked,
  { isDraining }: { isDraining: () => boolean },
): () => Promise<Ready> {
  let known: { at: number; failing: Promise<Part[]> } | null = null;
  return async () => {
    const now = performance.now();
    if (!known || now - known.at > HOLDS_MS) known = { at: now, failing: failingParts(app) };
    const failing = await known.failing;
    const all: Part[] = isDraining() ? ["draining", ...failing] : failing;
    return { isReady: all.length === 0, failing: all };
  };
}

async function failingParts(app: Asked): Promise<Part[]> {
  const checks: [Part, Promise<boolean>][] = [
    ["database", answers(app.read)],
    ["writes", writes(app.write)],
    ["migrations", isCurrent(app.read)],
    ["record", Promise.resolve(!app.isReadOnly)],
  ];
  const found = await Promise.all(
    checks.map(async ([part, check]) => ((await inTime(check)) ? [] : [part])),
  );
  return found.flat();
}

async function answers(db: Knex): Promise<boolean> {
  await db.select(db.raw("1"));
  return true;
}

async function writes(db: Knex): Promise<boolean> {
  await db("heartbeats").where({ id: 1 }).increment("beats", 1);
  return true;
}

/** One that another process has taken further still serves: it goes on with what it knows. */
async function isCurrent(db: Knex): Promise<boolean> {
  const done: string[] = await db("knex_migrations").pluck("name");
  const wanted = await migrations.getMigrations([]);
  return wanted.every((name) => done.includes(name));
}

async function inTime(check: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  try {
    return await Promise.race([check, late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
