import { dayOf, type Day } from "../platform/dates.ts";
import type { PaperKind } from "../papers/paper-kind.ts";
import type { Dossier, DossierPaper } from "./dossier.ts";
import { papersDueOn, type DossierRules } from "./dossier-rules.ts";

export const FINDING_CODES = [
  "submission-missing",
  "appraisal-missing",
  "summary-missing",
  "summary-too-long",
  "draft-missing",
  "opinions-missing",
  "response-missing",
  "urgency-not-granted",
  "meeting-not-named",
  "late",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** `missing`: without it the dossier is not valid. `note`: for whoever judges to weigh. */
export type Finding = {
  code: FindingCode;
  weight: "missing" | "note";
  /** Pages found and allowed, where it is about length; the day, where it is about time. */
  pages?: number;
  limit?: number;
  day?: Day;
};

type Checked = {
  dossier: Pick<Dossier, "matter" | "urgent" | "granted" | "submission">;
  papers: readonly Pick<DossierPaper, "kind" | "pages">[];
  rules: DossierRules;
  /** The day of the meeting it is meant for. */
  meetingDay: Day | null;
  now: number;
};

/** What is missing, too long or late in a dossier, the gravest first (Decree 191/2026/NĐ-CP). */
export function checkDossier(checked: Checked): Finding[] {
  const found = [
    ...papersOf(checked),
    ...summaryOf(checked),
    ...urgencyOf(checked),
    ...timeOf(checked),
  ];
  return [
    ...found.filter(({ weight }) => weight === "missing"),
    ...found.filter(({ weight }) => weight === "note"),
  ];
}

/** How many findings keep it from being valid. */
export function countMissing(findings: readonly Finding[]): number {
  return findings.filter(({ weight }) => weight === "missing").length;
}

function papersOf({ dossier, papers }: Checked): Finding[] {
  const has = (kind: PaperKind) => papers.some((paper) => paper.kind === kind);
  const isLaw = dossier.matter === "legal-text";
  const isProposal = isLaw || dossier.matter === "scheme";
  const rows: [PaperKind, FindingCode, Finding["weight"], boolean][] = [
    ["submission", "submission-missing", "missing", true],
    ["appraisal", "appraisal-missing", "missing", isLaw],
    ["draft", "draft-missing", "note", isProposal],
    ["opinions", "opinions-missing", "note", isProposal],
    ["response", "response-missing", "note", isProposal],
  ];
  return rows
    .filter(([kind, , , applies]) => applies && !has(kind))
    .map(([, code, weight]) => ({ code, weight }));
}

function summaryOf({ papers, rules: { longAbove, summaryMax } }: Checked): Finding[] {
  if (longAbove === null) return [];
  const longest = Math.max(0, ...papers.filter(isOfSubstance).map(({ pages }) => pages));
  const summaries = papers.filter(({ kind }) => kind === "summary").map(({ pages }) => pages);
  if (longest > longAbove && summaries.length === 0) {
    return [{ code: "summary-missing", weight: "missing", pages: longest, limit: longAbove }];
  }
  const shortest = Math.min(...summaries);
  if (summaries.length === 0 || summaryMax === null || shortest <= summaryMax) return [];
  return [{ code: "summary-too-long", weight: "missing", pages: shortest, limit: summaryMax }];
}

const isOfSubstance = ({ kind }: Pick<DossierPaper, "kind">): boolean =>
  kind === "submission" || kind === "draft";

function urgencyOf({ dossier }: Checked): Finding[] {
  const isOpen = dossier.urgent && dossier.granted === null;
  return isOpen ? [{ code: "urgency-not-granted", weight: "note" }] : [];
}

function timeOf({ dossier, rules, meetingDay, now }: Checked): Finding[] {
  if (meetingDay === null) return [{ code: "meeting-not-named", weight: "note" }];
  const day = papersDueOn(rules, dossier.matter, meetingDay);
  const cameOn = dayOf(dossier.submission?.at ?? now);
  return cameOn > day ? [{ code: "late", weight: "note", day }] : [];
}
