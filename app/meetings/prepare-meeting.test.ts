import { afterEach, beforeEach, expect, test } from "vitest";
import { personId, seatId } from "../../db/fixtures/government.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import {
  itemForm,
  leadTo,
  meetingForm,
  prepareMeeting,
  publishedMeeting,
  seatInRoom,
} from "../testing/meeting-in-preparation.ts";
import { refusalOf } from "../testing/refused.ts";
import { addItem } from "./add-item.server.ts";
import { approveAgenda } from "./approve-agenda.server.ts";
import { askApproval } from "./ask-approval.server.ts";
import { agendaItems } from "./agenda.views.server.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import { createMeeting } from "./create-meeting.server.ts";
import { declarePapers } from "./declare-papers.server.ts";
import { editItem } from "./edit-item.server.ts";
import { editMeeting } from "./edit-meeting.server.ts";
import { inviteGuest } from "./invite-guest.server.ts";
import { moveItem } from "./move-item.server.ts";
import { openMeeting } from "./open-meeting.server.ts";
import { preparePage } from "./prepare.views.server.ts";
import { publishPapers } from "./publish-papers.server.ts";
import { removeItem } from "./remove-item.server.ts";
import { findMeeting } from "./meeting.store.server.ts";
import { requirePerson } from "../people/person.views.server.ts";

onEachDatabase("preparing a meeting", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const person = (login: string) => requirePerson(app.write, personId(login), app.clock());
  const titles = async (meetingId: string) =>
    (await agendaItems(app.write, meetingId)).map(({ position, title }) => `${position} ${title}`);

  test("a meeting is planned with the roll of its day and the rules in force", async () => {
    const { meetingId } = await createMeeting(app, by("specialist"), meetingForm());
    expect(await findMeeting(app.write, meetingId)).toMatchObject({
      state: "planned",
      year: 2026,
      number: null,
      ruleSet: "VN-2026",
    });
    const roll = await attendanceRoll(app.write, meetingId);
    expect(roll).toHaveLength(27);
    expect(roll.every(({ kind }) => kind === "ABSENT")).toBe(true);
    expect(roll.filter(({ breaksTies }) => breaksTies).map(({ seatId }) => seatId)).toEqual([
      seatId("prime-minister"),
    ]);
  });

  test("the same key answers the same and makes no second meeting", async () => {
    const intent = by("specialist");
    const first = await createMeeting(app, intent, meetingForm());
    expect(await createMeeting(app, intent, meetingForm())).toEqual(first);
    expect(await app.write("meetings").pluck("id")).toEqual([first.meetingId]);
  });

  test("one person in two seats has one line, in the higher seat, also as chair", async () => {
    await app
      .write("seat_terms")
      .where({ seat_id: seatId("minister-of-finance") })
      .update({ person_id: personId("dpm-economy") });
    const form = meetingForm({ chairSeatId: seatId("minister-of-finance") });
    const { meetingId } = await createMeeting(app, by("specialist"), form);
    expect(await attendanceRoll(app.write, meetingId)).toHaveLength(26);
    const meeting = await findMeeting(app.write, meetingId);
    expect(meeting?.chairSeatId).toBe(seatId("dpm-economy"));
  });

  test("a seat that nobody holds on that day leaves the roll, and with it the number of all", async () => {
    await app
      .write("seat_terms")
      .where({ seat_id: seatId("minister-of-finance") })
      .update({ to_on: "2026-11-01" });
    const { meetingId } = await createMeeting(app, by("specialist"), meetingForm());
    expect(await attendanceRoll(app.write, meetingId)).toHaveLength(26);
  });

  test("who holds a seat is decided by the day of the meeting; a new day renews the roll", async () => {
    await app
      .write("seat_terms")
      .where({ seat_id: seatId("minister-of-justice") })
      .update({ to_on: "2026-12-31" });
    await app.write("seat_terms").insert({
      id: "term-new",
      seat_id: seatId("minister-of-justice"),
      person_id: personId("deputy-of-justice"),
      from_on: "2027-01-01",
    });
    const { meetingId } = await publishedMeeting(app);
    await seatInRoom(app, meetingId, 3);
    const holder = async () =>
      (await attendanceRoll(app.write, meetingId)).find(
        ({ seatId: id }) => id === seatId("minister-of-justice"),
      )?.personId;
    expect(await holder()).toBe(personId("minister-of-justice"));
    const startsAt = Date.parse("2027-01-04T08:00:00+07:00");
    const { bodyId: _, ...form } = meetingForm({ startsAt });
    await editMeeting(app, by("specialist"), { ...form, meetingId });
    expect(await holder()).toBe(personId("deputy-of-justice"));
    const roll = await attendanceRoll(app.write, meetingId);
    expect(roll.filter(({ kind }) => kind === "IN_ROOM")).toHaveLength(3);
  });

  test("a seat nobody holds cannot preside, and a foreign organisation cannot lead", async () => {
    const form = meetingForm({ chairSeatId: "seat-nobody" });
    expect(await refusalOf(createMeeting(app, by("specialist"), form))).toBe("chair-not-called");
    const { meetingId } = await createMeeting(app, by("specialist"), meetingForm());
    const item = { ...itemForm(), leadId: "organisation-none", meetingId };
    expect(await refusalOf(addItem(app, by("specialist"), item))).toBe("invalid-input");
  });

  test("items move and stay numbered without gaps", async () => {
    const { meetingId, first, second, third } = await prepareMeeting(app);
    const move = (itemId: string, index: number) =>
      moveItem(app, by("specialist"), { meetingId, itemId, parentId: null, index });
    expect((await move(third, 1)).order).toEqual([first, third, second]);
    expect((await move(third, 0)).order).toEqual([third, first, second]);
    expect((await move(first, 2)).order).toEqual([third, second, first]);
    await removeItem(app, by("specialist"), { meetingId, itemId: third });
    expect(await titles(meetingId)).toEqual(["1 Nội dung của science", "2 Nội dung của justice"]);
    await addItem(app, by("specialist"), { ...itemForm("Nội dung mới"), meetingId });
    expect((await titles(meetingId)).at(-1)).toBe("3 Nội dung mới");
  });

  test("moves at the same moment leave an agenda in order", async () => {
    const { meetingId, first, third } = await prepareMeeting(app);
    await Promise.all([
      moveItem(app, by("specialist"), { meetingId, itemId: third, parentId: first, index: 0 }),
      moveItem(app, by("head-of-general-affairs"), {
        ...{ meetingId, itemId: first },
        ...{ parentId: null, index: 1 },
      }),
    ]);
    const items = await agendaItems(app.write, meetingId);
    expect(items.map(({ position }) => position)).toEqual(["1", "2", "2.1"]);
  });

  test("an item is edited; one of another meeting is not there", async () => {
    const one = await prepareMeeting(app);
    const other = await prepareMeeting(app);
    const facts = itemForm("Đề án phòng, chống thiên tai", "agriculture");
    const edit = (itemId: string) =>
      editItem(app, by("specialist"), { ...facts, meetingId: one.meetingId, itemId });
    await edit(one.second);
    expect((await titles(one.meetingId))[1]).toBe("2 Đề án phòng, chống thiên tai");
    expect(await refusalOf(edit(other.second))).toBe("not-found");
  });

  test("an item with papers stays", async () => {
    const { meetingId, first } = await prepareMeeting(app);
    await app
      .write("files")
      .insert({ sha256: "a", media_type: "application/pdf", size: 1, kept_at: 1 });
    await app.write("papers").insert({
      id: "paper-1",
      item_id: first,
      position: 1,
      title: "Tờ trình",
      file_sha256: "a",
      file_name: "to-trinh.pdf",
      pages: 3,
      uploaded_at: 1,
      uploaded_by: personId("specialist"),
    });
    const removal = removeItem(app, by("specialist"), { meetingId, itemId: first });
    expect(await refusalOf(removal)).toBe("item-has-papers");
  });

  test("declaring sends the papers that wait; later ones are published as they come", async () => {
    const empty = await createMeeting(app, by("specialist"), meetingForm());
    const asking = askApproval(app, by("specialist"), empty);
    expect(await refusalOf(asking)).toBe("agenda-empty");
    const approving = approveAgenda(app, by("prime-minister"), empty);
    expect(await refusalOf(approving)).toBe("agenda-empty");
    const { meetingId, first } = await prepareMeeting(app);
    await app
      .write("files")
      .insert({ sha256: "a", media_type: "application/pdf", size: 1, kept_at: 1 });
    const paper = (id: string, position: number) => ({
      id,
      item_id: first,
      position,
      title: "Tờ trình",
      file_sha256: "a",
      file_name: "to-trinh.pdf",
      pages: 3,
      uploaded_at: 1,
      uploaded_by: personId("specialist"),
    });
    await app.write("papers").insert(paper("paper-1", 1));
    await leadTo(app, meetingId, "invited");
    expect(await declarePapers(app, by("specialist"), { meetingId })).toEqual({ published: 1 });
    expect(await findMeeting(app.write, meetingId)).toMatchObject({ state: "published" });
    await app.write("papers").insert(paper("paper-2", 2));
    expect(await publishPapers(app, by("specialist"), { meetingId })).toEqual({ published: 1 });
    const woken = app.published.flatMap(({ wakes = [] }) => wakes);
    expect(woken).toContain(`person:${personId("minister-of-justice")}`);
  });

  test("a guest is invited to an item and taken back; an operator is no guest", async () => {
    const { meetingId, first } = await prepareMeeting(app);
    const guests = async () => {
      const eyes = { person: await person("specialist"), meetingId, now: app.clock() };
      const page = await preparePage(app.write, eyes);
      return page.lines.flatMap((item) => item.guests.map(({ id }) => id));
    };
    const invite = (login: string, invited: boolean) =>
      inviteGuest(app, by("specialist"), {
        ...{ meetingId, itemId: first, invited },
        personId: personId(login),
      });
    await invite("chairman-of-da-nang", true);
    await invite("chairman-of-da-nang", true);
    expect(await guests()).toEqual([personId("chairman-of-da-nang")]);
    await invite("chairman-of-da-nang", false);
    expect(await guests()).toEqual([]);
    expect(await refusalOf(invite("operator", true))).toBe("invalid-input");
  });

  test("once it is open, its facts stand", async () => {
    const { meetingId } = await publishedMeeting(app);
    await seatInRoom(app, meetingId, 18);
    await openMeeting(app, by("prime-minister"), { meetingId });
    const { bodyId: _, ...form } = meetingForm();
    const edit = editMeeting(app, by("specialist"), { ...form, meetingId });
    expect(await refusalOf(edit)).toBe("meeting-already-open");
  });

  test.each([
    ["minister-of-justice", "not-found"],
    ["officer-of-justice", "not-found"],
    ["operator", "not-found"],
    ["auditor", "not-found"],
    ["vice-chairman-of-government-office", "fine"],
    ["chairman-of-government-office", "fine"],
  ])("%s creating a meeting: %s", async (login, expected) => {
    expect(await refusalOf(createMeeting(app, by(login), meetingForm()))).toBe(expected);
  });
});
