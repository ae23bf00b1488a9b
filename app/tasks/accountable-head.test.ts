import { afterEach, beforeEach, expect, test } from "vitest";
import { organisationId, personId, seatId } from "../../db/fixtures/government.ts";
import { changeHolder } from "../bodies/change-holder.server.ts";
import { fillHeads } from "../../db/migrations/20261123_57_accountable_heads.ts";
import { sendReminders } from "../notices/send-reminders.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { issuedClauses } from "../testing/issued-clauses.ts";
import { assignTask } from "./assign-task.server.ts";
import { declineTask } from "./decline-task.server.ts";
import { reassignTask } from "./reassign-task.server.ts";
import { remindTasks } from "./remind-tasks.server.ts";
import { taskPage } from "./task-page.views.server.ts";
import { transferTask } from "./transfer-task.server.ts";

const [justice, health] = [organisationId("justice"), organisationId("health")];
const minister = (code: string) => personId(`minister-of-${code}`);

onEachDatabase("who answers for a task", (place) => {
  let app: TestApp;
  let clauseIds: string[];
  beforeEach(async () => {
    app = await startTestApp(place);
    clauseIds = await issuedClauses(app, 2);
  });
  afterEach(() => app.end());

  const assign = async (clause: number) =>
    (
      await assignTask(app, by("specialist"), {
        clauseId: clauseIds[clause] ?? "",
        title: "Trình phương án",
        deliverable: "Tờ trình",
        ...{ leadId: justice, coordinatorIds: [], deadline: "trong tháng 12 năm 2026" },
      })
    ).id;
  const headOf = async (id: string) => {
    const person = await requirePerson(app.read, personId("specialist"), app.clock());
    const { head } = await taskPage(app.read, { person, id, now: app.clock() });
    const kept = await app.read("tasks").where({ id }).first("head_id");
    return { title: head?.title.vi, isPast: head?.isPast, personId: kept.head_id };
  };
  /** From 6 December 2026 on the office is the deputy's. */
  const changeMinister = async () => {
    const seat = { seat_id: seatId("minister-of-justice") };
    await app.write("seat_terms").where(seat).update({ to_on: "2026-12-05" });
    const person_id = personId("deputy-of-justice");
    await app
      .write("seat_terms")
      .insert({ id: "term-after", ...seat, person_id, from_on: "2026-12-06", to_on: null });
  };
  const afterChange = () => app.time.moveTo(Date.parse("2026-12-07T09:00+07:00"));
  const title = "Bộ trưởng Bộ Tư pháp";

  test("stays who it was when it was given, whoever comes after", async () => {
    const id = await assign(0);
    await changeMinister();
    expect(await headOf(id)).toEqual({ title, isPast: false, personId: minister("justice") });
    afterChange();
    expect(await headOf(id)).toEqual({ title, isPast: true, personId: minister("justice") });
    const later = await assign(1);
    expect(await headOf(later)).toEqual({
      ...{ title, isPast: false, personId: personId("deputy-of-justice") },
    });
    await app
      .write("seats")
      .where({ id: seatId("minister-of-justice") })
      .update({ name_vi: "?" });
    expect(await headOf(id)).toMatchObject({ title });
  });

  test("is the new lead's where it is given again or handed on, as of that day", async () => {
    const [given, id] = [await assign(0), await assign(1)];
    const sentBack = { taskId: given, reason: "Không thuộc thẩm quyền", proposedId: health };
    await declineTask(app, by("officer-of-justice"), sentBack);
    await reassignTask(app, by("specialist"), { taskId: given, leadId: health, note: "" });
    expect(await headOf(given)).toMatchObject({ personId: minister("health") });
    await changeMinister();
    afterChange();
    const handedOn = { taskId: id, leadId: health, reason: "Sắp xếp lại" };
    const { successorId } = await transferTask(app, by("specialist"), handedOn);
    expect(await headOf(successorId)).toMatchObject({ personId: minister("health") });
    expect(await headOf(id)).toMatchObject({ personId: minister("justice"), isPast: true });
  });

  test("a reminder goes to whoever heads the ministry by then, the task still names who did", async () => {
    const id = await assign(0);
    const [seat, next] = [seatId("minister-of-justice"), personId("deputy-of-justice")];
    const handed = { seatId: seat, personId: next, fromOn: "2026-12-06" } as const;
    await changeHolder(app, by("operator"), handed);
    app.time.moveTo(Date.parse("2027-01-08T09:00+07:00"));
    await remindTasks(app);
    const round = await app.read("events").where("type", "reminder-round.held").first();
    await sendReminders(app, { ...round, payload: JSON.parse(round.payload) });
    const told = await app.read("notices").where({ kind: "task-overdue" }).pluck("person_id");
    expect(told).toContain(next);
    expect(told).not.toContain(minister("justice"));
    expect(await headOf(id)).toEqual({ title, isPast: true, personId: minister("justice") });
  });

  test("of tasks given before it was kept follows from the terms of that day", async () => {
    const [known, unknown] = [await assign(0), await assign(1)];
    await changeMinister();
    afterChange();
    const task = await app.read("tasks").where({ id: known }).first();
    const copy = { ...task, id: "given-later", number: 77, given_at: app.clock() };
    await app.write("tasks").insert(copy);
    await app.write("tasks").where({ id: unknown }).update({ given_at: 0 });
    const blank = { head_id: null, head_title_vi: null, head_title_en: null };
    await app.write("tasks").update(blank);
    await fillHeads(app.write);
    expect(await headOf(known)).toMatchObject({ title, personId: minister("justice") });
    expect(await headOf("given-later")).toMatchObject({ personId: personId("deputy-of-justice") });
    expect(await headOf(unknown)).toEqual({ title, isPast: false, personId: null });
  });
});
