import { z } from "zod";
import { fileDeed } from "../file-deed.server.ts";
import { reportDone } from "../tasks/report-done.server.ts";
import { reportProgress } from "../tasks/report-progress.server.ts";
import { MAX_EVIDENCE_MEGABYTES } from "../tasks/task-step.ts";
import { requireTask } from "../tasks/task-standing.views.server.ts";

const schema = z.object({
  kind: z.enum(["progress", "done"]),
  text: z.string().trim().min(1).max(6000),
  obstacles: z.string().trim().max(6000).default(""),
  proposal: z.string().trim().max(6000).default(""),
  percent: z.coerce.number().int().min(0).max(100).nullable().default(null),
  product: z.string().trim().max(200).default(""),
});

const terms: Parameters<typeof fileDeed>[1] = {
  megabytes: MAX_EVIDENCE_MEGABYTES,
  mayBegin: ({ app, person, params }) =>
    requireTask(app.read, {
      person,
      id: params["id"] ?? "",
      action: "task.report-progress",
      at: app.clock(),
    }),
};

export const action = fileDeed(schema, terms, ({ app, intent, input, params, file }) => {
  const { kind, ...said } = input;
  const report = { taskId: params["id"] ?? "", evidence: file, ...said };
  return kind === "done" ? reportDone(app, intent, report) : reportProgress(app, intent, report);
});
