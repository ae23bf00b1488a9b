/* State papers know no other language. */
import type { Bilingual } from "../people/person.ts";
import { dateVi, dayOf, daysBetween } from "../platform/dates.ts";
import {
  shareText,
  type Group,
  type ReportFigures,
  type ReportRow,
  type TrendMonth,
} from "./report-figures.ts";

/** For the Government, for everybody, and the tasks overdue one by one. */
export const EXTRACTS = ["government", "public", "overdue"] as const;
export type Extract = (typeof EXTRACTS)[number];

/** A task beyond its deadline, as a list prints it. */
export type OverdueLine = {
  code: string;
  title: string;
  lead: Bilingual;
  /** "Khoản 2 Điều 2, Nghị quyết 215/NQ-CP"; empty where unknown. */
  source: string;
  dueAt: number;
};

/** A report ready to be written as a file. */
export type ReportPrint = {
  is: Extract;
  by: Group;
  all: ReportFigures;
  rows: readonly ReportRow[];
  overdue: readonly OverdueLine[];
  /** The months up to then; none where a month was frozen without them. */
  trend: readonly TrendMonth[];
  /** The instant as of which all of it is counted. */
  at: number;
  frozen: { frozenAt: number; sha256: string } | null;
  madeAt: number;
};

export type PrintedCell = string | number;
export type PrintedTable = { title: string; head: string[]; rows: PrintedCell[][] };

const FIRST: Record<Group, string> = {
  ministry: "Bộ, cơ quan",
  leader: "Lãnh đạo phụ trách",
  source: "Văn bản giao",
  field: "Lĩnh vực",
  month: "Tháng giao",
};

/** The figures row by row, and all together at the end; each share with what it is a share of. */
export function figuresTable({ by, rows, all, at }: ReportPrint): PrintedTable {
  const head = [
    ...["Xếp hạng", FIRST[by], "Được giao", "Hoàn thành đúng hạn", "Hoàn thành quá hạn"],
    ...["Đang thực hiện trong hạn", "Quá hạn chưa hoàn thành", "Không ấn định thời hạn"],
    ...["Được gia hạn", "Đã đến hạn", "Tỷ lệ đúng hạn trên số đã đến hạn"],
    ...["Tỷ lệ quá hạn trên số đã đến hạn", "Quá hạn lâu nhất (ngày)"],
  ];
  const cells = (row: ReportFigures, rank: PrintedCell, name: string): PrintedCell[] => [
    ...[rank, name, row.assigned, row["done-on-time"], row["done-late"], row["in-term"]],
    ...[row.overdue, row["no-deadline"], row.extended, row.due],
    ...[shareText(row["done-on-time"], row.due), shareText(row.overdue, row.due)],
    row.oldestDueAt === null ? "–" : daysOverdue(row.oldestDueAt, at),
  ];
  const lines = rows.map((row) => cells(row, row.rank ?? "–", row.name.vi));
  return { title: "Tổng hợp", head, rows: [...lines, cells(all, "", "Tổng cộng")] };
}

/** How it stood at the end of each month. */
export function trendTable({ trend }: Pick<ReportPrint, "trend">): PrintedTable {
  return {
    title: "Diễn biến",
    head: [
      ...["Cuối tháng", "Đã hoàn thành", "Đang thực hiện trong hạn", "Quá hạn chưa hoàn thành"],
      ...["Đã đến hạn", "Tỷ lệ đúng hạn trên số đã đến hạn"],
    ],
    rows: trend.map(({ month, figures }) => [
      month.split("-").reverse().join("/"),
      figures["done-on-time"] + figures["done-late"],
      ...[figures["in-term"], figures.overdue, figures.due],
      shareText(figures["done-on-time"], figures.due),
    ]),
  };
}

/** The tasks overdue, the oldest first. */
export function overdueTable({ overdue, at }: Pick<ReportPrint, "overdue" | "at">): PrintedTable {
  return {
    title: "Quá hạn",
    head: ["Số", "Nhiệm vụ", "Cơ quan chủ trì", "Văn bản giao", "Thời hạn", "Quá hạn (ngày)"],
    rows: overdue.map(({ code, title, lead, source, dueAt }) => [
      ...[code, title, lead.vi, source, dateVi(dueAt)],
      daysOverdue(dueAt, at),
    ]),
  };
}

export const daysOverdue = (dueAt: number, at: number): number =>
  daysBetween(dayOf(dueAt), dayOf(at));
