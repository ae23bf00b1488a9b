import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate, openDatabase } from "../../db/knexfile.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const own = path.join(root, "node_modules/node/bin/node");
const node = existsSync(own) ? own : process.execPath;

describe("ecabinet", () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-cli-"));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const ecabinet = (...args: string[]) => run({}, args);

  function run(settings: Record<string, string>, args: readonly string[]) {
    // Vitest puts a MODE of its own into the environment.
    const { MODE: _, ...inherited } = process.env;
    const env = {
      ...inherited,
      ...settings,
      DATA_DIR: dataDir,
      DATABASE_URL: "",
      LOG_LEVEL: "silent",
    };
    const { status, stdout, stderr } = spawnSync(node, ["app/cli/main.ts", ...args], {
      cwd: root,
      env,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  }

  test.each([
    [[], "ecabinet deadline"],
    [["elect"], "ecabinet deadline"],
    [["constructor"], "ecabinet deadline"],
    [["verify", "--receipt"], "--receipt FILE"],
    [["account", "code"], "account code LOGIN"],
    [["seed", "--frsh"], "--fresh"],
    [["seed", "--fresh", "now"], "--fresh"],
  ])("what is not understood is said so: %j", (args, words) => {
    const said = ecabinet(...args);
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toContain(words);
  });

  test("a deadline is answered on standard output alone", () => {
    const said = ecabinet("deadline", "3wd", "--from", "2026-02-12T10:00+07:00");
    expect(said).toEqual({ status: 0, stdout: "2026-02-24T17:30:00+07:00\n", stderr: "" });
  });

  test("a deadline goes by the days and the hour the house has entered, and says so", async () => {
    const database = await openDatabase({ dataDir });
    await migrate(database);
    const asked = ["deadline", "3wd", "--from", "2026-12-03T10:00+07:00"];
    const plain = ecabinet(...asked);
    expect(plain).toMatchObject({ status: 0, stdout: "2026-12-08T17:30:00+07:00\n" });
    expect(plain.stderr).toContain("2024 to 2027, no day of its own");
    await database.write.raw("pragma foreign_keys = off");
    await database.write("calendar_days").insert({
      ...{ id: "a", day: "2026-12-07", status: "off", name: "x", source: "x" },
      ...{ entered_by: "nobody", entered_at: 0 },
    });
    await database.write("dated_settings").insert({
      ...{ id: "b", name: "due-time", from_on: "2020-01-01", value: "16:00", set_at: 0 },
    });
    await database.close();
    const said = ecabinet(...asked);
    expect(said).toMatchObject({ status: 0, stdout: "2026-12-09T16:00:00+07:00\n" });
    expect(said.stderr).toContain("with 1 days entered in the house; due at 16:00");
    writeFileSync(path.join(dataDir, "e-cabinet.sqlite3"), "no database");
    expect(ecabinet(...asked)).toMatchObject({ status: 2, stdout: "" });
  });

  test("the first operator of a live system is made once, with a code to sign in with", () => {
    const first = ["account", "first", "quan-tri", "Quản trị hệ thống", "System operator"];
    expect(ecabinet(...first)).toMatchObject({ status: 2, stdout: "" });
    const live = (...args: string[]) => run({ MODE: "live", ORIGIN: "https://x.example" }, args);
    const said = live(...first);
    expect(said).toMatchObject({ status: 0 });
    expect(said.stdout).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}\n$/);
    expect(said.stderr).toContain("https://x.example/sign-in/code");
    const again = live("account", "first", "khac", "Khác", "Other");
    expect(again).toMatchObject({ status: 2, stdout: "" });
    expect(again.stderr).toContain("has persons already");
    const anew = live("account", "code", "quan-tri");
    expect(anew).toMatchObject({ status: 0 });
    expect(anew.stdout).not.toBe(said.stdout);
  });

  test("whoever nobody knows gets no code", () => {
    const said = ecabinet("account", "code", "minister-of-nothing");
    expect(said).toEqual({
      status: 2,
      stdout: "",
      stderr: "Nobody signs in as minister-of-nothing.\n",
    });
  });

  test("the database under a running server is not touched", () => {
    writeFileSync(path.join(dataDir, "server.pid"), String(process.pid));
    const said = ecabinet("seed", "--fresh");
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toContain(`process ${process.pid}`);
    expect(existsSync(path.join(dataDir, "e-cabinet.sqlite3"))).toBe(false);
  });

  test("a live system is not filled with the demo, and never dropped for it", async () => {
    const live = { MODE: "live", ORIGIN: "https://ecabinet.example" };
    expect(run(live, ["seed", "--fresh"])).toMatchObject({ status: 2, stdout: "" });
    const database = await openDatabase({ dataDir });
    await migrate(database);
    await database.write("events").insert({
      ...{ at: 0, type: "live.begun", subject: "live:system", payload: "{}" },
    });
    const said = ecabinet("seed", "--fresh");
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toContain("live system");
    expect(await database.read("events").where({ type: "live.begun" })).toHaveLength(1);
    await database.close();
  });

  test("what a setting lacks is one sentence", () => {
    const said = run({ MODE: "live" }, ["seed"]);
    expect(said.status).toBe(2);
    expect(said.stderr).toBe(
      "Settings: MODE=live needs ORIGIN, the https:// address people type\n",
    );
  });
});
