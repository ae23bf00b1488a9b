import { afterEach, beforeEach, expect, test } from "vitest";
import { personId, seatId, seats } from "../../db/fixtures/government.ts";
import { findPerson } from "../people/person.views.server.ts";
import { plantIssuedBallot } from "../testing/ballots.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import type { CommandPage } from "./command-figures.ts";
import { commandPage, seesCommand } from "./command.views.server.ts";
import { readPeriod } from "./period.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

onEachDatabase("the command view", (place) => {
  let app: TestApp;
  let scene: Scene;
  beforeEach(async () => {
    app = await startTestApp(place);
    scene = await plantMeetingInSession(app);
  });
  afterEach(() => app.end());

  const person = async (login: string) => {
    const found = await findPerson(app.read, personId(login), app.clock());
    if (!found) throw new Error(`no ${login}`);
    return found;
  };
  const pageOf = async (login = "prime-minister", change = {}): Promise<CommandPage> => {
    const now = app.clock();
    const period = readPeriod(new URLSearchParams(), now);
    return commandPage(app.read, {
      ...{ person: await person(login), period, now, isWall: false, ...change },
    });
  };

  /** 30 planned and 42 taken, 20 and 12; the third is not done. One alone, two at once, one lifted. */
  async function hold(): Promise<void> {
    const { meetingId, items } = scene;
    const at = app.clock();
    const done = (id: string, minutes: number, spent: number, more = {}) =>
      app
        .write("agenda_items")
        .where({ id })
        .update({ minutes, spent_ms: spent, taken_up_at: at, done_at: at, ...more });
    await done(items.information, 30, 42 * MINUTE);
    await done(items.decision, 20, 12 * MINUTE);
    await done(items.other, 99, 5 * MINUTE, { done_at: null });
    const vote = (id: string, itemId: string, round: number, outcome = "ADOPTED") => ({
      ...{ id, meeting_id: meetingId, item_id: itemId, round, question: "?" },
      ...{ rule_set: "VN-2026", state: "announced", created_at: at, announced_at: at },
      result: JSON.stringify({ outcome, tally: {} }),
    });
    await app
      .write("votes")
      .insert([
        vote("v1", items.other, 1),
        vote("v2", items.information, 1),
        vote("v3", items.decision, 1, "REJECTED"),
      ]);
    await app.write("vote_items").insert([
      { vote_id: "v2", item_id: items.information },
      { vote_id: "v2", item_id: items.decision, lifted_at: at },
    ]);
    await app.write("presence_changes").insert(
      (["prime-minister", "minister-of-justice"] as const).map((code) => ({
        ...{ meeting_id: meetingId, seat_id: seatId(code), person_id: personId(code) },
        ...{ kind: "IN_ROOM", from_at: at, via: "tap", at },
      })),
    );
  }

  test("meetings, minutes, what was adopted and who came, reckoned by hand", async () => {
    await hold();
    const { meetings, items, adopted, members } = await pageOf();
    expect(meetings).toMatchObject([{ id: scene.meetingId, items: 2, planned: 50, real: 54 }]);
    expect(items.map(({ planned, real }) => [planned, real])).toEqual([
      [30, 42],
      [20, 12],
    ]);
    expect(adopted.map(({ id, withoutDebate }) => [id, withoutDebate])).toEqual([
      [scene.items.information, true],
      [scene.items.other, false],
    ]);
    expect(members).toHaveLength(seats.length);
    expect(members?.[0]).toMatchObject({ title: { vi: expect.stringContaining("Thủ tướng") } });
    expect(members?.filter(({ attended }) => attended === 1)).toHaveLength(2);
    expect(members?.every((each) => each.meetings === 1)).toBe(true);
  });

  test("every opened version is one copy of all its pages; a ballot's likewise", async () => {
    const at = app.clock();
    const sha256 = "a".repeat(64);
    await app
      .write("files")
      .insert({ sha256, media_type: "application/pdf", size: 1, kept_at: at });
    await app.write("papers").insert({
      ...{ id: "p1", item_id: scene.items.decision, position: 1, title: "Tờ trình" },
      ...{ file_sha256: sha256, file_name: "a.pdf", pages: 12, version: 2 },
      ...{ uploaded_at: at, uploaded_by: personId("specialist"), published_at: at },
    });
    const version = { paper_id: "p1", file_sha256: sha256, file_name: "a.pdf", out_at: at };
    await app.write("paper_versions").insert([
      { ...version, version: 1, pages: 10 },
      { ...version, version: 2, pages: 12 },
    ]);
    const reading = (login: string, number: number) => ({
      ...{ person_id: personId(login), paper_id: "p1", version: number, page: 1 },
      ...{ opened_at: at, at },
    });
    await app
      .write("paper_readings")
      .insert([
        reading("minister-of-justice", 1),
        reading("minister-of-justice", 2),
        reading("minister-of-health", 2),
      ]);
    const ballotId = await plantIssuedBallot(app);
    for (const login of ["minister-of-justice", "minister-of-health"]) {
      const opening = { ballot_id: ballotId, person_id: personId(login), at };
      await app.write("ballot_openings").insert(opening);
    }
    expect((await pageOf("specialist")).spared).toEqual({
      meetings: { copies: 3, pages: 34 },
      ballots: { copies: 2, pages: 4 },
    });
  });

  test("answers and their times are counted once a ballot is closed", async () => {
    const ballotId = await plantIssuedBallot(app);
    const issued = (await app.read("ballots").where({ id: ballotId }).first("issued_at")).issued_at;
    const opinion = (id: string, code: string, seq: number, after: number) => ({
      ...{ id, ballot_id: ballotId, edition: 1, person_id: personId(code), seat_id: seatId(code) },
      ...{ seq, choice: "AGREE", text: "", reserved: 0, answers: "[]", file_ids: "[]" },
      ...{ via: "tablet", sent_by: personId(code), at: issued + after * HOUR },
    });
    await app
      .write("ballot_opinions")
      .insert([
        opinion("o1", "minister-of-justice", 1, 10),
        opinion("o2", "minister-of-health", 2, 50),
        { ...opinion("o3", "minister-of-justice", 3, 90), replaces_id: "o1" },
      ]);
    const open = await pageOf("specialist");
    expect(open.ballots).toMatchObject([{ id: ballotId, answered: null, meanReplyMs: null }]);
    expect(open.replies).toEqual({ day: 0, threeDays: 0, later: 0, never: 0 });
    await app
      .write("ballots")
      .where({ id: ballotId })
      .update({ state: "closed", closed_at: issued });
    const { ballots, replies, members } = await pageOf("specialist");
    const asked = ballots[0]?.asked ?? 0;
    expect(ballots).toMatchObject([{ answered: 2, meanReplyMs: 30 * HOUR }]);
    expect(replies).toEqual({ day: 1, threeDays: 1, later: 0, never: asked - 2 });
    const justice = members?.find(({ personId: id }) => id === personId("minister-of-justice"));
    expect(justice).toMatchObject({ ballots: 1, answered: 1 });
  });

  test("is for who leads the Government or a field, and the office; the wall has no one's rates", async () => {
    for (const login of ["prime-minister", "dpm-digital", "specialist"]) {
      expect(await seesCommand(app.read, await person(login), app.clock())).toBe(true);
    }
    for (const login of ["minister-of-justice", "officer-of-justice", "operator", "auditor"]) {
      const hidden = expect.objectContaining({ code: "not-found" });
      await expect(pageOf(login)).rejects.toThrow(hidden);
    }
    expect((await pageOf("specialist", { isWall: true })).members).toBeNull();
  });

  test("what lies outside the period, or is not this person's to see, is not counted", async () => {
    const outside = { from: "2020-01-01", to: "2020-12-31" };
    expect((await pageOf("specialist", { period: outside })).meetings).toEqual([]);
    const rows = app.write("attendances").where({ meeting_id: scene.meetingId });
    await rows.where({ person_id: personId("dpm-digital") }).delete();
    expect((await pageOf("dpm-digital")).meetings).toEqual([]);
    expect((await pageOf("specialist")).meetings).toHaveLength(1);
  });
});
