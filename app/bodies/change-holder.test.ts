import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BODY_ID, organisationId, personId, seatId } from "../../db/fixtures/government.ts";
import { askApproval } from "../meetings/ask-approval.server.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { editMeeting } from "../meetings/edit-meeting.server.ts";
import { openMeeting } from "../meetings/open-meeting.server.ts";
import { preparePage } from "../meetings/prepare.views.server.ts";
import { addPerson } from "../people/add-person.server.ts";
import { endPerson } from "../people/end-person.server.ts";
import { endRole } from "../people/end-role.server.ts";
import { grantRole } from "../people/grant-role.server.ts";
import { findPerson, requirePerson } from "../people/person.views.server.ts";
import { rolesOf } from "../people/roles.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { plantIssuedBallot } from "../testing/ballots.ts";
import { onEachDatabase } from "../testing/database.ts";
import {
  invitedMeeting,
  leadTo,
  meetingForm,
  prepareMeeting,
  publishedMeeting,
} from "../testing/meeting-in-preparation.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { seatsOn } from "./body.views.server.ts";
import { changeHolder } from "./change-holder.server.ts";
import { termsOf } from "./terms.views.server.ts";
import { termToEnd, type SeatTerm } from "./seat-term.ts";
import { withdrawTerm } from "./withdraw-term.server.ts";

const SEAT = seatId("minister-of-justice");
const OLD = personId("minister-of-justice");
const op = () => by("operator");

onEachDatabase("a seat that changes hands", (place) => {
  let app: TestApp;
  let next: string;
  beforeEach(async () => {
    app = await startTestApp(place);
    const organisation = {
      organisationId: organisationId("justice"),
      email: "moi@ecabinet.example",
    };
    const title = { titleVi: "Bộ trưởng Bộ Tư pháp", titleEn: "Minister of Justice" };
    next = (await addPerson(app, op(), { login: "minister-2", ...title, ...organisation })).id;
  });
  afterEach(() => app.end());

  const change = (personId: string | null, fromOn: string, seat = SEAT) =>
    changeHolder(app, op(), { seatId: seat, personId, fromOn });
  const holder = async (day: string, seat = SEAT) =>
    (await seatsOn(app.read, BODY_ID, day)).find(({ seatId: id }) => id === seat)?.personId ?? null;
  const inRoll = async (meetingId: string) =>
    (await attendanceRoll(app.read, meetingId)).find((each) => each.seatId === SEAT)?.personId;
  const day = (text: string) => app.time.moveTo(Date.parse(`${text}T08:00:00+07:00`));
  const roles = async (id: string) => (await findPerson(app.read, id, app.clock()))?.roles;
  const later = { startsAt: Date.parse("2026-12-10T08:00:00+07:00") };

  test("between two meetings: what is frozen keeps the former minister, what comes calls the new", async () => {
    const open = await plantMeetingInSession(app);
    const ballot = await plantIssuedBallot(app);
    const first = await prepareMeeting(app);
    const second = await invitedMeeting(app, later);
    await change(next, "2026-12-05");
    expect(await inRoll(open.meetingId)).toBe(OLD);
    expect(await inRoll(first.meetingId)).toBe(OLD);
    expect(await inRoll(second.meetingId)).toBe(next);
    const invited: string[] = await app
      .read("invitations")
      .where({ meeting_id: second.meetingId, withdrawn_at: null })
      .whereIn("person_id", [OLD, next])
      .pluck("person_id");
    expect(invited).toEqual([next]);
    day("2026-12-06");
    const asked = async (id: string): Promise<string[]> =>
      app.read("ballot_recipients").where({ ballot_id: id, seat_id: SEAT }).pluck("person_id");
    expect(await asked(ballot)).toEqual([OLD]);
    expect(await asked(await plantIssuedBallot(app))).toEqual([next]);
    expect([await holder("2026-12-04"), await holder("2026-12-05")]).toEqual([OLD, next]);
    expect([await roles(OLD), await roles(next)]).toEqual([[], ["member"]]);
  });

  test("a meeting that is open, or of a day before, is not called anew", async () => {
    const today = await publishedMeeting(app);
    await app.write("meetings").where({ id: today.meetingId }).update({ state: "open" });
    await change(next, "2026-12-03");
    expect(await inRoll(today.meetingId)).toBe(OLD);
    expect(app.published.map(({ type }) => type)).not.toContain("meeting.roll-followed");
  });

  test("the head's seat falls vacant: the meeting waits for the secretariat", async () => {
    const { meetingId } = await prepareMeeting(app, later);
    await change(null, "2026-12-05", seatId("prime-minister"));
    expect(await attendanceRoll(app.read, meetingId)).toHaveLength(27);
    expect(await holder("2026-12-05", seatId("prime-minister"))).toBeNull();
  });

  test.each([
    [
      "planned",
      (app: TestApp, id: string) => askApproval(app, by("specialist"), { meetingId: id }),
    ],
    ["planned", (app: TestApp, id: string) => leadTo(app, id, "approved")],
    ["approved", (app: TestApp, id: string) => leadTo(app, id, "invited")],
    ["invited", (app: TestApp, id: string) => leadTo(app, id, "published")],
    [
      "published",
      (app: TestApp, id: string) => openMeeting(app, by("prime-minister"), { meetingId: id }),
    ],
  ] as const)("no %s meeting goes on without a chair, until there is another", async (...row) => {
    const [state, step] = row;
    const head = seatId("prime-minister");
    const { meetingId } = await prepareMeeting(app, later);
    if (state !== "planned") await leadTo(app, meetingId, state);
    await change(null, "2026-12-05", head);
    expect(await refusalOf(step(app, meetingId))).toBe("chair-vacant");
    const edit = (chairSeatId: string) =>
      editMeeting(app, by("specialist"), { ...meetingForm(later), chairSeatId, meetingId });
    expect(await refusalOf(edit(head))).toBe("chair-not-called");
    const page = async () => {
      const person = await requirePerson(app.read, personId("specialist"), app.clock());
      return preparePage(app.read, { person, meetingId, now: app.clock() });
    };
    expect((await page()).isChairMissing).toBe(true);
    await edit(seatId("dpm-standing"));
    expect((await page()).isChairMissing).toBe(false);
    expect(await attendanceRoll(app.read, meetingId)).toHaveLength(26);
  });

  test("a change that has not come about is taken back", async () => {
    const { meetingId } = await invitedMeeting(app, later);
    const { termId } = await change(next, "2026-12-05");
    await withdrawTerm(app, op(), { seatId: SEAT, termId: termId ?? "" });
    expect(await inRoll(meetingId)).toBe(OLD);
    day("2026-12-20");
    expect(await holder("2026-12-20")).toBe(OLD);
    expect([await roles(OLD), await roles(next)]).toEqual([["member"], []]);
    const again = withdrawTerm(app, op(), { seatId: SEAT, termId: termId ?? "" });
    expect(await refusalOf(again)).toBe("period-over");
    expect(await termsOf(app.read, next)).toMatchObject([
      { fromOn: "2026-12-05", toOn: "2026-12-04" },
    ]);
  });

  test("one person in two seats is one member, until the last is given up", async () => {
    const second = seatId("minister-of-health");
    await change(OLD, "2026-12-05", second);
    await change(null, "2026-12-07");
    day("2026-12-08");
    expect(await roles(OLD)).toEqual(["member"]);
    await change(null, "2026-12-09", second);
    day("2026-12-10");
    expect(await roles(OLD)).toEqual([]);
    const held = (await rolesOf(app.read, OLD)).filter(({ role }) => role === "member");
    expect(held).toMatchObject([{ fromOn: "2026-01-01", toOn: "2026-12-08" }]);
  });

  test("who comes back is a member again from that day", async () => {
    await change(next, "2026-12-05");
    day("2026-12-06");
    await change(OLD, "2026-12-10");
    expect(await roles(OLD)).toEqual([]);
    day("2026-12-10");
    expect([await roles(OLD), await roles(next)]).toEqual([["member"], []]);
  });

  test("membership is not given by hand, nor to whoever sees no content", async () => {
    const [membership] = await rolesOf(app.read, OLD);
    const end = { personId: OLD, roleId: membership?.id ?? "", lastDay: "2026-12-03" };
    expect(await refusalOf(endRole(app, op(), end))).toBe("member-by-seat");
    expect(await refusalOf(change(personId("auditor"), "2026-12-05"))).toBe("roles-apart");
    expect(await refusalOf(change(personId("operator"), "2026-12-05"))).toBe("own-account");
    expect(await holder("2026-12-05")).toBe(OLD);
    const auditor = { personId: next, role: "auditor" as const, fromOn: "2026-12-03", toOn: null };
    await change(next, "2026-12-20");
    const scope = { organisationId: null, assistedPersonId: null };
    expect(await refusalOf(grantRole(app, op(), { ...auditor, ...scope }))).toBe("roles-apart");
  });

  test("whoever leaves on a day gives up the seat; a meeting to come does without them", async () => {
    const { meetingId } = await prepareMeeting(app, later);
    await endPerson(app, op(), { personId: OLD, lastDay: "2026-12-03" });
    expect(await inRoll(meetingId)).toBeUndefined();
    expect([await holder("2026-12-03"), await holder("2026-12-04")]).toEqual([OLD, null]);
    expect(await refusalOf(change(OLD, "2026-12-05"))).toBe("person-ended");
  });

  test("two changes at once: one term begins", async () => {
    const tries = [change(next, "2026-12-05"), change(personId("lead-of-justice"), "2026-12-05")];
    expect((await Promise.all(tries.map(refusalOf))).sort()).toEqual(["fine", "term-later"]);
    expect(
      (await seatsOn(app.read, BODY_ID, "2026-12-05")).filter((s) => s.seatId === SEAT),
    ).toHaveLength(1);
  });

  test.each(["specialist", "lead-of-justice", "prime-minister"])(
    "for %s there is no such seat",
    async (login) => {
      const input = { seatId: SEAT, personId: next, fromOn: "2026-12-05" };
      expect(await refusalOf(changeHolder(app, by(login), input))).toBe("not-found");
    },
  );
});

describe("which term a change ends", () => {
  const term = (id: string, fromOn: string, toOn: string | null): SeatTerm => ({
    ...{ id, seatId: "s", personId: `person ${id}`, fromOn, toOn },
  });
  const before = term("before", "2025-01-01", "2025-12-31");
  const running = term("running", "2026-01-01", null);
  const withdrawn = term("withdrawn", "2026-12-10", "2026-12-09");
  test.each<[string, SeatTerm[], string | null, string, string | null]>([
    ["the running one", [running, before], "x", "2026-12-05", "running"],
    ["what was withdrawn counts for nothing", [withdrawn, running], "x", "2026-12-05", "running"],
    ["none where the seat is vacant", [before], "x", "2026-01-01", null],
    ["the last day is still the former's", [before], "x", "2025-12-31", "before"],
    ["nobody after somebody", [running], null, "2026-12-05", "running"],
    ["nobody after nobody", [before], null, "2026-12-05", "seat-vacant"],
    ["the same person", [running], "person running", "2026-12-05", "seat-same-holder"],
    ["on the first day of a term", [running], "x", "2026-01-01", "term-later"],
    ["before a term", [running, before], "x", "2025-06-01", "term-later"],
  ])("%s", async (_, terms, person, fromOn, said) => {
    const asked = () => Promise.resolve(termToEnd(terms, { personId: person, fromOn })?.id ?? null);
    const got = await Promise.resolve()
      .then(asked)
      .catch((error: { code: string }) => error.code);
    expect(got).toBe(said);
  });
});
