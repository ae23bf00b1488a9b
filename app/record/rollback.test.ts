import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BODY_ID } from "../../db/fixtures/government.ts";
import { commit } from "../platform/commit.server.ts";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { openLogKey, verifyEd25519 } from "../platform/log-key.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { letGo } from "../testing/spoil.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { acceptRollback } from "./accept-rollback.server.ts";
import { appendLeafIn } from "./append-leaf.server.ts";
import { keepCheckpoints } from "./keep-checkpoints.server.ts";
import { noteKeys } from "./key.store.server.ts";
import { logFaults } from "./log-faults.views.server.ts";
import { openRecord } from "./open-record.server.ts";
import { openNote } from "./signed-note.ts";

onEachDatabase("the heads kept outside the database", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const append = (count: number) =>
    commit(app, { act: "append", intent: null, input: null }, async (tx) => {
      for (let number = 0; number < count; number += 1) {
        await appendLeafIn(tx, { bodyId: BODY_ID, type: "attendance", payload: { number } });
      }
      return null;
    });
  const kept = () => readFileSync(app.settings.checkpointFile, "utf8").trimEnd().split("\n");
  /** As a backup does: the database as it was, whatever its triggers say. */
  const restore = async (size: number) => {
    const { write } = app;
    const tables = ["log_payloads", "log_leaves", "log_checkpoints"];
    await letGo(write, ...tables);
    await write("log_payloads").where("idx", ">=", size).delete();
    await write("log_checkpoints").where("size", ">", size).delete();
    await write("log_leaves").where("idx", ">=", size).delete();
    await write("log_heads").delete();
  };
  test("a head is signed and written down once, and again when the log has grown", async () => {
    await append(3);
    await keepCheckpoints(app);
    await keepCheckpoints(app);
    expect(kept()).toHaveLength(2); // that it began, and the head of three
    const { note } = JSON.parse(kept()[1] ?? "");
    const keys = await noteKeys(app.read, BODY_ID);
    const text = openNote(note, { keys, sha256, verify: verifyEd25519 });
    expect(text).toMatch(new RegExp(`^localhost:3000/log/${BODY_ID}\n3\n`));
    await append(1);
    await keepCheckpoints(app);
    expect(kept()).toHaveLength(3);
    expect(await logFaults(app)).toEqual([]);
  });

  test("the key is its owner's alone, and the same when opened again", () => {
    const file = path.join(app.settings.dataDir, "log-key.pem");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(openLogKey(app.settings.dataDir).publicKey).toEqual(app.logKey.publicKey);
  });

  test("a line torn by a power cut is passed over and does no harm", async () => {
    await append(2);
    await keepCheckpoints(app);
    appendFileSync(app.settings.checkpointFile, '{"is":"checkpoint","at":1,"bo');
    await append(2);
    await keepCheckpoints(app);
    expect(await logFaults(app)).toEqual([]);
    expect(JSON.parse(kept().at(-1) ?? "")).toMatchObject({ is: "checkpoint" });
  });

  test("row 10: an older database opens read-only until somebody answers for it", async () => {
    const scene = await plantMeetingInSession(app);
    const input = { meetingId: scene.meetingId, itemId: scene.items.decision, question: null };
    await append(8);
    await keepCheckpoints(app);
    await restore(3);
    await openRecord(app);
    const fault = { is: "shorter", bodyId: BODY_ID, kept: 8, found: 3 };
    expect(await logFaults(app)).toEqual([fault]);
    expect(app.isReadOnly).toBe(true);
    expect(await refusalOf(openVote(app, by("prime-minister"), input))).toBe("record-read-only");
    expect(await refusalOf(append(1))).toBe("record-read-only");
    await keepCheckpoints(app);
    expect(kept()).toHaveLength(2);

    await app.write("log_heads").insert({
      ...{ body_id: BODY_ID, size: 0, at: 0, peaks: Buffer.alloc(0) },
      ...(await headOfThree()),
    });
    await acceptRollback(app, { reason: "Khôi phục từ bản sao lưu sau hỏng ổ đĩa" });
    await openRecord(app);
    expect(app.isReadOnly).toBe(false);
    const leaf = await app.read("log_leaves").where({ idx: 3 }).first();
    expect(leaf).toMatchObject({ type: "rollback.accept" });
    const { payload } = await app.read("log_payloads").where({ idx: 3 }).first();
    expect(JSON.parse(payload)).toMatchObject({
      reason: "Khôi phục từ bản sao lưu sau hỏng ổ đĩa",
      faults: [fault],
    });
    await openVote(app, by("prime-minister"), input);
    await keepCheckpoints(app);
    expect(await logFaults(app)).toEqual([]);
    expect(await refusalOf(acceptRollback(app, { reason: "again" }))).toBe("record-not-read-only");
  });

  const headOfThree = async () => {
    const rows: { leaf_hash: Buffer }[] = await app.read("log_leaves").orderBy("idx");
    const [one, two, three] = rows.map((row) => row.leaf_hash);
    const pair = sha256(
      Buffer.concat([Buffer.of(1), one ?? "", two ?? ""].map((part) => Buffer.from(part))),
    );
    return { size: 3, at: 0, peaks: Buffer.concat([pair, three ?? Buffer.alloc(0)]) };
  };

  test("row 10: as many leaves, but other ones, are noticed", async () => {
    await append(4);
    await keepCheckpoints(app);
    await letGo(app.write, "log_leaves");
    const other = Buffer.alloc(32, 7);
    await app.write("log_leaves").where({ idx: 1 }).update({ leaf_hash: other });
    expect(await logFaults(app)).toEqual([
      { is: "other-past", bodyId: BODY_ID, kept: 4, found: 4 },
    ]);
  });

  test.each([
    ["the file is gone", "file-missing", () => rmSync(app.settings.checkpointFile)],
    ["the key is another", "other-key", () => changeKey()],
    ["the head is not signed by us", "unsigned", () => forge()],
  ])("when %s it is noticed: %s", async (_, is, spoil) => {
    await append(2);
    await keepCheckpoints(app);
    spoil();
    expect(await logFaults(app)).toMatchObject([{ is }]);
    await acceptRollback(app, { reason: "Thay máy chủ" });
    expect(await logFaults(app)).toEqual([]);
    await keepCheckpoints(app);
    expect(await logFaults(app)).toEqual([]);
  });

  const changeKey = () => {
    rmSync(path.join(app.settings.dataDir, "log-key.pem"));
    app.logKey = openLogKey(app.settings.dataDir);
  };
  const forge = () => {
    const file = app.settings.checkpointFile;
    writeFileSync(file, readFileSync(file, "utf8").replace(/(— \S+ .{20})./, "$1A"));
  };

  test("an empty database beside a file that tells of decisions is not begun anew", async () => {
    await append(1);
    await keepCheckpoints(app);
    const fresh = await place.open();
    const empty = { ...app, read: fresh.database.read, write: fresh.database.write };
    await expect(openRecord(empty)).rejects.toThrow(/seed --fresh/);
    await fresh.close();
  });
});
