import { z } from "zod";
import { documentFields } from "./source-document.ts";
import { TASK_FIELDS } from "./task-fields.ts";
import { PRIORITIES, SECRECIES, type TaskMarks } from "./task-marks.ts";
import { readRows, type TaskRow } from "./task-row.ts";
import type { TaskSource } from "./task-source.ts";

const id = z.string().max(100);

const sources = z.discriminatedUnion("source", [
  z.looseObject({
    source: z.literal("clause"),
    sourceId: id,
    seen: z.coerce.number().int().min(0),
  }),
  z.looseObject({ source: z.literal("item"), sourceId: id }),
  z.looseObject({ source: z.literal("campaign"), sourceId: id }),
  z.looseObject({ source: z.literal("task"), sourceId: id }),
  z.looseObject({ source: z.literal("document"), ...documentFields }),
]);

const terms = z.object({
  leaderId: id.nullable().default(null),
  monitorId: id.nullable().default(null),
  monitorDepartment: z.string().trim().max(200).default(""),
  priority: z.enum(PRIORITIES).default("normal"),
  secrecy: z.enum(SECRECIES).default("none"),
  field: z.enum(TASK_FIELDS).nullable().default(null),
});

export type Terms = Pick<
  TaskMarks,
  "monitorId" | "monitorDepartment" | "priority" | "secrecy" | "field"
> & {
  /** In charge in the Government; null: who issued the resolution, or leads the parent task. */
  leaderId: string | null;
};

export type GivenTasks = {
  source: TaskSource;
  terms: Terms;
  tasks: TaskRow[];
  /** The rows are kept under this name for the next time; empty: they are not. */
  keepAs?: string;
};

const kept = z.object({ keepAs: z.string().trim().max(200).default("") });

/** The form in which tasks are given: where from, what they have in shared, and the rows. */
export const taskForm = z.looseObject({}).transform((form, ctx): GivenTasks => {
  const [source, shared, name] = [
    sources.safeParse(form),
    terms.safeParse(form),
    kept.safeParse(form),
  ];
  // Everything that is wrong is told at once.
  for (const { error } of [source, shared, name]) {
    for (const issue of error?.issues ?? []) ctx.addIssue({ ...issue });
  }
  const tasks = readRows(form, ctx);
  if (!source.success || !shared.success || !name.success) return z.NEVER;
  return { source: sourceOf(source.data), terms: shared.data, tasks, ...name.data };
});

function sourceOf(form: z.output<typeof sources>): TaskSource {
  switch (form.source) {
    case "clause":
      return { is: "clause", clauseId: form.sourceId, seen: form.seen };
    case "item":
      return { is: "item", itemId: form.sourceId };
    case "campaign":
      return { is: "campaign", campaignId: form.sourceId };
    case "task":
      return { is: "task", taskId: form.sourceId };
    case "document": {
      const { kind, notation, issuedOn, issuer, signer } = form;
      return { is: "document", document: { kind, notation, issuedOn, issuer, signer } };
    }
    default:
      return form satisfies never;
  }
}
