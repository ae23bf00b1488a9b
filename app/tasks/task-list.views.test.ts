import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { issuedClauses } from "../testing/issued-clauses.ts";
import { assignTask } from "./assign-task.server.ts";
import { checkTallies } from "./check-tallies.server.ts";
import { countEach } from "./task-counts.views.server.ts";
import { listPath, readFilter } from "./task-filter.ts";
import { tasksList } from "./tasks-board.views.server.ts";
import { withdrawTask } from "./withdraw-task.server.ts";

const DAY = 86_400_000;

onEachDatabase("the pages of the task list", (place) => {
  let app: TestApp;
  /** Those of one deadline after those of an earlier one, the last ten without any. */
  const ids = Array.from({ length: 120 }, (_each, at) => `copy-${String(at).padStart(3, "0")}`);
  beforeEach(async () => {
    app = await startTestApp(place);
    const [clauseId = ""] = await issuedClauses(app, 1);
    const task = { title: "Trình phương án", deliverable: "Tờ trình", deadline: "20/12/2026" };
    const parties = { leadId: organisationId("justice"), coordinatorIds: [] };
    const { id } = await assignTask(app, by("specialist"), { clauseId, ...task, ...parties });
    const row = await app.read("tasks").where({ id }).first();
    const copies = ids.map((copy, at) => ({
      ...{ ...row, id: copy, number: at + 2 },
      due_at: at < 110 ? row.due_at + Math.floor(at / 40) * DAY : null,
      secrecy: at % 10 === 3 ? "secret" : "none",
      field: at % 2 === 0 ? "health" : "finance",
      priority: at % 4 === 0 ? "urgent" : "normal",
    }));
    await app.write.batchInsert("tasks", copies, 20);
    await app.write("tasks").where({ id }).update({ state: "withdrawn" });
    await checkTallies(app);
  });
  afterEach(() => app.end());

  const look = async (path = "/tasks?state=", login = "specialist") => {
    const filter = readFilter(new URLSearchParams(path.split("?")[1]));
    if (!filter) throw new Error(path);
    const person = await requirePerson(app.read, personId(login), app.clock());
    const asked = { person, now: app.clock(), filter };
    const list = await tasksList(app.read, asked);
    expect([path, list.count]).toEqual([path, await countEach(app.read, asked)]);
    return { ...list, next: list.more && listPath(filter, list.more) };
  };
  /** Every page until the end; `between` happens before each but the first. */
  async function walk(login: string, path?: string, between = async (_last: string) => {}) {
    const seen: string[] = [];
    const counts: number[] = [];
    for (let next: string | null | undefined = path; next !== null;) {
      const page = await look(next, login);
      expect(page.lines.length).toBeLessThanOrEqual(50);
      seen.push(...page.lines.map(({ id }) => id));
      counts.push(page.count);
      next = page.next;
      if (next !== null) await between(seen.at(-1) ?? "");
    }
    return { seen, counts };
  }

  test("join without gap or double, through those without a deadline, each with the whole count", async () => {
    expect(await walk("specialist")).toEqual({ seen: ids, counts: [120, 120, 120] });
    const narrowed = await walk("specialist", "/tasks?state=&field=health&ministry=justice");
    expect(narrowed).toEqual({ seen: ids.filter((_id, at) => at % 2 === 0), counts: [60, 60] });
    expect((await look("/tasks?state=assigned&priority=urgent")).count).toBe(30);
    expect((await look("/tasks?state=no-deadline")).lines).toHaveLength(10);
  });

  test("show the same by every filter, with the four cells of what is left", async () => {
    app.time.moveTo(Date.parse("2026-12-21T08:00:00+07:00"));
    await app
      .write("tasks")
      .whereIn("id", ids.slice(0, 8))
      .update({ state: "reported-done", reported_at: app.clock() - 3 * DAY });
    const finance = { organisation_id: organisationId("finance") };
    await app.write("task_coordinators").insert({ ...finance, task_id: ids[60] });
    const { id: leader } = await app
      .read("persons")
      .where({ id: personId("specialist") })
      .first();
    await app.write("tasks").where({ id: ids[7] }).update({ leader_id: leader });
    await checkTallies(app);
    const of = async (path: string) => (await look(`/tasks?${path}`)).lines.map(({ id }) => id);
    const { cells, count } = await look("/tasks?state=overdue&ministry=justice");
    expect([count, cells]).toMatchObject([32, { overdue: 32, "in-term": 78, "no-deadline": 10 }]);
    expect(await of("state=overdue")).toEqual(ids.slice(8, 40));
    expect(await of("state=in-term")).toEqual([...ids.slice(0, 8), ...ids.slice(40, 82)]);
    expect(await of("state=&coordinator=finance")).toEqual([ids[60]]);
    expect(await of(`state=&leader=${leader}`)).toEqual([ids[7]]);
    expect(await of("state=&from=2026-12-21&to=2026-12-21&field=health")).toHaveLength(20);
    expect(await of("state=&ministry=finance")).toEqual([]);
    expect((await look("/tasks?state=due-soon")).count).toBe(70);
  });

  describe("where the last of a page changes before the next", () => {
    test("by being withdrawn", async () => {
      const { seen, counts } = await walk("specialist", undefined, async (taskId) => {
        await withdrawTask(app, by("specialist"), { taskId, reason: "Trùng nhiệm vụ" });
      });
      expect(seen).toEqual(ids);
      expect(counts).toEqual([120, 119, 118]);
    });

    test("by a deadline that moves ahead or away", async () => {
      for (const dueAt of [1, null]) {
        const { seen } = await walk("specialist", undefined, async (id) => {
          await app.write("tasks").where({ id }).update({ due_at: dueAt });
        });
        expect([...new Set(seen)].sort()).toEqual(ids);
      }
    });
  });

  test("none shows a secret task to who takes no part in it", async () => {
    const { seen, counts } = await walk("head-of-general-affairs");
    expect(seen).toEqual(ids.filter((_id, at) => at % 10 !== 3));
    expect(counts).toEqual([108, 108, 108]);
    expect((await walk("officer-of-justice")).seen).toEqual(ids);
    const behind = await look("/tasks?state=&after=-copy-112", "head-of-general-affairs");
    expect(behind.lines.map(({ id }) => id)).toEqual(ids.slice(114));
  });

  test.each(["5", "x-copy-001", "5-' or 1=1", "%00-%00", ""])(
    "an address that names no place (%j) shows the first",
    async (after) => {
      const path = `/tasks?state=&after=${after}`;
      expect((await look(path)).lines[0]?.id).toBe(ids[0]);
      expect(readFilter(new URLSearchParams(path.split("?")[1]))?.after).toBe("unknown");
    },
  );
});
