import type { Meeting } from "./meeting.ts";

/** The series in which a meeting is numbered: of its body, its kind and its year. */
export function seriesOf({ bodyId, kind, year }: Pick<Meeting, "bodyId" | "kind" | "year">): {
  series: string;
  year: number;
} {
  return { series: `meeting:${bodyId}:${kind}`, year };
}
