import { expect, test } from "vitest";
import type { BallotIssue } from "./ballot-content.ts";
import { readEntered } from "./entered-fields.ts";

const issue = (id: string): BallotIssue => ({
  id,
  title: id,
  clause: "",
  kind: "agree",
  options: [],
  allowOther: true,
});

test("an issue left open on the paper stays open", () => {
  const fields = new FormData();
  fields.set("choice", "OTHER");
  fields.set("text", "Đề nghị lùi thời điểm có hiệu lực.");
  fields.set("issue:one", "AGREE");
  fields.set("issue:two", "");
  expect(readEntered(fields, [issue("one"), issue("two")], ["scan"])).toEqual({
    choice: "OTHER",
    text: "Đề nghị lùi thời điểm có hiệu lực.",
    isReserved: false,
    answers: [{ issueId: "one", choice: "AGREE", text: "" }],
    fileIds: ["scan"],
  });
});

test("what is no choice is none", () => {
  const fields = new FormData();
  fields.set("choice", "MAYBE");
  fields.set("reserved", "yes");
  expect(readEntered(fields, [], [])).toMatchObject({ choice: null, isReserved: true });
});
