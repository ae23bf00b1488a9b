import { expect, test } from "vitest";
import { STATES } from "../people/things.ts";
import { nextStage, stateAfter, type Step } from "./course.ts";

/*
 * The whole table a second time: from the state, by the step, to the state. What stands in no row
 * is refused.
 */
const ROWS = `
draft     submit  review
review    return  draft
review    approve approved
approved  return  draft
approved  sign    signed
signed    number  numbered
numbered  issue   issued
issued    publish published
issued    correct issued
issued    replace replaced
issued    recall  recalled
published correct published
published replace replaced
published recall  recalled
`;

const steps: readonly Step[] = [
  "submit",
  "return",
  "approve",
  "sign",
  "number",
  "issue",
  "publish",
  "correct",
  "replace",
  "recall",
];

const lines = ROWS.trim()
  .split("\n")
  .map((line) => line.split(/ +/));
const cells = STATES.resolution.flatMap((state) => steps.map((step) => ({ state, step })));

test.each(cells)("$step from $state", ({ state, step }) => {
  const [, , to] = lines.find(([from, by]) => from === state && by === step) ?? [];
  if (to) expect(stateAfter(state, step)).toBe(to);
  else {
    const refused = expect.objectContaining({ code: "resolution-elsewhere" });
    expect(() => stateAfter(state, step)).toThrow(refused);
  }
});

test("following what comes next leads to the end", () => {
  const seen: string[] = [];
  let state: (typeof STATES.resolution)[number] = "draft";
  for (let next = nextStage(state); next && next !== "draft"; next = nextStage(state)) {
    state = stateAfter(state, next);
    seen.push(next);
  }
  expect(seen).toEqual(["submit", "approve", "sign", "number", "issue", "publish"]);
  expect(state).toBe("published");
});
