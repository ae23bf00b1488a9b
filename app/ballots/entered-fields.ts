import type { BallotIssue } from "./ballot-content.ts";
import { OPINIONS, type OpinionDraft } from "./opinion.ts";

/** What the secretariat reads off a sheet of paper; an issue left open there is left open here. */
export function readEntered(
  fields: FormData,
  issues: readonly BallotIssue[],
  fileIds: string[],
): OpinionDraft {
  const read = (name: string) => {
    const value = fields.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    choice: OPINIONS.find((each) => each === read("choice")) ?? null,
    text: read("text"),
    isReserved: read("reserved") === "yes",
    answers: issues.flatMap(({ id }) => {
      const choice = read(`issue:${id}`);
      return choice === "" ? [] : [{ issueId: id, choice, text: "" }];
    }),
    fileIds,
  };
}
