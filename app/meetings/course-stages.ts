import type { MeetingState } from "./meeting.ts";

/** What the secretariat sees of the course: each stage is one thing to be done. */
export const STAGES = [
  "agenda",
  "approval",
  "invitation",
  "papers",
  "opening",
  "closing",
  "archive",
] as const;

export type Stage = (typeof STAGES)[number];

/** How many stages are behind; none is under way once a meeting is called off. */
export function reachedIn(
  state: MeetingState,
  { hasItems, asked }: { hasItems: boolean; asked: boolean },
): number {
  switch (state) {
    case "planned":
      return hasItems && asked ? 1 : 0;
    case "approved":
      return 2;
    case "invited":
      return 3;
    case "published":
      return 4;
    case "open":
    case "suspended":
      return 5;
    case "closed":
      return 6;
    case "archived":
      return 7;
    case "cancelled":
    case "postponed":
      return -1;
    default:
      return state satisfies never;
  }
}
