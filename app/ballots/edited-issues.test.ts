import { expect, test } from "vitest";
import type { BallotIssue } from "./ballot-content.ts";
import { editIssues, readKeptIssues, type IssueEdit } from "./edited-issues.ts";

const after = (...edits: IssueEdit[]) =>
  edits.reduce<BallotIssue[]>((issues, edit) => editIssues(issues, edit), []);

test("a new issue is between two options, and may be answered otherwise", () => {
  const [issue] = after({ is: "add" });
  expect(issue).toMatchObject({ kind: "options", allowOther: true, clause: "" });
  expect(issue?.options.map(({ id }) => id)).toEqual(["option-1", "option-2"]);
});

test("no two are called the same, whatever was taken out between", () => {
  const issues = after(
    { is: "add" },
    { is: "add" },
    { is: "remove", issue: "issue-1" },
    { is: "add" },
    { is: "add-option", issue: "issue-2" },
    { is: "remove-option", issue: "issue-2", option: "option-1" },
    { is: "add-option", issue: "issue-2" },
  );
  expect(issues.map(({ id }) => id)).toEqual(["issue-2", "issue-3"]);
  expect(issues[0]?.options.map(({ id }) => id)).toEqual(["option-2", "option-3", "option-4"]);
});

test("a question of agreement drops its options, and gets two when it is one between options", () => {
  const agree: IssueEdit = { is: "change", issue: "issue-1", part: { kind: "agree" } };
  const options: IssueEdit = { is: "change", issue: "issue-1", part: { kind: "options" } };
  expect(after({ is: "add" }, agree)[0]?.options).toEqual([]);
  expect(after({ is: "add" }, agree, options)[0]?.options).toHaveLength(2);
});

test("one goes up past the one before it; the first stays", () => {
  const three: IssueEdit[] = [{ is: "add" }, { is: "add" }, { is: "add" }];
  const ids = (...edits: IssueEdit[]) => after(...three, ...edits).map(({ id }) => id);
  expect(ids({ is: "raise", issue: "issue-3" })).toEqual(["issue-1", "issue-3", "issue-2"]);
  expect(ids({ is: "raise", issue: "issue-1" })).toEqual(["issue-1", "issue-2", "issue-3"]);
});

test("only what was named is changed", () => {
  const issues = after(
    { is: "add" },
    { is: "add" },
    { is: "change", issue: "issue-2", part: { title: "Hiệu lực" } },
    { is: "change-option", issue: "issue-2", option: "option-1", part: { text: "01/7/2027" } },
  );
  expect(issues.map(({ title }) => title)).toEqual(["", "Hiệu lực"]);
  expect(issues[1]?.options.map(({ text }) => text)).toEqual(["01/7/2027", ""]);
});

test("what a device kept is read back, and nothing else", () => {
  const issues = after({ is: "add" });
  expect(readKeptIssues(JSON.stringify(issues))).toEqual(issues);
  expect(readKeptIssues("[{}]")).toBeNull();
  expect(readKeptIssues("not kept")).toBeNull();
});
