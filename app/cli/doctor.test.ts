import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commit } from "../platform/commit.server.ts";
import { noteBackup } from "../platform/last-backup.server.ts";
import { keepCheckpoints } from "../record/keep-checkpoints.server.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { diagnose } from "./doctor.ts";

const HOUR = 3_600_000;

onEachDatabase("the doctor", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
    app.time.moveTo(Date.now() + 1000);
  });
  afterEach(() => app.end());

  /** What is wrong, and what is said of it. */
  async function wrong(as: Partial<TestApp["settings"]> = {}) {
    const seen = { ...app, settings: { ...app.settings, ...as } };
    const database = { write: app.write, read: app.read, close: () => Promise.resolve() };
    const found = await diagnose({ app: seen, database });
    return Object.fromEntries(
      found.filter(({ is }) => is === "wrong").map(({ of, words }) => [of, words]),
    );
  }

  /** Of the machine this runs on: tools, disk and how its databases are run are not what is tested. */
  const about = (found: Record<string, string>) => {
    const ours = ["migrations", "schema", "pages and references", "record of decisions"];
    const more = ["papers", "jobs", "mails", "intake of papers", "clock", "backup"];
    return Object.entries(found).filter(([of]) => [...ours, ...more].includes(of));
  };

  test("finds nothing wrong where nothing is", async () => {
    await plantMeetingInSession(app, {});
    await commitAt("nothing.listened-to");
    expect(about(await wrong())).toEqual([]);
  });

  const commitAt = (type: string) =>
    commit(app, { act: "test", intent: null, input: null }, (tx) => {
      tx.record({ type, subject: "meeting:none" });
      return Promise.resolve(null);
    });

  test("names each thing that differs from what the migrations made", async () => {
    await app.write.schema.alterTable("seats", (t) => t.dropColumn("breaks_ties"));
    await app.write.schema.alterTable("persons", (t) => t.text("nickname"));
    await app.write.schema.alterTable("events", (t) => t.dropIndex(["subject"]));
    const trigger = place.name === "postgres" ? "events_append_only on events" : "events_no_update";
    await app.write.raw(`drop trigger ${trigger}`);
    const { schema = "" } = await wrong();
    expect(schema).toContain("lacks seats.breaks_ties");
    expect(schema).toContain("has persons.nickname");
    expect(schema).toMatch(/lacks events .*\(subject\)/);
    expect(schema).toMatch(/lacks trigger events_(append_only|no_update)/);
  });

  test("sees a migration that is still to come", async () => {
    const { name } = await app.write("knex_migrations").orderBy("id", "desc").first("name");
    await app.write("knex_migrations").where({ name }).delete();
    expect((await wrong())["migrations"]).toContain("1 to come");
  });

  test("sees work that nobody does any more", async () => {
    await commitAt("minutes.confirmed");
    expect(about(await wrong())).toEqual([]);
    app.time.moveTo(app.clock() + HOUR);
    const { jobs, clock } = await wrong();
    expect(jobs).toMatch(/typeset-minutes for 60 minutes/);
    expect(clock).toMatch(/36\d\d s away/);
  });

  test("sees a clock that went back, and a record that did", async () => {
    await plantMeetingInSession(app, {});
    await keepCheckpoints(app);
    await commitAt("nothing.listened-to");
    app.time.moveTo(app.clock() - 2 * HOUR);
    expect((await wrong())["clock"]).toMatch(/the log ends 7[12]\d\d s in the future/);
    rmSync(app.settings.checkpointFile);
    expect((await wrong())["record of decisions"]).toContain("file-missing");
  });

  test("misses a paper by its name", async () => {
    const sha256 = "ab".repeat(32);
    await app.write("files").insert({ sha256, media_type: "application/pdf", size: 1, kept_at: 0 });
    expect((await wrong())["papers"]).toBe(`${sha256} is missing`);
  });

  test("wants a backup no older than a day, where it counts", async () => {
    expect((await wrong())["backup"]).toBeUndefined();
    expect((await wrong({ mode: "live" }))["backup"]).toBe("none was ever made");
    const last = { tookMs: 1, place: "/backups/1", files: 1, bytes: 1, isEncrypted: true };
    await noteBackup(app.settings, { ...last, at: app.clock() - 20 * HOUR });
    expect((await wrong({ mode: "live" }))["backup"]).toBeUndefined();
    await noteBackup(app.settings, { ...last, at: app.clock() - 30 * HOUR });
    expect((await wrong({ mode: "live" }))["backup"]).toContain("30 hours old");
  });
});
