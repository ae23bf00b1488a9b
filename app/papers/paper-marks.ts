/** What is to be done with a paper after reading (Decree 30/2020/NĐ-CP, domain.md §3.7). */
export const HANDLING_MARKS = ["recall", "return-after-reading", "internal"] as const;
export type HandlingMark = (typeof HANDLING_MARKS)[number];

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
