import type { ItemMode } from "../meetings/agenda.ts";
import type { MeetingKind } from "../meetings/meeting.ts";
import { papersDueAt } from "../meetings/meeting-kind.ts";
import { dayOf } from "../platform/dates.ts";
import { SUMMARY_MAX_PAGES, SUMMARY_NEEDED_ABOVE, type PaperKind } from "./paper-kind.ts";
import type { Calendar } from "../platform/working-days.ts";

/*
 * The preparation board: what each item of the agenda still lacks, and who is to be asked for it.
 * An item for decision needs a submission and a draft; an item for discussion at least one paper; an
 * item for information none. A submission of more than ten pages needs a summary of at most six.
 */

export type BoardItem = { id: string; mode: ItemMode };

export type BoardPaper = {
  itemId: string;
  kind: PaperKind;
  pages: number;
  published: boolean;
};

export type Lack = "papers" | PaperKind | "summary-too-long";

export type SummaryState =
  | { is: "not-needed" }
  | { is: "there"; pages: number }
  | { is: "too-long"; pages: number; most: number }
  | { is: "missing"; submissionPages: number };

export type BoardLine = {
  itemId: string;
  papers: number;
  pages: number;
  /** Not yet published. */
  waiting: number;
  /** Papers that are missing, the summary aside. */
  lacks: Lack[];
  /** Days since the papers were due; 0 while nothing is missing or there is time. */
  daysLate: number;
  summary: SummaryState;
  /** What the secretariat can ask of the lead ministry. */
  step: "return-summary" | "urge" | null;
};

type Deadline = { startsAt: number; kind: MeetingKind; now: number; calendar: Calendar };

export function boardOf(
  items: readonly BoardItem[],
  papers: readonly BoardPaper[],
  deadline: Deadline,
): BoardLine[] {
  return items.map((item) =>
    lineOf(
      item,
      papers.filter(({ itemId }) => itemId === item.id),
      deadline,
    ),
  );
}

/** How many items the secretariat has still to see to. */
export function toDo(lines: readonly BoardLine[]): number {
  return lines.filter(({ step }) => step !== null).length;
}

/** Everything to be asked of the lead ministry. */
export function lacksOf({ lacks, summary }: BoardLine): Lack[] {
  switch (summary.is) {
    case "missing":
      return [...lacks, "summary"];
    case "too-long":
      return [...lacks, "summary-too-long"];
    case "there":
    case "not-needed":
      return lacks;
    default:
      return summary satisfies never;
  }
}

function lineOf(item: BoardItem, papers: readonly BoardPaper[], deadline: Deadline): BoardLine {
  const lacks = missingOf(item, papers);
  const summary = summaryOf(papers);
  const isShort = summary.is === "missing" || lacks.length > 0;
  return {
    itemId: item.id,
    papers: papers.length,
    pages: papers.reduce((sum, { pages }) => sum + pages, 0),
    waiting: papers.filter(({ published }) => !published).length,
    lacks,
    daysLate: isShort ? daysSince(deadline) : 0,
    summary,
    step: isShort ? "urge" : summary.is === "too-long" ? "return-summary" : null,
  };
}

const required: Record<ItemMode, readonly PaperKind[]> = {
  information: [],
  discussion: [],
  decision: ["submission", "draft"],
};

function missingOf({ mode }: BoardItem, papers: readonly BoardPaper[]): Lack[] {
  if (papers.length === 0) return mode === "information" ? [] : ["papers"];
  return required[mode].filter((kind) => !papers.some((paper) => paper.kind === kind));
}

function summaryOf(papers: readonly BoardPaper[]): SummaryState {
  const longest = (wanted: PaperKind) =>
    Math.max(0, ...papers.filter(({ kind }) => kind === wanted).map(({ pages }) => pages));
  const pages = longest("summary");
  if (pages > SUMMARY_MAX_PAGES) return { is: "too-long", pages, most: SUMMARY_MAX_PAGES };
  if (pages > 0) return { is: "there", pages };
  const submissionPages = longest("submission");
  if (submissionPages > SUMMARY_NEEDED_ABOVE) return { is: "missing", submissionPages };
  return { is: "not-needed" };
}

function daysSince({ startsAt, kind, now, calendar }: Deadline): number {
  const due = dayOf(papersDueAt({ startsAt, kind }, calendar));
  const days = (Date.parse(dayOf(now)) - Date.parse(due)) / 86_400_000;
  return Math.max(0, days);
}

type Named = { id: string; title: string; position: string };

/** The items that still lack something, and what. */
export function lackingOf(
  items: readonly Named[],
  lines: readonly BoardLine[],
): (Named & { lacks: Lack[] })[] {
  return items.flatMap(({ id, title, position }) => {
    const lacks = lines.filter(({ itemId }) => itemId === id).flatMap(lacksOf);
    return lacks.length > 0 ? [{ id, title, position, lacks }] : [];
  });
}
