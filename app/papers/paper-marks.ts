import type { MeetingState } from "../meetings/meeting.ts";

/**
 * How a paper is handled: the marks of Decree 30/2020/NĐ-CP (domain.md §3.7), and one that keeps it
 * in the room.
 */
export const HANDLING_MARKS = ["recall", "return-after-reading", "internal", "in-meeting"] as const;
export type HandlingMark = (typeof HANDLING_MARKS)[number];

/** The mark with which a reader gives a paper back. */
export const RETURNED_BY_READER: HandlingMark = "return-after-reading";

/** Khẩn, Thượng khẩn, Hỏa tốc. */
export const URGENCIES = ["urgent", "very-urgent", "express"] as const;
export type Urgency = (typeof URGENCIES)[number];

export type PaperMarks = {
  handling: HandlingMark | null;
  urgency: Urgency | null;
  /** The secretariat asks every reader to open it before the meeting. */
  mustRead: boolean;
};

export const NO_MARKS: PaperMarks = { handling: null, urgency: null, mustRead: false };

/** Whether a paper may be taken along: as a download, on paper, in a package. */
export function mayLeave(handling: HandlingMark | null): boolean {
  return handling === null || handling === "internal";
}

/** The marks that at some hour keep a paper from its readers. */
export type ShuttingMark = Exclude<HandlingMark, "internal">;

/** While a meeting stands so, papers marked thus are shut for everybody but the secretariat. */
export const SHUT_WHILE: Record<ShuttingMark, readonly MeetingState[]> = {
  // Collected when the meeting has ended.
  recall: ["closed", "archived", "cancelled"],
  "return-after-reading": ["closed", "archived", "cancelled"],
  "in-meeting": [
    ...(["planned", "approved", "invited", "published"] as const),
    ...(["closed", "archived", "cancelled", "postponed"] as const),
  ],
};

export function isShut(handling: HandlingMark | null, meeting: MeetingState): boolean {
  if (handling === null || handling === "internal") return false;
  return SHUT_WHILE[handling].includes(meeting);
}
