import { expect, test } from "vitest";
import { groupOf, type BallotGroup } from "./ballot-groups.ts";
import type { BallotLine, BallotList } from "./ballot-lines.ts";

const name = { vi: "", en: "" };
const line: BallotLine = {
  id: "b",
  number: null,
  subject: "",
  state: "collecting",
  outcome: null,
  ministry: { id: "m", name, short: name },
  urgent: false,
  dueAt: null,
  isExtended: false,
  issuedAt: null,
  own: null,
  progress: null,
  since: 0,
};
const own = (isSent: boolean) => ({ personId: "p", office: name, isSent, hasDraft: false });

test.each<[BallotList["eyes"], Partial<BallotLine>, BallotGroup]>([
  ["member", { own: own(false) }, "to-answer"],
  ["secretariat", { own: own(false) }, "to-answer"],
  ["member", { own: own(true) }, "answered"],
  ["secretariat", { own: own(true) }, "collecting"],
  ["secretariat", {}, "collecting"],
  ["ministry", {}, "collecting"],
  ["member", { state: "decided", own: own(false) }, "decided"],
  ["secretariat", { state: "withdrawn" }, "dropped"],
  ["secretariat", { state: "cancelled" }, "dropped"],
  ["secretariat", { state: "draft" }, "draft"],
])("%s, %j: %s", (eyes, part, group) => {
  expect(groupOf({ ...line, ...part }, eyes)).toBe(group);
});
