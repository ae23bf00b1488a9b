import { z } from "zod";
import type { BallotIssue } from "./ballot-content.ts";

/** The issues while they are being written: titles and options may still be empty. */
const editedIssues = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    clause: z.string(),
    kind: z.enum(["options", "agree"]),
    options: z.array(z.object({ id: z.string(), text: z.string(), by: z.string() })),
    allowOther: z.boolean(),
  }),
);

export type IssueEdit =
  | { is: "add" }
  | { is: "remove"; issue: string }
  | { is: "raise"; issue: string }
  | { is: "change"; issue: string; part: Partial<Omit<BallotIssue, "id" | "options">> }
  | { is: "add-option"; issue: string }
  | { is: "remove-option"; issue: string; option: string }
  | { is: "change-option"; issue: string; option: string; part: { text?: string; by?: string } };

/** What a device kept of them; null when it cannot be read. */
export function readKeptIssues(kept: string): BallotIssue[] | null {
  try {
    return editedIssues.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}

export function editIssues(issues: readonly BallotIssue[], edit: IssueEdit): BallotIssue[] {
  const within = (change: (issue: BallotIssue) => BallotIssue) =>
    issues.map((each) => ("issue" in edit && each.id === edit.issue ? change(each) : each));
  switch (edit.is) {
    case "add":
      return [...issues, newIssue(freeName(issues, "issue"))];
    case "remove":
      return issues.filter(({ id }) => id !== edit.issue);
    case "raise":
      return raised(issues, edit.issue);
    case "change":
      return within((issue) => withPart(issue, edit.part));
    case "add-option":
      return within((issue) => ({ ...issue, options: [...issue.options, newOption(issue)] }));
    case "remove-option":
      return within((issue) => ({
        ...issue,
        options: issue.options.filter(({ id }) => id !== edit.option),
      }));
    case "change-option":
      return within((issue) => ({
        ...issue,
        options: issue.options.map((each) =>
          each.id === edit.option ? { ...each, ...edit.part } : each,
        ),
      }));
    default:
      return edit satisfies never;
  }
}

function newIssue(id: string): BallotIssue {
  const options = ["option-1", "option-2"].map((option) => ({ id: option, text: "", by: "" }));
  return { id, title: "", clause: "", kind: "options", options, allowOther: true };
}

const newOption = ({ options }: BallotIssue) => ({
  id: freeName(options, "option"),
  text: "",
  by: "",
});

/** A question of agreement has no options; one between options begins with two. */
function withPart(issue: BallotIssue, part: Partial<BallotIssue>): BallotIssue {
  const next = { ...issue, ...part };
  if (next.kind === "agree") return { ...next, options: [] };
  return next.options.length > 0 ? next : { ...next, options: newIssue(issue.id).options };
}

function freeName(named: readonly { id: string }[], stem: string): string {
  let number = named.length + 1;
  while (named.some(({ id }) => id === `${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

function raised(issues: readonly BallotIssue[], id: string): BallotIssue[] {
  const at = issues.findIndex((each) => each.id === id);
  const issue = issues[at];
  if (!issue || at === 0) return [...issues];
  return [...issues.slice(0, at - 1), issue, ...issues.slice(at - 1, at), ...issues.slice(at + 1)];
}
