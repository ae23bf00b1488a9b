import { expect, test } from "vitest";
import type { BallotIssue } from "./ballot-content.ts";
import type { SynthesisRow } from "./follow-up.ts";
import { remarksByMember } from "./synthesis-by-member.ts";

const issue = (id: string): BallotIssue => {
  return { id, clause: "", title: id, kind: "agree", options: [], allowOther: true };
};
const row = (personId: string, place: number, issueId: string | null): SynthesisRow => ({
  ...{ opinionId: personId, personId, issueId, choice: "OTHER", overall: "OTHER", text: "" },
  ...{ isReserved: false, files: [], note: null },
  member: { name: { vi: personId, en: personId }, short: { vi: "", en: "" }, place },
});

test("every remark once, by members in their order, the issues in theirs", () => {
  const groups = [
    {
      issue: issue("first"),
      counts: [],
      rows: [row("later", 7, "first"), row("senior", 1, "first")],
    },
    { issue: issue("second"), counts: [], rows: [row("later", 7, "second")] },
    { issue: null, counts: [], rows: [row("senior", 1, null)] },
  ];
  const told = remarksByMember(groups).map(({ member, rows }) => [
    member.name.vi,
    ...rows.map(({ issue }) => issue?.id ?? null),
  ]);
  expect(told).toEqual([
    ["senior", "first", null],
    ["later", "first", "second"],
  ]);
});
