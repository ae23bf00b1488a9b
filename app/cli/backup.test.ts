import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import knex, { type Knex } from "knex";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { personId } from "../../db/fixtures/government.ts";
import { openDatabase } from "../../db/knexfile.ts";
import { signInDemo } from "../accounts/sign-in-demo.server.ts";
import { validateCookie } from "../accounts/validate-cookie.server.ts";
import { makeApp } from "../make-app.server.ts";
import { lastBackup } from "../platform/last-backup.server.ts";
import { readSettings } from "../platform/settings.server.ts";
import { acceptRollback } from "../record/accept-rollback.server.ts";
import { keepCheckpoints } from "../record/keep-checkpoints.server.ts";
import { openRecord } from "../record/open-record.server.ts";
import { verifyRecord } from "../record/verification.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { closeVote } from "../votes/close-vote.server.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { restoreBackup } from "./restore-backup.ts";
import { takeBackup } from "./take-backup.ts";
import { KEYS_TO_IT } from "./copy-database.ts";

const CHAIR = "prime-minister";
const MARK = "Tờ trình mật độ dân cư 7f3c91";
const connection = z.object({ connectionString: z.string() });

onEachDatabase("a backup", (place) => {
  let app: TestApp;
  let folder: string;
  let voteId: string;
  const ends: (() => Promise<unknown>)[] = [];

  beforeEach(async () => {
    app = await startTestApp(place);
    const own = connection.safeParse(app.write.client.config.connection);
    app.settings = { ...app.settings, databaseUrl: own.data?.connectionString };
    folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-backup-"));
    const { meetingId, items } = await plantMeetingInSession(app, {});
    const input = { meetingId, itemId: items.decision, question: null };
    voteId = (await openVote(app, by(CHAIR), input)).voteId;
  });
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
    await app.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const cast = (login: string, choice: "FOR" | "AGAINST" = "FOR") =>
    castVote(app, by(login), { voteId, choice, replaces: null });
  const backup = (recipients: string[] = []) => takeBackup(app, { into: folder, recipients });

  const closed = async (on: Parameters<typeof closeVote>[0]) => {
    await closeVote(on, by(CHAIR), { voteId });
    const { result } = await on.read("votes").where({ id: voteId }).first();
    return JSON.parse(result).tally;
  };

  /** A folder, and on PostgreSQL a database, in which there is nothing. */
  async function nowhere(): Promise<{ DATA_DIR: string; DATABASE_URL?: string }> {
    const DATA_DIR = path.join(folder, `restored-${crypto.randomUUID()}`);
    if (place.name === "sqlite") return { DATA_DIR };
    const url = new URL(app.settings.databaseUrl ?? "");
    const name = `e_cabinet_restored_${crypto.randomUUID().replaceAll("-", "")}`;
    const server = knex({ client: "pg", connection: url.href });
    await server.raw("create database ??", [name]);
    ends.push(() => server.destroy());
    ends.push(() => server.raw("drop database ?? with (force)", [name]));
    url.pathname = `/${name}`;
    return { DATA_DIR, DATABASE_URL: url.href };
  }

  async function restore(from: string, given: { identityFile?: string; outside?: string } = {}) {
    const environment = {
      ...(await nowhere()),
      ...(given.outside && { CHECKPOINT_FILE: given.outside }),
    };
    const settings = readSettings({ ...environment, LOG_LEVEL: "silent" });
    const identityFile = given.identityFile ?? null;
    const restored = await restoreBackup({ backup: from, identityFile, settings });
    const made = await makeApp(settings, app.clock);
    ends.push(() => made.database.close());
    return { ...restored, app: made.app };
  }

  const keep = async (content: string) => {
    const arrival = await app.files.receive(
      (async function* () {
        yield Buffer.from(content);
      })(),
      1000,
    );
    await app.files.keep(arrival);
    const { sha256, size } = arrival;
    const row = { sha256, size, media_type: "text/plain", kept_at: app.clock() };
    await app.write("files").insert(row);
    return sha256;
  };

  test("beside votes being cast holds one instant, and counts to the same elsewhere", async () => {
    const paper = await keep(MARK);
    const voters = ["minister-of-justice", "minister-of-finance", "minister-of-health"];
    for (const login of voters) await cast(login);
    await keepCheckpoints(app);
    const others = ["minister-of-home-affairs", "minister-of-construction"];
    const [{ folder: made, faults, last }] = await Promise.all([
      backup(),
      ...others.map((login) => cast(login, "AGAINST")),
    ]);
    expect(faults).toEqual([]);
    expect(last).toMatchObject({ place: made, isEncrypted: false });
    expect(app.clock() - last.at).toBeLessThan(60_000);
    expect(await lastBackup(app.settings)).toEqual(last);
    expect(readdirSync(folder)).toEqual([path.basename(made)]);
    expect(readdirSync(app.settings.dataDir).filter((name) => /part$/.test(name))).toEqual([]);

    const restored = await restore(made);
    expect(restored.faults).toEqual([]);
    const seats = await restored.app.read("casts").where({ vote_id: voteId }).pluck("choice");
    expect(seats.filter((choice) => choice === "FOR")).toHaveLength(voters.length);
    expect(readFileSync(restored.app.files.pathOf(paper), "utf8")).toBe(MARK);

    await openRecord(restored.app);
    expect(restored.app.isReadOnly).toBe(false);
    const theirs = await closed(restored.app);
    const unseen = others.length - (seats.length - voters.length);
    const ours = await closed(app);
    expect(theirs).toMatchObject({ for: 3, against: others.length - unseen });
    expect(ours).toMatchObject({ for: 3, against: others.length });
    expect((await verifyRecord(restored.app, "all")).findings).toEqual([]);
  });

  test("what was written down after the database was copied is not in it", async () => {
    await keepCheckpoints(app);
    const later = async <T>(copied: T): Promise<T> => {
      await closed(app);
      await keepCheckpoints(app);
      return copied;
    };
    const slow = { ...app, ...meanwhile(app, later) };
    const { folder: made, faults } = await takeBackup(slow, { into: folder, recipients: [] });
    expect(faults).toEqual([]);
    const restored = await restore(made);
    expect(restored.faults).toEqual([]);
    await openRecord(restored.app);
    expect(restored.app.isReadOnly).toBe(false);
    const { state } = await restored.app.read("votes").where({ id: voteId }).first("state");
    expect(state).toBe("open");
  });

  test("sweeps away what a killed one left, and nothing else", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    const { dataDir } = app.settings;
    const ended = [path.join(dataDir, "backup"), path.join(folder, "e-cabinet-20261203T003000Z")];
    for (const name of ended)
      mkdirSync(`${name}.${hostname()}-${pid}.part/data`, { recursive: true });
    const others = [`e-cabinet-1.${hostname()}-1.part`, `e-cabinet-2.elsewhere-${pid}.part`];
    for (const name of others) mkdirSync(path.join(folder, name));
    const { folder: made } = await backup();
    expect(readdirSync(folder).toSorted()).toEqual([...others, path.basename(made)].toSorted());
    expect(readdirSync(dataDir).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("lets nobody in: no sign-in goes along", async () => {
    const arrival = { personId: personId("minister-of-justice"), cookieHeader: "", userAgent: "" };
    const cookie = (await signInDemo(app, arrival)).setCookie.split(";")[0] ?? "";
    const sessions: string[] = await app.read("sessions").pluck("id");
    const { folder: made } = await backup();
    const restored = await restore(made);
    expect(await validateCookie(app, cookie)).not.toBeNull();
    expect(await validateCookie(restored.app, cookie)).toBeNull();
    expect(await restored.app.read("sessions")).toEqual([]);
    const secrets = [...sessions, cookie.split("=")[1] ?? ""];
    expect(secrets).toHaveLength(2);
    for (const secret of secrets) expect(holds(made, secret)).toBe(false);
  });

  test("what opens a door is known by its table's name", async () => {
    const tables = await tablesOf(app);
    const keys = tables.filter((name) => /session|token|one_time|code|challenge/.test(name));
    const kept = ["wall_tokens"]; // hashes of links that die with their meeting
    const known = [...KEYS_TO_IT, ...kept];
    expect(keys).toContain("one_time_codes");
    expect(keys.filter((name) => !known.includes(name))).toEqual([]);
  });

  test("older than what stands outside is noticed, and gone on with when somebody answers", async () => {
    await keepCheckpoints(app);
    const { folder: made } = await backup();
    await cast("minister-of-justice");
    await closed(app);
    await keepCheckpoints(app);
    const outside = path.join(folder, "outside.jsonl");
    copyFileSync(app.settings.checkpointFile, outside);
    const restored = await restore(made, { outside });
    expect(restored.keptCheckpoints).toBe(true);
    expect(restored.faults).not.toEqual([]);
    await openRecord(restored.app);
    expect(restored.app.isReadOnly).toBe(true);
    await acceptRollback(restored.app, { reason: "The disk was lost." });
    await openRecord(restored.app);
    expect(restored.app.isReadOnly).toBe(false);
  });

  if (place.name === "postgres") {
    test("a database with tables in it is not restored over", async () => {
      const { folder: made } = await backup();
      const DATA_DIR = path.join(folder, "empty");
      const settings = readSettings({ DATA_DIR, DATABASE_URL: app.settings.databaseUrl });
      const again = restoreBackup({ backup: made, identityFile: null, settings });
      await expect(again).rejects.toThrow("not empty");
    });
    return;
  }

  describe("for a recipient", () => {
    let identityFile: string;
    let made: string;
    beforeEach(async () => {
      await keep(MARK);
      const identity = await generateX25519Identity();
      identityFile = path.join(folder, "key.txt");
      writeFileSync(identityFile, `# public key: …\n${identity}\n`);
      made = (await backup([await identityToRecipient(identity)])).folder;
    });

    test("says nothing to anybody else", async () => {
      expect(readFileSync(identityFile, "utf8")).toContain("AGE-SECRET-KEY-1");
      for (const word of [MARK, "PRIVATE KEY", "minister-of-justice", "checkpoint", "SQLite"]) {
        expect(holds(made, word), word).toBe(false);
      }
      await expect(restore(made)).rejects.toThrow("--identity");
      const stranger = path.join(folder, "stranger.txt");
      writeFileSync(stranger, await generateX25519Identity());
      await expect(restore(made, { identityFile: stranger })).rejects.toThrow("not for");
    });

    test("is the same again with the key", async () => {
      const restored = await restore(made, { identityFile });
      expect(restored.faults).toEqual([]);
      const before = await app.read("events").max({ seq: "seq" });
      expect(await restored.app.read("events").max({ seq: "seq" })).toEqual(before);
      expect(holds(restored.app.settings.dataDir, MARK)).toBe(true);
    });
  });

  test("with a byte turned is refused before anything is written", async () => {
    const { folder: made } = await backup();
    const names = readdirSync(made, { recursive: true, encoding: "utf8", withFileTypes: true });
    for (const name of names.filter((each) => each.isFile() && each.name !== "SHA256SUMS")) {
      const file = path.join(name.parentPath, name.name);
      const whole = readFileSync(file);
      const torn = Buffer.from(whole);
      const at = Math.floor(torn.length / 2);
      torn[at] = (torn[at] ?? 0) ^ 1;
      writeFileSync(file, torn);
      await expect(restore(made)).rejects.toThrow(name.name);
      writeFileSync(file, whole);
    }
    rmSync(path.join(made, "data", "log-key.pem"));
    await expect(restore(made)).rejects.toThrow("missing");
    expect(readdirSync(folder)).toEqual([path.basename(made)]);
  });

  test("goes into an empty folder only; what a lost database left of its log goes", async () => {
    const { folder: made } = await backup();
    const DATA_DIR = path.join(folder, "half");
    const settings = readSettings({ DATA_DIR, LOG_LEVEL: "silent" });
    const again = () => restoreBackup({ backup: made, identityFile: null, settings });
    expect((await again()).faults).toEqual([]);
    await expect(again()).rejects.toThrow("not empty");
    rmSync(DATA_DIR, { recursive: true });
    const database = await openDatabase({ dataDir: DATA_DIR });
    await database.write.raw("create table stranger (id integer)");
    for (const end of ["-wal", "-shm"]) copyFileSync(sqlite(DATA_DIR, end), `${DATA_DIR}${end}`);
    await database.close();
    rmSync(DATA_DIR, { recursive: true });
    await openDatabase({ dataDir: DATA_DIR }).then((empty) => empty.close());
    rmSync(sqlite(DATA_DIR));
    for (const end of ["-wal", "-shm"]) copyFileSync(`${DATA_DIR}${end}`, sqlite(DATA_DIR, end));
    expect((await again()).faults).toEqual([]);
  });

  test("tells of a paper that is gone or turned, and is not the last that succeeded", async () => {
    const [gone, turned] = [await keep("gone"), await keep("turned")];
    rmSync(app.files.pathOf(gone));
    appendFileSync(app.files.pathOf(turned), "!");
    const { faults, folder: made } = await backup();
    expect(faults.toSorted()).toEqual([
      expect.stringMatching(`damaged.*${turned}`),
      expect.stringMatching(`missing.*${gone}`),
    ]);
    expect(await lastBackup(app.settings)).toBeNull();
    expect((await restore(made)).faults).toHaveLength(2);
  });

  const sqlite = (dataDir: string, end = "") => path.join(dataDir, `e-cabinet.sqlite3${end}`);
});

function holds(folder: string, word: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).some((name) => {
    const file = path.join(folder, name);
    return name.includes(word) || (isFile(file) && readFileSync(file).includes(word));
  });
}

const isFile = (file: string) => statSync(file).isFile();

/** Its database handles, where something happens as soon as the copy was made. */
function meanwhile(
  { write, read }: TestApp,
  happens: <T>(copied: T) => Promise<T>,
): Pick<TestApp, "write" | "read"> {
  const after = (db: Knex, name: "raw" | "transaction") =>
    new Proxy(db, {
      get(target, key) {
        const found: unknown = Reflect.get(target, key);
        if (key !== name || typeof found !== "function") return found;
        return async (...given: unknown[]) => happens(await Reflect.apply(found, target, given));
      },
    });
  return { write: after(write, "raw"), read: after(read, "transaction") };
}

async function tablesOf({ read }: TestApp): Promise<string[]> {
  return read.client.config.client === "pg"
    ? read("pg_tables").whereRaw("schemaname = current_schema()").pluck("tablename")
    : read("sqlite_master").where({ type: "table" }).pluck("name");
}
