import { afterEach, beforeEach, expect, test } from "vitest";
import { personId, seatId } from "../../db/fixtures/government.ts";
import { lookAsMember } from "../meetings/look-as-member.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { plantPaper, publishAll } from "../testing/papers.ts";
import { keepReadingPlace } from "./keep-reading-place.server.ts";
import { memberRoom } from "./member-room.views.server.ts";
import type { Wish } from "./room-selection.ts";

onEachDatabase("viewing as a member", (place) => {
  let app: TestApp;
  let scene: Scene;
  let restricted: string;
  beforeEach(async () => {
    app = await startTestApp(place);
    scene = await plantMeetingInSession(app);
    await plantPaper(app, { itemId: scene.items.decision });
    const readerIds = [personId("minister-of-justice")];
    restricted = await plantPaper(app, { itemId: scene.items.other, title: "Mật", readerIds });
    await publishAll(app, scene.meetingId);
    await plantPaper(app, { itemId: scene.items.other, title: "Chưa phát" });
  });
  afterEach(() => app.end());

  const look = (login: string, seat: string, meetingId = scene.meetingId) =>
    lookAsMember(app, personId(login), { meetingId, seatId: seat });
  const looks = () => app.published.filter(({ type }) => type === "meeting.viewed-as");
  const roomOf = async (member: string, wish: Partial<Wish> = {}, looker = "specialist") =>
    memberRoom(app.read, {
      looker: await requirePerson(app.read, personId(looker), app.clock()),
      memberId: personId(member),
      meetingId: scene.meetingId,
      wish: { paperId: null, itemId: null, version: null, page: null, ...wish },
      now: app.clock(),
    });
  const linesOf = async (member: string, looker?: string) =>
    (await roomOf(member, {}, looker))?.items.flatMap(({ papers }) =>
      papers.map((line) => (line.kind === "readable" ? line.title : "withheld")),
    );

  test("each look stands in the log; a page read anew meanwhile is the same look", async () => {
    expect(await look("specialist", seatId("minister-of-justice"))).toMatchObject({
      memberId: personId("minister-of-justice"),
    });
    await look("specialist", seatId("minister-of-justice"));
    await look("specialist", seatId("minister-of-science"));
    app.time.moveTo(app.clock() + 11 * 60_000);
    await look("specialist", seatId("minister-of-justice"));
    const seen = looks();
    expect(seen.map(({ payload }) => payload)).toEqual([
      { seatId: seatId("minister-of-justice") },
      { seatId: seatId("minister-of-science") },
      { seatId: seatId("minister-of-justice") },
    ]);
    expect(seen.every(({ by }) => by === personId("specialist"))).toBe(true);
  });

  test.each([
    "auditor",
    "operator",
    "officer-of-science",
    "minister-of-justice",
    "prime-minister",
    "assistant-of-justice",
  ])("for %s there is no such page, and nothing in the log", async (login) => {
    await expect(look(login, seatId("minister-of-justice"))).rejects.toMatchObject({
      code: "not-found",
    });
    expect(looks()).toEqual([]);
  });

  test("only seats of this meeting, only meetings there are", async () => {
    await expect(look("specialist", "no-such-seat")).rejects.toMatchObject({ code: "not-found" });
    await expect(
      look("specialist", seatId("minister-of-justice"), app.ids.next()),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  test("what the member may not read is withheld, what is not published is not there", async () => {
    expect(await linesOf("minister-of-science")).toEqual(["Tờ trình", "withheld"]);
    expect(await linesOf("minister-of-justice")).toEqual(["Tờ trình", "Mật"]);
    await expect(roomOf("minister-of-science", { paperId: restricted })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("the looker reads nothing that is not open to the looker", async () => {
    expect(await linesOf("minister-of-justice", "minister-of-science")).toEqual([
      "Tờ trình",
      "withheld",
    ]);
  });

  test("nothing of where the member has read is told", async () => {
    const before = await roomOf("minister-of-justice");
    const place = { paperId: restricted, version: 1, page: 2 };
    await keepReadingPlace(app, by("minister-of-justice"), place);
    expect(await roomOf("minister-of-justice")).toEqual(before);
  });

  test("a meeting that is not yet there for the member shows nothing", async () => {
    await app.write("meetings").where({ id: scene.meetingId }).update({ state: "planned" });
    expect(await roomOf("minister-of-justice")).toBeNull();
  });
});
