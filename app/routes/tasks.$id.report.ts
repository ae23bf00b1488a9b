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
});

const terms: Parameters<typeof fileDeed>[1] = {
  megabytes: MAX_EVIDENCE_MEGABYTES,
  mayBegin: ({ app, person, params }) =>
    requireTask(app.read, { person, id: params["id"] ?? "", action: "task.report-progress" }),
};

export const action = fileDeed(schema, terms, ({ app, intent, input, params, file }) => {
  const report = { taskId: params["id"] ?? "", text: input.text, evidence: file };
  return input.kind === "done"
    ? reportDone(app, intent, { ...report, obstacles: input.obstacles })
    : reportProgress(app, intent, { ...report, obstacles: input.obstacles });
});
