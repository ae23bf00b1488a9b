import { z } from "zod";
import { isRefusal, Refusal } from "../platform/refusal.ts";

/** One task among several given in one go. */
export type TaskRow = {
  /** Which row of the form it is, so that a refusal names it; empty: there is only one. */
  key: string;
  /** The words it carries out; empty: the whole of the source. */
  passage: string;
  title: string;
  deliverable: string;
  leadId: string;
  coordinatorIds: readonly string[];
  /** As the source writes it. */
  deadline: string;
  /** Of a campaign: which of its conclusions. */
  conclusionId?: string | null;
};

/** At most so many in one go. */
export const MOST_ROWS = 40;

const words = z.string().trim().min(1).max(500);
const fields = z.object({
  passage: z.string().trim().max(4000).default(""),
  title: words,
  deliverable: words,
  leadId: z.string().max(100),
  coordinatorIds: z.array(z.string().max(100)).max(60).default([]),
  deadline: z.string().trim().min(1).max(200),
  conclusionId: z.string().max(100).nullable().default(null),
});

const keys = z.string().regex(/^\d{1,4}(,\d{1,4})*$/);

/**
 * The rows of a form: `rows` lists their keys ("0,2"), and the fields of row 2 are named `title.2`,
 * `leadId.2` and so on. What is wrong is told by these names.
 */
export function readRows(form: Record<string, unknown>, ctx: z.core.$RefinementCtx): TaskRow[] {
  const listed = keys.safeParse(form["rows"]);
  const own = listed.success ? listed.data.split(",") : [];
  if (own.length === 0 || own.length > MOST_ROWS || new Set(own).size < own.length) {
    ctx.addIssue({ code: "custom", path: ["rows"], message: "unreadable" });
    return z.NEVER;
  }
  return own.flatMap((key) => {
    const names = Object.keys(fields.shape);
    const given = Object.fromEntries(names.map((name) => [name, form[`${name}.${key}`]]));
    const read = fields.safeParse(given);
    if (read.success) return { ...read.data, key };
    for (const issue of read.error.issues) {
      ctx.addIssue({ ...issue, path: [`${String(issue.path[0])}.${key}`] });
    }
    return [];
  });
}

/** Does the row's part; a refusal names the fields of this row. */
export async function ofRow<T>({ key }: TaskRow, part: () => Promise<T>): Promise<T> {
  try {
    return await part();
  } catch (error) {
    if (!isRefusal(error) || key === "") throw error;
    const fields = Object.entries(error.fields).map(([name, fault]) => [`${name}.${key}`, fault]);
    throw new Refusal(error.code, error.details, Object.fromEntries(fields));
  }
}
