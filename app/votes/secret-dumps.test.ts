import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Knex } from "knex";
import { expect, test } from "vitest";
import { seats } from "../../db/fixtures/government.ts";
import { appOn, type TestApp } from "../testing/app-on.ts";
import { by } from "../testing/app.ts";
import { onEachDatabase, type Place } from "../testing/database.ts";
import { MIXED_ROLL, plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { announceVote } from "./announce-vote.server.ts";
import { castSecretVote } from "./cast-secret-vote.server.ts";
import { castVote } from "./cast-vote.server.ts";
import { closeVote } from "./close-vote.server.ts";
import { openVote } from "./open-vote.server.ts";
import { chosenBy, type Mark } from "./secret-ballot.ts";
import { PLAIN_FORM } from "./vote-form.ts";

const CHAIR = "prime-minister";
const voters = seats.map(({ code }) => code).filter((login) => MIXED_ROLL[login] !== "SUBSTITUTED");
const marks: readonly Mark[] = ["F", "A", "A", "N", "F", "A", "F", "A"];
/** The same choices but for two voters, who have each other's. */
const swapped: readonly Mark[] = ["A", "F", "A", "N", "F", "A", "F", "A"];

type Dump = {
  keys: string[];
  /** Every row of every table, as it lies there. */
  rows: string;
  /** What the database's own tool writes; null where it is not on this machine. */
  tool: string | null;
  /** The closed file, of SQLite. */
  bytes: string | null;
};

onEachDatabase("dumps of a secret vote", (place) => {
  test("two databases in which two voters' choices are swapped tell nothing apart", async () => {
    const [one, other] = [await held(place, marks, true), await held(place, swapped, true)];
    expect(told(other.rows)).toBe(told(one.rows));
    if (one.tool && other.tool) expect(told(other.tool)).toBe(told(one.tool));
    for (const { keys, rows, tool, bytes } of [one, other]) {
      expect(keys).toHaveLength(marks.length);
      // A ballot lies among the ballots and in the leaf that holds them all, and left no trace of
      // where it lay before others came.
      for (const key of keys) {
        for (const text of [rows, tool, bytes]) if (text) expect(timesIn(text, key)).toBe(2);
      }
      const order = [...rows.matchAll(/^secret_ballots.*?([0-9a-f-]{36})","\w"\]$/gm)];
      expect(order.map(([, key]) => key)).toEqual(keys.toSorted());
    }
  });

  test("of a named vote the same dumps do tell: they would show it", async () => {
    const [one, other] = [await held(place, marks, false), await held(place, swapped, false)];
    expect(told(other.rows)).not.toBe(told(one.rows));
    if (one.tool && other.tool) expect(told(other.tool)).not.toBe(told(one.tool));
  });
});

/** A vote from its opening to the announcement, in a database of its own. */
async function held(place: Place, choices: readonly Mark[], isSecret: boolean): Promise<Dump> {
  const opened = await place.open("planted");
  const app = appOn(opened);
  const { meetingId, items } = await plantMeetingInSession(app);
  const { voteId } = await openVote(app, by(CHAIR), {
    ...{ meetingId, itemId: items.decision, question: null, form: { ...PLAIN_FORM, isSecret } },
  });
  for (const [index, mark] of choices.entries()) {
    app.time.moveTo(app.clock() + 1000);
    const intent = by(voters[index] ?? "");
    if (isSecret) await castSecretVote(app, intent, { voteId, mark });
    else await castVote(app, intent, { voteId, ...chosenBy(mark), replaces: null });
  }
  await closeVote(app, by(CHAIR), { voteId });
  await announceVote(app, by(CHAIR), { voteId });
  const keys: string[] = await app.read("secret_ballots").where({ vote_id: voteId }).pluck("key");
  const rows = await rowsOf(app, place);
  if (place.name === "postgres") {
    const tool = await dumpedByTool(app);
    await opened.close();
    return { keys, rows, tool, bytes: null };
  }
  await opened.database.close();
  const bytes = readFileSync(path.join(opened.dataDir, "e-cabinet.sqlite3"), "latin1");
  rmSync(opened.dataDir, { recursive: true, force: true });
  return { keys, rows, tool: null, bytes };
}

async function rowsOf(app: TestApp, place: Place): Promise<string> {
  const lines: string[] = [];
  for (const table of await tablesOf(app.read, place)) {
    const rows: Record<string, unknown>[] = await app.read(table);
    const told = rows.map((row) => JSON.stringify(Object.values(row).map(written)));
    lines.push(...told.map((row) => `${table}\t${row}`));
  }
  return lines.join("\n");
}

async function tablesOf(db: Knex, { name }: Place): Promise<string[]> {
  return name === "postgres"
    ? db("pg_tables").where({ schemaname: "public" }).orderBy("tablename").pluck("tablename")
    : db("sqlite_master").where({ type: "table" }).orderBy("name").pluck("name");
}

const written = (value: unknown): unknown =>
  Buffer.isBuffer(value) ? value.toString("hex") : value;

const TOOLS = ["/usr/lib/postgresql/15/bin/pg_dump", "/usr/bin/pg_dump"];

async function dumpedByTool(app: TestApp): Promise<string | null> {
  const tool = TOOLS.find((file) => existsSync(file));
  if (!tool) return null;
  const { rows } = await app.read.raw("select current_database() as name");
  const url = new URL(process.env["TEST_DATABASE_URL"] ?? "");
  url.pathname = `/${rows[0].name}`;
  return execFileSync(tool, ["--no-owner", url.href], { encoding: "utf8", maxBuffer: 1 << 28 });
}

const timesIn = (text: string, key: string): number => text.split(key).length - 1;

/**
 * Without what is random or of this one run, whose lengths stay: ids, instants, codes, hashes,
 * salts, signatures; the ballots of a vote, which lie in the order of their random keys, in that of their marks.
 */
function told(dump: string): string {
  return dump
    .replaceAll(/^\\(un)?restrict .*$/gm, "")
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "#")
    .replaceAll(/\b1[78]\d{11}\b/g, "instant")
    .replaceAll(/\b[0-9A-Z]{4}( [0-9A-Z]{4}){2}\b/g, "code")
    .replaceAll(/[0-9a-f]{32,}/g, (digits) => `hex ${digits.length}`)
    .replaceAll(/[A-Za-z0-9+/_-]{40,}={0,2}/g, (letters) => `letters ${letters.length}`)
    .replaceAll(/(\{\\*"key\\*":\\*"#\\*",\\*"mark\\*":\\*"\w\\*"\},?)+/g, marksIn)
    .replaceAll(/(^secret_ballots\t\["#","#","\w"\]\n?)+/gm, marksIn)
    .replaceAll(/(^#\t#\t\w\n)+/gm, marksIn);
}

const marksIn = (ballots: string): string =>
  [...ballots.matchAll(/\b(\w)(?=\\*"[}\]]|\n|$)/g)]
    .map(([, mark]) => mark)
    .toSorted()
    .join("");
