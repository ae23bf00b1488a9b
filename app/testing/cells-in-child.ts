import { z } from "zod";
import { isoWithOffset } from "../platform/dates.ts";
import { asOf } from "../tasks/counted-tasks.ts";
import { standingAt, type Moment } from "../tasks/standing.ts";
import { readTaskDeadline, requireDeadlineAsked } from "../tasks/task-deadline.ts";
import type { TaskState } from "../tasks/task.ts";
import { BUILT_IN } from "../platform/working-days.ts";

/* A process in a zone of its own: says of each history what was due when, and its cells day by day. */
const at = z.string().transform((text) => Date.parse(`${text}+07:00`));
const histories = z.array(
  z.object({
    written: z.string(),
    given: at,
    extended: z.array(z.tuple([at, z.string()])),
    reported: at.nullable(),
    confirmed: at.nullable(),
    days: z.array(z.string()),
  }),
);
export type History = z.input<typeof histories>[number];
export type ToldHistory = { due: string | null; cells: string[] };

const reckoning = { calendar: BUILT_IN, dueTime: "17:30" };
const NOW = Date.parse("2028-01-01T00:00+07:00");

const told = histories.parse(JSON.parse(process.argv[2] ?? "[]")).map((history): ToldHistory => {
  const { given, extended, reported, confirmed } = history;
  const first = readTaskDeadline(history.written, { from: given, ...reckoning }).dueAt;
  const moments: Moment[] = [];
  let dueAt = first;
  const step = (when: number, state: TaskState, reportedAt: number | null = null) =>
    moments.push({ at: when, state, dueAt, reportedAt });
  step(given, "assigned");
  for (const [when, text] of extended) {
    dueAt = requireDeadlineAsked(text, { from: when, ...reckoning }).dueAt;
    step(when, "received");
  }
  if (reported !== null) step(reported, "reported-done", reported);
  if (confirmed !== null) step(confirmed, "confirmed", reported);
  const cells = history.days.map((day) => {
    const cellAgainst = (against: "current" | "original") =>
      standingAt({ moments, firstDueAt: first }, { asOf: asOf({ day, against }, NOW), against });
    return `${day} ${cellAgainst("current") ?? "–"} ${cellAgainst("original") ?? "–"}`;
  });
  return { due: dueAt === null ? null : isoWithOffset(dueAt), cells };
});
const hour = new Date(Date.UTC(2026, 0, 1)).getHours();
process.stdout.write(JSON.stringify({ hour, told }));
