import type { MeetingState } from "./meeting.ts";

/** How the list of meetings is divided. */
export const MEETING_GROUPS = ["coming", "preparing", "held", "archived", "off"] as const;
export type MeetingGroup = (typeof MEETING_GROUPS)[number];

const groups: Record<MeetingState, MeetingGroup> = {
  planned: "preparing",
  approved: "preparing",
  invited: "coming",
  published: "coming",
  open: "coming",
  suspended: "coming",
  closed: "held",
  archived: "archived",
  cancelled: "off",
  postponed: "off",
};

export function groupOf(state: MeetingState): MeetingGroup {
  return groups[state];
}
