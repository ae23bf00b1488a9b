import type { BallotPage, MemberSheet } from "./ballot-view.ts";

/** Which of its faces a ballot shows. */
export type BallotShown =
  | { is: "sheet"; sheet: MemberSheet }
  | { is: "follow" }
  | { is: "lead" }
  | { is: "correction"; correction: NonNullable<BallotPage["correction"]> }
  | { is: "prepare" };

/**
 * One's own sheet before the office's work with the same ballot; `view` in the address asks for
 * another face that this person has, `for` for the sheet of another member.
 */
export function viewOf(
  page: Pick<BallotPage, "sheets" | "followUp" | "synthesis" | "correction" | "deeds" | "head">,
  search: URLSearchParams,
): BallotShown {
  const { sheets, followUp, correction } = page;
  const wish = search.get("view");
  if (wish === "correction" && correction) return { is: "correction", correction };
  const sheet = sheets.find(({ personId }) => personId === search.get("for")) ?? sheets[0];
  const office = officeOf(page);
  if (sheet && (wish !== "office" || !office)) return { is: "sheet", sheet };
  if (office) return { is: office };
  return { is: followUp ? "follow" : "prepare" };
}

/** The face of who works with the ballot, or reads its synthesis. */
export function officeOf({
  followUp,
  synthesis,
  deeds,
  head,
}: Pick<BallotPage, "followUp" | "synthesis" | "deeds" | "head">): "follow" | "lead" | null {
  if (followUp) return "follow";
  const isIssued = head.issuedAt !== null;
  return isIssued && (synthesis !== null || deeds.includes("explain")) ? "lead" : null;
}
