import { describe, expect, test } from "vitest";
import type { GovernmentRuleSetId } from "../bodies/rule-sets.ts";
import { instantAt } from "../platform/dates.ts";
import type { PaperKind } from "../papers/paper-kind.ts";
import type { Matter } from "./dossier.ts";
import { checkDossier, countMissing } from "./dossier-check.ts";
import { dossierRules } from "./dossier-rules.ts";

type Case = {
  matter?: Matter;
  papers?: [PaperKind, number][];
  ruleSet?: GovernmentRuleSetId;
  meetingDay?: string | null;
  on?: string;
  submittedOn?: string | null;
  urgent?: boolean;
  granted?: boolean;
};

const full: [PaperKind, number][] = [
  ["submission", 8],
  ["draft", 5],
  ["appraisal", 4],
  ["opinions", 12],
  ["response", 3],
];

function found(given: Case): string[] {
  const { papers = full, submittedOn = null, meetingDay = "2026-12-03" } = given;
  return checkDossier({
    dossier: {
      matter: given.matter ?? "legal-text",
      urgent: given.urgent ?? false,
      granted: given.granted ? { by: "person-prime-minister", at: 0 } : null,
      submission: submittedOn ? { at: instantAt(submittedOn, "10:00"), checkDueAt: 0 } : null,
    },
    papers: papers.map(([kind, pages]) => ({ kind, pages })),
    rules: dossierRules(given.ruleSet ?? "VN-2026"),
    meetingDay,
    now: instantAt(given.on ?? "2026-11-10", "09:00"),
  }).map(({ code, weight }) => (weight === "missing" ? `${code}!` : code));
}

const without = (kind: PaperKind) => full.filter(([each]) => each !== kind);
const long = (pages: number, summary?: number): [PaperKind, number][] => [
  ["submission", pages],
  ...without("submission"),
  ...(summary === undefined ? [] : [["summary", summary] satisfies [PaperKind, number]]),
];

describe("checkDossier", () => {
  test.each<[string, Case, string[]]>([
    ["whole", {}, []],
    [
      "empty",
      { papers: [] },
      [
        "submission-missing!",
        "appraisal-missing!",
        "draft-missing",
        "opinions-missing",
        "response-missing",
      ],
    ],
    ["a law without the appraisal", { papers: without("appraisal") }, ["appraisal-missing!"]],
    ["a scheme without it", { matter: "scheme", papers: without("appraisal") }, []],
    ["a report with its tờ trình only", { matter: "report", papers: [["submission", 3]] }, []],
    [
      "a scheme with its tờ trình only",
      { matter: "scheme", papers: [["submission", 3]] },
      ["draft-missing", "opinions-missing", "response-missing"],
    ],
    ["ten pages", { papers: long(10) }, []],
    ["eleven pages", { papers: long(11) }, ["summary-missing!"]],
    [
      "eleven pages of draft",
      { papers: [["draft", 11], ...without("draft")] },
      ["summary-missing!"],
    ],
    ["opinions may be long", { papers: [["opinions", 90], ...without("opinions")] }, []],
    ["a summary of six", { papers: long(40, 6) }, []],
    ["a summary of seven", { papers: long(40, 7) }, ["summary-too-long!"]],
    ["two summaries, one short", { papers: [...long(40, 7), ["summary", 5]] }, []],
    [
      "under 39/2022 any length",
      { papers: long(40, 7), ruleSet: "VN-2022", meetingDay: null },
      ["meeting-not-named"],
    ],
    ["under 138/2016 none", { papers: long(40), ruleSet: "VN-2016" }, []],
    ["no meeting named", { meetingDay: null }, ["meeting-not-named"]],
    ["on the last day", { submittedOn: "2026-11-25" }, []],
    ["the day after", { submittedOn: "2026-11-26" }, ["late"]],
    ["still a draft on that day", { on: "2026-11-26" }, ["late"]],
    ["came in time, looked at later", { submittedOn: "2026-11-25", on: "2026-12-01" }, []],
    ["a scheme a day late", { matter: "scheme", submittedOn: "2026-11-21" }, ["late"]],
    ["urgent, not granted", { urgent: true }, ["urgency-not-granted"]],
    ["urgent and granted", { urgent: true, granted: true }, []],
  ])("%s", (_, given, wanted) => {
    expect(found(given)).toEqual(wanted);
  });

  test("only what is missing keeps a dossier from being valid", () => {
    expect(countMissing([{ code: "late", weight: "note" }])).toBe(0);
    expect(countMissing([{ code: "appraisal-missing", weight: "missing" }])).toBe(1);
  });
});
