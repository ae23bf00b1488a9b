import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BODY_ID, personId, seatId, seats } from "../../db/fixtures/government.ts";
import type { Choice } from "../counting/decision.ts";
import { markAttendance } from "../meetings/mark-attendance.server.ts";
import { commit } from "../platform/commit.server.ts";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { letGo } from "../testing/spoil.ts";
import { castSecretVote } from "../votes/cast-secret-vote.server.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { closeVote } from "../votes/close-vote.server.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { PLAIN_FORM } from "../votes/vote-form.ts";
import { appendLeafIn } from "./append-leaf.server.ts";
import { keepCheckpoints } from "./keep-checkpoints.server.ts";
import { commitmentTo, leafOctets, type LeafType } from "./leaf.ts";
import { leafHashes } from "./log.store.server.ts";
import { frontierOf, leafHashOf } from "./merkle.ts";
import type { Given } from "./payload.ts";
import { verifyRecord } from "./verification.views.server.ts";

const CHAIR = "prime-minister";
const MINISTER = "minister-of-justice";

onEachDatabase("verifyRecord", (place) => {
  let app: TestApp;
  let scene: Scene;
  let voteId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    scene = await plantMeetingInSession(app, {});
    voteId = (await open()).voteId;
  });
  afterEach(() => app.end());

  const open = (itemId: string = scene.items.decision) =>
    openVote(app, by(CHAIR), { meetingId: scene.meetingId, itemId, question: null });
  const cast = (login: string, choice: Choice = "FOR", replaces: string | null = null) =>
    castVote(app, by(login), { voteId, choice, replaces });
  /** Fourteen of 27 in favour: adopted by one vote. */
  const decide = async () => {
    for (const { code } of seats.slice(0, 14)) await cast(code);
    await closeVote(app, by(CHAIR), { voteId });
    await keepCheckpoints(app);
  };
  const found = async () => (await verifyRecord(app, "all")).findings;
  const codes = async () => [...new Set((await found()).map(({ code }) => code))];
  const leafOf = async (type: LeafType, nth = 0) => {
    const row = await app.read("log_leaves").where({ type }).orderBy("idx").offset(nth).first();
    return Number(row.idx);
  };
  const append = (type: LeafType, payload: { [name: string]: Given }) =>
    commit(app, { act: "append", intent: null, input: null }, (tx) =>
      appendLeafIn(tx, { bodyId: BODY_ID, type, payload }),
    );
  const stored = async (idx: number) => {
    const row = await app.read("log_payloads").where({ idx }).first();
    return JSON.parse(row.payload);
  };

  test("agrees with everything after a vote, and counts what it has read", async () => {
    const first = await cast(MINISTER, "AGAINST");
    await cast(MINISTER, "FOR", first.castId);
    await markAttendance(app, by("specialist"), {
      ...{ meetingId: scene.meetingId, seatId: seatId(MINISTER), kind: "ONLINE" },
    });
    await closeVote(app, by(CHAIR), { voteId });
    await keepCheckpoints(app);
    expect(await verifyRecord(app, "all")).toMatchObject({ findings: [], decisions: 1, leaves: 7 });
    expect(await verifyRecord(app, "latest")).toMatchObject({ findings: [], decisions: 1 });
  });

  test("row 6: a clock set back between casts and close takes no vote away", async () => {
    app.time.moveTo(app.clock() + 86_400_000);
    for (const { code } of seats.slice(0, 14)) await cast(code);
    app.time.moveTo(app.clock() - 2 * 86_400_000);
    await closeVote(app, by(CHAIR), { voteId });
    await keepCheckpoints(app);
    const { result } = await app.read("votes").where({ id: voteId }).first();
    expect(JSON.parse(result)).toMatchObject({ tally: { for: 14 }, outcome: "ADOPTED" });
    expect(await found()).toEqual([]);
  });

  test("row 8: a choice rewritten beside its leaf is named by its leaf and its cast", async () => {
    await decide();
    const idx = await leafOf("vote.cast", 3);
    await letGo(app.write, "log_payloads", "casts");
    const row = await app.read("log_payloads").where({ idx }).first();
    const payload = row.payload.replace('"FOR"', '"AGAINST"');
    await app.write("log_payloads").where({ idx }).update({ payload });
    expect(await found()).toContainEqual({
      code: "content-altered",
      where: { log: BODY_ID, index: idx },
    });
    await app.write("log_payloads").where({ idx }).update({ payload: row.payload });
    const { castId } = await stored(idx);
    await app.write("casts").where({ id: castId }).update({ choice: "AGAINST" });
    expect(await found()).toEqual([
      { code: "cast-row-differs", where: { log: BODY_ID, vote: voteId, cast: castId } },
    ]);
  });

  test("row 9: leaves written anew and signed anew do not agree with the heads outside", async () => {
    await decide();
    await letGo(app.write, "log_payloads", "log_leaves", "log_checkpoints", "casts");
    const idx = await leafOf("vote.cast", 3);
    const payload = JSON.stringify({ ...(await stored(idx)), choice: "AGAINST" });
    await app.write("log_payloads").where({ idx }).update({ payload });
    const { salt } = await app.read("log_payloads").where({ idx }).first();
    const { at } = await app.read("log_leaves").where({ idx }).first();
    const commitment = commitmentTo({ salt, payload }, sha256);
    const leaf = Buffer.from(leafOctets({ type: "vote.cast", at: Number(at), commitment }));
    const leaf_hash = Buffer.from(leafHashOf(leaf, sha256));
    await app.write("log_leaves").where({ idx }).update({ leaf, leaf_hash });
    const { castId } = await stored(idx);
    await app.write("casts").where({ id: castId }).update({ choice: "AGAINST" });
    const hashes: Uint8Array[] = [];
    for await (const hash of leafHashes(app.read, BODY_ID, 1000)) hashes.push(hash);
    const peaks = Buffer.concat(frontierOf(hashes, sha256).peaks);
    await app.write("log_heads").update({ peaks });
    await app.write("log_checkpoints").delete();
    expect(await codes()).toEqual(["kept-differs", "result-differs", "result-row-differs"]);
  });

  test("row 14: a result rewritten after the close is named", async () => {
    await decide();
    const { result } = await app.read("votes").where({ id: voteId }).first();
    const other = result.replace("ADOPTED", "REJECTED");
    await app.write("votes").where({ id: voteId }).update({ result: other });
    const wanted = { code: "result-row-differs", where: { log: BODY_ID, vote: voteId } };
    expect(await found()).toEqual([wanted]);
    expect((await verifyRecord(app, "latest")).findings).toEqual([wanted]);
  });

  test("row 14: a cast added, taken out, or a seat of the roll changed, is named", async () => {
    await decide();
    await letGo(app.write, "casts");
    const extra = { vote_id: voteId, seat_id: seatId(seats[20]?.code ?? ""), seq: 99 };
    const person_id = personId(seats[20]?.code ?? "");
    const rest = { person_id, choice: "FOR", via: "tablet", at: 1 };
    await app.write("casts").insert({ id: "extra", ...extra, ...rest });
    expect(await codes()).toEqual(["cast-unlogged"]);
    await app.write("casts").where({ id: "extra" }).delete();
    const { castId } = await stored(await leafOf("vote.cast"));
    await app.write("casts").where({ id: castId }).delete();
    expect(await codes()).toEqual(["cast-row-missing"]);
    await app.write("vote_rolls").where({ seat_id: extra.seat_id }).update({ breaks_ties: 1 });
    expect(await codes()).toEqual(["cast-row-missing", "roll-row-differs"]);
  });

  test("row 15: a leaf that was dropped is missed, by its number and by every later head", async () => {
    await decide();
    await letGo(app.write, "log_payloads", "log_leaves");
    const idx = await leafOf("vote.cast", 5);
    await app.write("log_payloads").where({ idx }).delete();
    await app.write("log_leaves").where({ idx }).delete();
    const all = await found();
    expect(all).toContainEqual({ code: "leaf-missing", where: { log: BODY_ID, index: idx } });
    expect(all.map(({ code }) => code)).toContain("kept-differs");
    expect(all.map(({ code }) => code)).toContain("cast-unlogged");
  });

  test("row 37: content that was erased is said to be withheld, by its number", async () => {
    await decide();
    await letGo(app.write, "log_payloads");
    const idx = await leafOf("vote.cast", 2);
    await app.write("log_payloads").where({ idx }).delete();
    const all = await found();
    expect(all[0]).toEqual({ code: "content-withheld", where: { log: BODY_ID, index: idx } });
    expect(all.map(({ code }) => code)).toContain("result-differs");
  });

  test("row 33: without the attendance the log itself says there was no quorum", async () => {
    const { meetingId } = scene;
    const absent = seats.slice(0, 12).map(({ code }) => code);
    for (const code of absent) {
      const input = { meetingId, seatId: seatId(code), kind: "ABSENT" } as const;
      await markAttendance(app, by("specialist"), input);
    }
    for (const code of absent) {
      const input = { meetingId, seatId: seatId(code), kind: "IN_ROOM" } as const;
      await markAttendance(app, by("specialist"), input);
    }
    await decide();
    expect(await found()).toEqual([]);
    await letGo(app.write, "log_payloads");
    const idx = await leafOf("attendance", 12);
    await app
      .write("log_payloads")
      .whereBetween("idx", [idx, idx + 11])
      .delete();
    expect(await codes()).toEqual(["content-withheld", "result-differs", "result-row-differs"]);
  });

  describe("what is logged out of its place is named and does not count", () => {
    const forged = async (change: object) => {
      const like = await stored(await leafOf("vote.cast"));
      await append("vote.cast", { ...like, castId: "forged", ...change });
    };

    test("row 5: a cast after the close", async () => {
      await decide();
      await forged({ seq: 99 });
      expect(await codes()).toEqual(["cast-late"]);
    });

    test("row 3: a cast again in another vote, or again in the same", async () => {
      await cast(MINISTER, "AGAINST");
      await forged({ seq: 2 });
      expect(await codes()).toEqual(["cast-out-of-order"]);
      await closeVote(app, by(CHAIR), { voteId });
      await app.write("meetings").update({ current_item_id: scene.items.other });
      const other = await open(scene.items.other);
      await forged({ voteId: other.voteId });
      expect(await codes()).toEqual(["cast-out-of-order", "cast-elsewhere"]);
    });

    test("a cast of somebody who has none", async () => {
      await cast(MINISTER);
      await forged({ seatId: "seat-of-another-body", seq: 2 });
      expect(await codes()).toEqual(["cast-without-right"]);
    });

    test("row 34: content no other program would read alike", async () => {
      await append("vote.cast", { voteId: 7, seq: "one" });
      expect(await codes()).toEqual(["content-unreadable"]);
    });
  });

  test("a vote that is not in the log is named, unless it is older than the log", async () => {
    const row = await app.read("votes").where({ id: voteId }).first();
    const twin = { ...row, id: "smuggled", state: "closed", round: 7, result: "{}" };
    await app.write("votes").insert(twin);
    expect(await found()).toEqual([
      { code: "vote-unlogged", where: { log: BODY_ID, vote: "smuggled" } },
    ]);
    await app.write("votes_before_log").insert({ vote_id: "smuggled" });
    expect(await verifyRecord(app, "all")).toMatchObject({ findings: [], beforeLog: 1 });
  });

  describe("a secret vote", () => {
    let secretId: string;

    beforeEach(async () => {
      await closeVote(app, by(CHAIR), { voteId });
      await app.write("meetings").update({ current_item_id: scene.items.other });
      const form = { ...PLAIN_FORM, isSecret: true };
      const at = { meetingId: scene.meetingId, itemId: scene.items.other, question: null };
      secretId = (await openVote(app, by(CHAIR), { ...at, form })).voteId;
      for (const { code } of seats.slice(0, 5)) {
        await castSecretVote(app, by(code), { voteId: secretId, mark: "F" });
      }
      await letGo(app.write, "secret_turnouts", "secret_ballots");
    });

    const turnouts = () => app.write("secret_turnouts").where({ vote_id: secretId });
    const named = (code: string, cast: string) => [
      { code, where: { log: BODY_ID, vote: secretId, cast } },
    ];

    test("row 14: that a seat has voted, altered, taken out or added, is named", async () => {
      expect(await found()).toEqual([]);
      const row = await turnouts().first();
      const own = () => turnouts().where({ receipt_id: row.receipt_id });
      await own().update({ at: 1 });
      expect(await found()).toEqual(named("cast-row-differs", row.receipt_id));
      await own().delete();
      expect(await found()).toEqual(named("cast-row-missing", row.receipt_id));
      await turnouts().insert(row);
      const code = seats[20]?.code ?? "";
      const seat = { seat_id: seatId(code), person_id: personId(code) };
      await turnouts().insert({ ...row, ...seat, receipt_id: "smuggled" });
      expect(await found()).toEqual(named("cast-unlogged", "smuggled"));
    });

    test("row 14: a ballot that changed its mark after the close is named by its key", async () => {
      await closeVote(app, by(CHAIR), { voteId: secretId });
      expect(await found()).toEqual([]);
      const { key } = await app.read("secret_ballots").where({ vote_id: secretId }).first();
      await app.write("secret_ballots").where({ key }).update({ mark: "A" });
      expect(await found()).toEqual(named("cast-row-differs", key));
    });
  });

  test("a head or a checkpoint that was touched is named", async () => {
    await decide();
    await app.write("log_heads").update({ size: 3 });
    expect(await codes()).toEqual(["head-differs"]);
    await letGo(app.write, "log_checkpoints");
    await app.write("log_checkpoints").update({ root: Buffer.alloc(32) });
    expect(await codes()).toEqual(["checkpoint-unsigned", "head-differs"]);
  });
});
