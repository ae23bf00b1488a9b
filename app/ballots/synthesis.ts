import { standingOpinions, type Opinion, type OpinionChoice } from "./opinion.ts";

/** Tiếp thu, tiếp thu một phần, giải trình: what the lead ministry makes of an opinion. */
export const EXPLANATIONS = ["accepted", "partly", "not"] as const;
export type Explanation = (typeof EXPLANATIONS)[number];

/** Kept with one opinion and one issue; `issueId` null is the opinion as a whole. */
export type SynthesisNote = {
  opinionId: string;
  issueId: string | null;
  /** When the officer passed the opinion to the lead ministry. */
  passedAt: number | null;
  answer: {
    explanation: Explanation;
    text: string;
    change: string;
    paperId: string | null;
    page: number | null;
    at: number;
    by: string;
  } | null;
};

/** What one opinion says that the synthesis has to carry: on an issue, or in general. */
export type Remark = {
  opinionId: string;
  personId: string;
  issueId: string | null;
  choice: string;
  overall: OpinionChoice;
  text: string;
  isReserved: boolean;
};

type Said = Pick<Opinion, "id" | "personId" | "seq" | "choice" | "text" | "answers" | "isReserved">;

/**
 * Every remark of the standing opinions: whatever has words of its own, and every view that is not
 * plain agreement. Plain agreement is counted and makes no row.
 */
export function remarksOf(opinions: readonly Said[]): Remark[] {
  return standingOpinions(opinions).flatMap((opinion) => {
    const { id: opinionId, personId, choice: overall, isReserved } = opinion;
    const whose = { opinionId, personId, overall, isReserved };
    const byIssue = opinion.answers
      .filter(({ text, choice }) => text.trim() !== "" || isAgainst(choice))
      .map(({ issueId, choice, text }) => ({ ...whose, issueId, choice, text }));
    const general = overall !== "AGREE" || opinion.text.trim() !== "" || isReserved;
    if (!general) return byIssue;
    return [...byIssue, { ...whose, issueId: null, choice: overall, text: opinion.text }];
  });
}

const isAgainst = (choice: string) => choice === "DISAGREE" || choice === "OTHER";

/** How often each choice of an issue was made, by the standing opinions. */
export function countChoices(opinions: readonly Said[], issueId: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { answers } of standingOpinions(opinions)) {
    const answer = answers.find((each) => each.issueId === issueId);
    if (answer) counts[answer.choice] = (counts[answer.choice] ?? 0) + 1;
  }
  return counts;
}
