import { expect, test } from "vitest";
import { ruleSet, ruleSetOn, RULE_SETS } from "./rule-sets.ts";

test.each([
  ["2015-12-03", "VN-2016"],
  ["2016-10-01", "VN-2016"],
  ["2022-06-17", "VN-2016"],
  ["2022-06-18", "VN-2022"],
  ["2026-05-28", "VN-2022"],
  ["2026-05-29", "VN-2026"],
  ["2026-12-03", "VN-2026"],
])("on %s the Government meets under %s", (day, id) => {
  expect(ruleSetOn(day)).toBe(id);
});

test.each(RULE_SETS)("%s says of every rule what it rests on, and hangs together", (id) => {
  const { basis, quorum, majority, weights, reply } = ruleSet(id);
  expect(Object.values(basis).every((words) => words.length > 5)).toBe(true);
  expect(weights === "POPULATION").toBe(majority.population !== null);
  for (const part of [quorum?.of, majority.threshold, majority.population?.threshold]) {
    if (!part) continue;
    expect(part.numerator).toBeLessThanOrEqual(part.denominator);
    expect([part.numerator, part.denominator].every(Number.isSafeInteger)).toBe(true);
  }
  if (reply) expect(reply.min <= reply.usual && reply.usual <= reply.max).toBe(true);
});

test.each([
  ["VN-2016", "2016-10-01", "NOT_COUNTED", null],
  ["VN-2022", "2022-06-18", "DEEMED_AGREEMENT", null],
  ["VN-2026", "2026-05-29", "DEEMED_AGREEMENT", { min: 2, max: 5, usual: 5 }],
  ["EU-QMV", null, "NOT_COUNTED", null],
  ["TWO-THIRDS-CAST", null, "NOT_COUNTED", null],
] as const)("%s: from %s, silence %s, answers in %o", (id, from, silence, reply) => {
  expect(ruleSet(id)).toMatchObject({ from, silence, reply });
});

test("what the regulations of the Government share", () => {
  for (const id of ["VN-2016", "VN-2022", "VN-2026"] as const) {
    expect(ruleSet(id)).toMatchObject({
      quorum: { of: { numerator: 2, denominator: 3 }, present: ["IN_ROOM", "ONLINE"] },
      majority: { base: "ALL_SEATS", threshold: { numerator: 1, denominator: 2 } },
      tie: { side: "CHAIR", withAbstentions: "LITERAL" },
      extension: { times: 1, maxWorkingDays: 5 },
      substitutes: "SPEAK",
      recused: "STAYS_IN_ALL",
      ballotPaper: "NAMED",
    });
  }
});
