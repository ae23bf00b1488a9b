import { expect, test } from "vitest";
import { taskForm } from "./task-form.ts";

const filled = {
  ...{ source: "task", sourceId: "t", rows: "0,2", priority: "urgent" },
  ...{ "title.0": "Trình phương án", "deliverable.0": "Tờ trình", "leadId.0": "justice" },
  ...{ "deadline.0": "15/12/2026", "coordinatorIds.0": ["hue"] },
  ...{ "title.2": "Rà soát", "deliverable.2": "Báo cáo", "leadId.2": "health" },
  ...{ "deadline.2": "15/12/2026", "passage.2": " rà soát ", "title.1": "dropped" },
};

const wrongIn = (form: object) =>
  taskForm.safeParse(form).error?.issues.map(({ path }) => path.join(".")) ?? [];

test("reads the rows that are listed, each under its key", () => {
  const { tasks, terms, source } = taskForm.parse(filled);
  expect(source).toEqual({ is: "task", taskId: "t" });
  expect(terms).toMatchObject({ priority: "urgent", secrecy: "none", leaderId: null });
  expect(tasks.map(({ key, title }) => [key, title])).toEqual([
    ["0", "Trình phương án"],
    ["2", "Rà soát"],
  ]);
  expect(tasks[0]?.coordinatorIds).toEqual(["hue"]);
  expect(tasks[1]).toMatchObject({ passage: "rà soát", coordinatorIds: [] });
});

test.each([
  [{ rows: "" }, ["rows"]],
  [{ rows: "0,0" }, ["rows"]],
  [{ rows: "0,1" }, ["deliverable.1", "leadId.1", "deadline.1"]],
  [{ priority: "whenever" }, ["priority"]],
  [{ source: "rumour" }, ["source"]],
  [
    { source: "document", kind: "Chỉ thị", notation: "15/CT-TTg", signer: "A", "title.2": "" },
    ["issuedOn", "issuer", "title.2"],
  ],
])("%j: all that is wrong is told by its field", (change, fields) => {
  expect(wrongIn({ ...filled, ...change })).toEqual(fields);
});
