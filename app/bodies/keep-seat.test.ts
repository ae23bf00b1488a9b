import { afterEach, beforeEach, expect, test } from "vitest";
import { BODY_ID, personId, seatId } from "../../db/fixtures/government.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { findPerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { invitedMeeting, publishedMeeting } from "../testing/meeting-in-preparation.ts";
import { refusalOf } from "../testing/refused.ts";
import { addSeat } from "./add-seat.server.ts";
import { bodiesPage } from "./bodies-page.views.server.ts";
import { seatForm } from "./body-fields.ts";
import { seatsOn } from "./body.views.server.ts";
import { changeHolder } from "./change-holder.server.ts";
import { endSeat } from "./end-seat.server.ts";
import { placeSeat } from "./place-seat.server.ts";
import { reopenSeat } from "./reopen-seat.server.ts";
import { placedBehind } from "./seat-order.ts";
import { withdrawTerm } from "./withdraw-term.server.ts";

const SEAT = seatId("minister-of-justice");
const HEAD = seatId("prime-minister");
const HOLDER = personId("minister-of-justice");
const NEXT = personId("lead-of-justice");
const op = () => by("operator");

onEachDatabase("a seat that ends, or takes another place", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const end = (lastDay: string, id = SEAT, intent = op()) =>
    endSeat(app, intent, { seatId: id, lastDay });
  const reopen = (id = SEAT) => reopenSeat(app, op(), { seatId: id });
  const change = (personId: string | null, fromOn: string) =>
    changeHolder(app, op(), { seatId: SEAT, personId, fromOn });
  const order = async (day = "2026-12-03") =>
    (await seatsOn(app.read, BODY_ID, day)).map(({ code }) => code);
  const at = (day: string) => app.time.moveTo(Date.parse(`${day}T08:00:00+07:00`));
  const roles = async () => (await findPerson(app.read, HOLDER, app.clock()))?.roles;
  const shown = async () => {
    const person = await findPerson(app.read, personId("operator"), app.clock());
    if (!person) throw new Error("There is no operator");
    const [body] = (await bodiesPage(app.read, { person, now: app.clock() })).bodies;
    return { ...body, seat: body?.seats.find(({ id }) => id === SEAT) };
  };

  test("its holder's term ends with it; meetings to come do without it, what is open keeps it", async () => {
    const today = await publishedMeeting(app);
    await app.write("meetings").where({ id: today.meetingId }).update({ state: "open" });
    const later = { startsAt: Date.parse("2026-12-10T08:00:00+07:00") };
    const { meetingId } = await invitedMeeting(app, later);
    await end("2026-12-05");
    expect(await attendanceRoll(app.read, meetingId)).toHaveLength(26);
    expect(await attendanceRoll(app.read, today.meetingId)).toHaveLength(27);
    at("2026-12-05");
    expect([await roles(), (await order("2026-12-05")).length]).toEqual([["member"], 27]);
    expect(await shown()).toMatchObject({ standing: 27, filled: 27, seat: { isOver: false } });
    at("2026-12-06");
    expect([await roles(), (await order("2026-12-06")).length]).toEqual([[], 26]);
    expect(await shown()).toMatchObject({ standing: 26, filled: 26, seat: { isOver: true } });
    expect((await shown()).seat?.history).toMatchObject([{ personId: HOLDER, state: "ended" }]);
  });

  test("nobody is put in it until it goes on; then it is vacant", async () => {
    await end("2026-12-05");
    expect(await refusalOf(end("2026-12-04"))).toBe("seat-over");
    expect(await refusalOf(change(NEXT, "2026-12-08"))).toBe("seat-over");
    await reopen();
    expect(await refusalOf(reopen())).toBe("seat-not-over");
    at("2026-12-06");
    expect((await shown()).seat).toMatchObject({ current: null, toOn: null, isOver: false });
    await change(NEXT, "2026-12-08");
    expect(await order("2026-12-08")).toContain("minister-of-justice");
    const types = app.published.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(["seat.ended", "seat.reopened"]));
  });

  test("a planned term is withdrawn first: nobody's mandate is cut off unseen", async () => {
    const { termId } = await change(NEXT, "2026-12-08");
    expect(await refusalOf(end("2026-12-05"))).toBe("term-later");
    await end("2026-12-20");
    const withdrawal = withdrawTerm(app, op(), { seatId: SEAT, termId: termId ?? "" });
    expect(await refusalOf(withdrawal)).toBe("seat-over");
  });

  test("the head's seat that has ended leaves room for another, and not for two", async () => {
    const fields = seatForm.parse({
      code: "head-2",
      nameVi: "Thủ tướng",
      nameEn: "Prime Minister",
    });
    const head = { ...fields, bodyId: BODY_ID, breaksTies: true };
    expect(await refusalOf(addSeat(app, op(), head))).toBe("seat-head-taken");
    await end("2026-12-03", HEAD);
    await addSeat(app, op(), head);
    expect(await refusalOf(reopen(HEAD))).toBe("seat-head-taken");
  });

  test("its place is the one in every list of the body", async () => {
    const before = await order();
    await placeSeat(app, op(), { seatId: SEAT, behind: HEAD });
    const others = before.filter((code) => code !== "minister-of-justice");
    const placed = [others[0], "minister-of-justice", ...others.slice(1)];
    expect(await order()).toEqual(placed);
    await placeSeat(app, op(), { seatId: SEAT, behind: null });
    expect((await order())[0]).toBe("minister-of-justice");
    const wrong = [
      { seatId: SEAT, behind: SEAT },
      { seatId: SEAT, behind: "nowhere" },
    ];
    for (const each of wrong) {
      expect(await refusalOf(placeSeat(app, op(), each))).toBe("invalid-input");
    }
  });

  test("two that move seats at once leave every seat one place", async () => {
    const move = (login: string) => placeSeat(app, op(), { seatId: seatId(login), behind: null });
    await Promise.all([move("minister-of-justice"), move("minister-of-health")]);
    const positions: number[] = await app
      .read("seats")
      .where({ body_id: BODY_ID })
      .pluck("position");
    expect(new Set(positions).size).toBe(27);
    expect((await order()).slice(0, 2).sort()).toEqual([
      "minister-of-health",
      "minister-of-justice",
    ]);
  });

  test.each(["specialist", "lead-of-justice", "prime-minister"])("not for %s", async (login) => {
    const tries = [
      end("2026-12-05", SEAT, by(login)),
      reopenSeat(app, by(login), { seatId: SEAT }),
      placeSeat(app, by(login), { seatId: SEAT, behind: null }),
    ];
    expect(await Promise.all(tries.map(refusalOf))).toEqual(tries.map(() => "not-found"));
  });
});

test.each([
  ["b", "d", ["a", "c", "d", "b"]],
  ["d", "a", ["a", "d", "b", "c"]],
  ["c", null, ["c", "a", "b", "d"]],
  ["b", "a", ["a", "b", "c", "d"]],
])("%s behind %s", (id, behind, said) => {
  expect(placedBehind(["a", "b", "c", "d"], { id, behind })).toEqual(said);
});
