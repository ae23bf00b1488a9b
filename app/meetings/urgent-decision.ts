import { z } from "zod";
import { refuse } from "../platform/refusal.ts";
import type { Meeting } from "./meeting.ts";
import { localInstant, words } from "./meeting-facts.ts";

/*
 * What the Prime Minister or a Deputy Prime Minister decided outside the procedure because it could
 * not wait (Decree 191/2026/NĐ-CP, Art. 3.4 and 5.2). It blocks nothing, and stands on the list "to
 * be reported at the next meeting" until it is reported. What was entered is never changed: a wrong
 * entry is withdrawn with a reason and stays to be read.
 */

export const MAX_URGENT_TEXT = 2000;

/** The form of the secretariat, as its fields arrive. */
export const urgentFields = z.object({
  seatId: words(80),
  decidedAt: localInstant,
  subject: words(300),
  reason: words(MAX_URGENT_TEXT),
  document: words(200),
  leadId: words(80),
});

export type UrgentFacts = z.output<typeof urgentFields>;

/** How it left the list. */
export type UrgentEnd = { is: "reported"; meetingId: string } | { is: "withdrawn"; reason: string };

export type UrgentState = "unreported" | UrgentEnd["is"];

/** Refuses a meeting of another body, one not yet held, and one that was over before the decision. */
export function requireReportable(
  decision: { bodyId: string; decidedAt: number },
  meeting: Pick<Meeting, "bodyId" | "state" | "closedAt">,
): void {
  const isOfBody = decision.bodyId === meeting.bodyId;
  const isBefore = meeting.closedAt === null || decision.decidedAt <= meeting.closedAt;
  if (!isOfBody || !isBefore || !takesReports(meeting)) refuse("urgent-not-at-meeting");
}

/** From the opening until the meeting is in the archive: the report may be written down afterwards. */
export function takesReports({ state }: Pick<Meeting, "state">): boolean {
  return state === "open" || state === "suspended" || state === "closed";
}
