import { afterEach, beforeEach, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { assignTasks } from "../tasks/assign-tasks.server.ts";
import type { DeadlineScope } from "../tasks/deadlines.views.server.ts";
import type { GivenTasks } from "../tasks/task-form.ts";
import { withdrawTask } from "../tasks/withdraw-task.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { issuedClauses } from "../testing/issued-clauses.ts";
import { deadlineCalendar } from "./deadline-calendar.views.server.ts";

onEachDatabase("deadlineCalendar", (place) => {
  let app: TestApp;
  let resolutionId: string;
  let ids: string[];
  beforeEach(async () => {
    app = await startTestApp(place);
    const [clauseId = ""] = await issuedClauses(app, 1);
    const row = (key: string, lead: string, change = {}) => ({
      ...{ key, passage: "", title: `Trình đề án ${key}; xong, gửi`, deliverable: "Đề án" },
      ...{ leadId: organisationId(lead), coordinatorIds: [], deadline: "trước ngày 15/12/2026" },
      ...change,
    });
    const give = (tasks: GivenTasks["tasks"], seen = 0, secrecy: "none" | "secret" = "none") =>
      assignTasks(app, by("specialist"), {
        source: { is: "clause", clauseId, seen },
        tasks,
        terms: {
          ...{ leaderId: null, monitorId: null, monitorDepartment: "", field: null },
          ...{ priority: "normal", secrecy },
        },
      });
    const shared = { coordinatorIds: [organisationId("justice")] };
    const open = { deadline: "không ấn định thời hạn" };
    ids = (
      await give([
        ...[row("0", "justice"), row("1", "health", shared), row("2", "health")],
        ...[row("3", "justice", open), row("4", "justice")],
      ])
    ).ids;
    await withdrawTask(app, by("specialist"), { taskId: ids[4] ?? "", reason: "Trùng" });
    await give([row("5", "justice")], 4, "secret");
    resolutionId = (await app.read("resolutions").first("id")).id;
  });
  afterEach(() => app.end());

  const read = async (login: string, scope: DeadlineScope) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    const origin = "https://ecabinet.example";
    return deadlineCalendar(app.read, { person, scope, origin, locale: "vi", now: app.clock() });
  };
  /** As RFC 5545, 3.1 unfolds lines. */
  const plain = (text: string) => text.replaceAll(/\r\n[ \t]/g, "");
  const entries = (text: string) =>
    [...plain(text).matchAll(/^UID:task-(.+)@ecabinet\.example\r$/gm)].map(([, id = ""]) =>
      ids.indexOf(id),
    );

  test("a ministry's own, a leader's own, a document's; open, dated, not secret ones", async () => {
    expect(entries(await read("officer-of-justice", "own"))).toEqual([0, 1]);
    expect(entries(await read("minister-of-health", "own"))).toEqual([1, 2]);
    expect(entries(await read("prime-minister", "own"))).toEqual([0, 1, 2]);
    expect(entries(await read("specialist", "own"))).toEqual([]);
    expect(entries(await read("officer-of-justice", { resolutionId }))).toEqual([0, 1, 2]);
    const hidden = expect.objectContaining({ code: "not-found" });
    await expect(read("operator", "own")).rejects.toThrow(hidden);
    await expect(read("operator", { resolutionId })).rejects.toThrow(hidden);
    await expect(read("prime-minister", { resolutionId: "none" })).rejects.toThrow(hidden);
  });

  test("is a calendar as RFC 5545 writes it", async () => {
    const text = await read("officer-of-justice", "own");
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\n");
    }
    const lines = plain(text).split("\r\n");
    const opened = lines.filter((line) => line.startsWith("BEGIN:"));
    expect(opened.toSorted()).toEqual(
      ["VCALENDAR", "VEVENT", "VEVENT", "VTIMEZONE", "STANDARD"].map((at) => `BEGIN:${at}`).sort(),
    );
    const ended = lines.filter((line) => line.startsWith("END:"));
    expect(ended).toHaveLength(opened.length);
    expect(lines.slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]);
    expect(lines).toContain("METHOD:PUBLISH");
    expect(lines).toContain("DTSTART;TZID=Asia/Ho_Chi_Minh:20261214T173000");
    expect(lines).toContain("SUMMARY:Hạn: Trình đề án 0\\; xong\\, gửi");
    expect(lines).toContain(`URL;VALUE=URI:https://ecabinet.example/tasks/${ids[0]}`);
    expect(lines).toContain("SEQUENCE:1");
    expect(lines.filter((line) => /^DTSTAMP:\d{8}T\d{6}Z$/.test(line))).toHaveLength(2);
  });
});
