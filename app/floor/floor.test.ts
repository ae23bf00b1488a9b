import { afterEach, beforeEach, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { takeUpItem } from "../meetings/take-up-item.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { closeVote } from "../votes/close-vote.server.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { addNote } from "./add-note.server.ts";
import { announce } from "./announce.server.ts";
import { announcementsFor } from "./announcement.views.server.ts";
import { askToSpeak } from "./ask-to-speak.server.ts";
import { callUpon } from "./call-upon.server.ts";
import { dismissAnnouncement } from "./dismiss-announcement.server.ts";
import { dismissRequest } from "./dismiss-request.server.ts";
import { editNote } from "./edit-note.server.ts";
import { endAnnouncement } from "./end-announcement.server.ts";
import type { AskedKind } from "./floor-request.ts";
import { floorOf } from "./floor.views.server.ts";
import { giveFloor } from "./give-floor.server.ts";
import { moveRequest } from "./move-request.server.ts";
import { noteSheet } from "./notes.views.server.ts";
import { removeNote } from "./remove-note.server.ts";
import { showOnWall } from "./show-on-wall.server.ts";
import { stopSpeaker } from "./stop-speaker.server.ts";
import { wallFloor } from "./wall-floor.views.server.ts";
import { withdrawRequest } from "./withdraw-request.server.ts";

const MINUTE = 60_000;

onEachDatabase("the floor", (place) => {
  let app: TestApp;
  let scene: Scene;
  beforeEach(async () => {
    app = await startTestApp(place);
    scene = await plantMeetingInSession(app);
  });
  afterEach(() => app.end());

  const later = (ms: number) => app.time.moveTo(app.clock() + ms);
  const ask = async (login: string, kind: AskedKind = "speech") =>
    (await askToSpeak(app, by(login), { meetingId: scene.meetingId, kind })).requestId;
  const give = (requestId: string, minutes: number | null = null, login = "prime-minister") =>
    giveFloor(app, by(login), { meetingId: scene.meetingId, requestId, minutes });
  const look = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    const { meetingId } = scene;
    return floorOf(app.read, { person, meetingId, now: app.clock(), minutes: 5 });
  };
  const queue = async () => (await look("specialist")).lead?.queue.map(({ id }) => id);

  test("members and substitutes queue up; each sees his own place only", async () => {
    const first = await ask("minister-of-finance");
    const second = await ask("deputy-of-health", "differing");
    expect(await queue()).toEqual([first, second]);
    const seen = await look("deputy-of-health");
    expect(seen).toMatchObject({ waiting: 2, mayAsk: true, lead: null });
    expect(seen.mine).toEqual([{ id: second, kind: "differing", speaking: false, place: 2 }]);
  });

  test("ministries and guests are heard on their own item only", async () => {
    const guest = { item_id: scene.items.other, person_id: personId("chairman-of-da-nang") };
    await app.write("item_guests").insert(guest);
    expect(await refusalOf(ask("lead-of-science"))).toBe("fine");
    expect(await refusalOf(ask("chairman-of-da-nang"))).toBe("not-allowed");
    const justice = { lead_organisation_id: organisationId("justice") };
    await app.write("agenda_items").where({ id: scene.items.other }).update(justice);
    expect(await refusalOf(ask("lead-of-justice"))).toBe("not-allowed");
    const item = { meetingId: scene.meetingId, itemId: scene.items.other };
    await takeUpItem(app, by("specialist"), item);
    expect(await refusalOf(ask("chairman-of-da-nang"))).toBe("fine");
    expect(await refusalOf(ask("lead-of-justice"))).toBe("fine");
  });

  test.each([
    ["who only votes from afar", "minister-of-education", "speaker-not-present"],
    ["whose deputy sits in", "minister-of-health", "speaker-not-present"],
    ["the secretariat", "specialist", "not-allowed"],
    ["an assistant", "assistant-of-justice", "not-allowed"],
    ["a stranger", "chairman-of-da-nang", "not-found"],
    ["the auditor", "auditor", "not-found"],
  ])("%s is refused", async (_title, login, code) => {
    expect(await refusalOf(ask(login))).toBe(code);
  });

  test("whoever asked withdraws, nobody else; the chair dismisses", async () => {
    const { meetingId } = scene;
    const requestId = await ask("minister-of-finance");
    const theirs = withdrawRequest(app, by("minister-of-justice"), { meetingId, requestId });
    expect(await refusalOf(theirs)).toBe("not-found");
    await withdrawRequest(app, by("minister-of-finance"), { meetingId, requestId });
    expect(await queue()).toEqual([]);
    const again = await ask("minister-of-finance");
    const input = { meetingId, requestId: again };
    expect(await refusalOf(dismissRequest(app, by("minister-of-finance"), input))).toBe(
      "not-allowed",
    );
    await dismissRequest(app, by("prime-minister"), input);
    expect(await refusalOf(give(again))).toBe("request-not-queued");
  });

  test("the chair orders the queue; a point of order still comes first", async () => {
    const { meetingId } = scene;
    const a = await ask("minister-of-finance");
    const b = await ask("minister-of-justice");
    const c = await ask("minister-of-science");
    const move = { meetingId, requestId: c, beforeId: a };
    expect(await refusalOf(moveRequest(app, by("minister-of-science"), move))).toBe("not-allowed");
    await moveRequest(app, by("specialist"), move);
    const point = await ask("minister-of-justice", "point-procedure");
    expect(await queue()).toEqual([point, c, a, b]);
  });

  test("the clock runs, stands while the room votes, and goes on", async () => {
    const requestId = await ask("minister-of-finance");
    await give(requestId, 3);
    later(2 * MINUTE);
    const input = { meetingId: scene.meetingId, itemId: scene.items.decision, question: null };
    const { voteId } = await openVote(app, by("prime-minister"), input);
    later(4 * MINUTE);
    expect((await look("minister-of-justice")).speaker).toMatchObject({
      spentMs: expect.closeTo(2 * MINUTE, -4),
      running: false,
      allottedMs: 3 * MINUTE,
    });
    const other = await ask("minister-of-justice");
    expect(await refusalOf(give(other))).toBe("meeting-has-open-vote");
    await closeVote(app, by("prime-minister"), { voteId });
    later(MINUTE);
    expect((await look("minister-of-justice")).speaker).toMatchObject({
      spentMs: expect.closeTo(3 * MINUTE, -4),
      running: true,
    });
  });

  test("a point of order interrupts; the interrupted speaker goes on with the time he used", async () => {
    const speaker = await ask("minister-of-finance");
    const next = await ask("minister-of-science");
    await give(speaker);
    later(MINUTE);
    const point = await ask("minister-of-justice", "point-vote");
    await give(point);
    expect(await queue()).toEqual([speaker, next]);
    later(MINUTE);
    await give(speaker, null, "specialist");
    later(MINUTE);
    const seen = await look("specialist");
    expect(seen.speaker).toMatchObject({
      requestId: speaker,
      spentMs: expect.closeTo(2 * MINUTE, -4),
    });
    expect(seen.lead?.spoken).toHaveLength(2);
    await stopSpeaker(app, by("specialist"), { meetingId: scene.meetingId });
    expect((await look("specialist")).speaker).toBeNull();
    const stop = stopSpeaker(app, by("specialist"), { meetingId: scene.meetingId });
    expect(await refusalOf(stop)).toBe("nobody-speaks");
  });

  test("the database lets one speak at a time", async () => {
    const requestId = await ask("minister-of-finance");
    await give(requestId);
    const second = {
      id: app.ids.next(),
      meeting_id: scene.meetingId,
      request_id: await ask("minister-of-justice"),
      allotted_ms: 1,
      started_at: app.clock(),
      given_by: personId("specialist"),
    };
    await expect(Promise.resolve(app.write("speeches").insert(second))).rejects.toThrow();
  });

  test("the chair calls upon the presenter; turning to another item ends the speech", async () => {
    const { meetingId } = scene;
    const call = (login: string) =>
      callUpon(app, by("prime-minister"), { meetingId, personId: personId(login), minutes: 10 });
    await call("lead-of-science");
    expect((await look("specialist")).speaker).toMatchObject({
      kind: "called",
      allottedMs: 10 * MINUTE,
    });
    expect(await refusalOf(call("chairman-of-da-nang"))).toBe("not-found");
    later(MINUTE);
    await takeUpItem(app, by("specialist"), { meetingId, itemId: scene.items.other });
    const open = await app.write("speeches").whereNull("ended_at").first();
    expect(open).toBeUndefined();
    expect((await look("specialist")).speaker).toBeNull();
  });

  test("notes carry the time and the item, may be reworded and taken out, and keep their history", async () => {
    const { meetingId } = scene;
    const add = (login: string) =>
      addNote(app, by(login), { meetingId, kind: "course", text: "Trình bày tóm tắt." });
    expect(await refusalOf(add("prime-minister"))).toBe("not-allowed");
    const { noteId } = await add("specialist");
    await addNote(app, by("specialist"), { meetingId, kind: "conclusion", text: "Giữ thời hạn." });
    const edit = { noteId, version: 1, kind: "speech" as const, text: "Văn phòng trình bày." };
    await editNote(app, by("head-of-general-affairs"), edit);
    expect(await refusalOf(editNote(app, by("specialist"), edit))).toBe("note-changed");
    expect(await refusalOf(editNote(app, by("minister-of-justice"), edit))).toBe("not-found");
    const read = async (login: string) => {
      const person = await requirePerson(app.read, personId(login), app.clock());
      return noteSheet(app.read, { person, meetingId });
    };
    const written = (await read("prime-minister")).lines.filter(({ is }) => is === "note");
    expect(written[0]).toMatchObject({ item: "2", kind: "speech", text: edit.text, version: 2 });
    expect(written[0]).toMatchObject({ before: [{ version: 1, text: "Trình bày tóm tắt." }] });
    expect(await refusalOf(read("minister-of-justice"))).toBe("not-allowed");
    await removeNote(app, by("specialist"), { noteId, version: 2 });
    expect((await read("specialist")).lines.filter(({ is }) => is === "note")).toHaveLength(1);
    expect(await app.write("note_versions").where({ note_id: noteId })).toHaveLength(3);
    await app.write("minutes").insert({
      ...{ meeting_id: meetingId, state: "confirmed", version: 1, drafted_at: app.clock() },
    });
    expect(await refusalOf(add("specialist"))).toBe("minutes-confirmed");
  });

  test("an announcement reaches all of the meeting, until read, ended or over", async () => {
    const { meetingId } = scene;
    const send = (login: string) =>
      announce(app, by(login), { meetingId, text: "Giải lao 15 phút", minutes: 10 });
    const seenBy = async (login: string) => {
      const person = await requirePerson(app.read, personId(login), app.clock());
      return (await announcementsFor(app.read, { person, now: app.clock() })).length;
    };
    expect(await refusalOf(send("minister-of-justice"))).toBe("not-allowed");
    const { announcementId } = await send("specialist");
    expect(await seenBy("minister-of-justice")).toBe(1);
    expect(await seenBy("chairman-of-da-nang")).toBe(0);
    await dismissAnnouncement(app, by("minister-of-justice"), { announcementId });
    expect(await seenBy("minister-of-justice")).toBe(0);
    expect(await seenBy("minister-of-finance")).toBe(1);
    later(11 * MINUTE);
    expect(await seenBy("minister-of-finance")).toBe(0);
    const next = await send("prime-minister");
    const end = endAnnouncement(app, by("minister-of-finance"), next);
    expect(await refusalOf(end)).toBe("not-allowed");
    await endAnnouncement(app, by("specialist"), next);
    expect(await seenBy("minister-of-finance")).toBe(0);
  });

  test("the wall follows the room until someone chooses", async () => {
    const { meetingId, items } = scene;
    const at = { meetingId, currentItemId: items.decision, vote: null };
    const shown = async () => (await wallFloor(app.read, { ...at, now: app.clock() })).shown;
    expect(await shown()).toBe("item");
    await give(await ask("minister-of-finance"));
    expect(await shown()).toBe("speaker");
    const show = showOnWall(app, by("minister-of-finance"), { meetingId, view: "nothing" });
    expect(await refusalOf(show)).toBe("not-allowed");
    await showOnWall(app, by("prime-minister"), { meetingId, view: "nothing" });
    expect(await shown()).toBe("nothing");
  });
});
