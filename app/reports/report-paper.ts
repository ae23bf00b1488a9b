/* A state paper knows no other language. */
import { dateVi, dayOf, timeVi } from "../platform/dates.ts";
import type { PaperPiece, PiecePaper } from "../resolutions/paper-piece.ts";
import { shareText, type Group, type ReportFigures } from "./report-figures.ts";
import { daysOverdue, overdueTable, trendTable, type ReportPrint } from "./report-print.ts";

const OFFICE = "VĂN PHÒNG CHÍNH PHỦ";

/** The report to the Government, or what of it is published, as a state paper (Decree 30/2020/NĐ-CP). */
export function reportPaper(print: ReportPrint): PiecePaper {
  const isPublic = print.is === "public";
  const issuedOn = dayOf(print.madeAt);
  const signer = { capacity: "KT. BỘ TRƯỞNG, CHỦ NHIỆM", office: "PHÓ CHỦ NHIỆM" };
  const recipients = isPublic
    ? ["Cổng Thông tin điện tử Chính phủ", "Lưu: VT, TH"]
    : [
        "Thủ tướng, các Phó Thủ tướng Chính phủ",
        "Các bộ, cơ quan ngang bộ",
        "VPCP: BTCN, các PCN, các Vụ, Cục",
        "Lưu: VT, TH",
      ];
  return {
    head: {
      ...{ body: OFFICE, number: null, notation: "BC-VPCP", isFinal: true },
      ...{ placeVi: "Hà Nội", issuedOn },
    },
    issuedOn,
    kind: isPublic ? "KẾT QUẢ CÔNG KHAI" : "BÁO CÁO",
    abstract: `Tình hình thực hiện nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao, số liệu đến ngày ${dateVi(print.at)}`,
    pieces: [
      ...openingOf(print),
      { is: "subheading", text: `1. Kết quả thực hiện ${BY[print.by]}` },
      figures(print),
      ...course(print),
      { is: "subheading", text: `${print.trend.length > 0 ? 3 : 2}. ${OVERDUE}` },
      ...overdue(print),
      { is: "paragraph", text: closingOf(print), last: true },
    ],
    signed: { signer, recipients },
  };
}

const OVERDUE = "Nhiệm vụ quá hạn chưa hoàn thành";

const BY: Record<Group, string> = {
  ministry: "theo bộ, cơ quan",
  leader: "theo Lãnh đạo Chính phủ phụ trách",
  source: "theo văn bản giao",
  field: "theo lĩnh vực",
  month: "theo tháng giao",
};

function openingOf({ all, is, frozen }: ReportPrint): PaperPiece[] {
  const { due, overdue: late } = all;
  const given = `Tổng số nhiệm vụ đang theo dõi: ${all.assigned}. Đã hoàn thành ${all["done-on-time"] + all["done-late"]}, trong đó đúng hạn ${all["done-on-time"]}, quá hạn ${all["done-late"]}. Chưa hoàn thành ${all["in-term"] + late}, trong đó trong hạn ${all["in-term"]}, quá hạn ${late}. Không ấn định thời hạn ${all["no-deadline"]}. Được gia hạn ${all.extended}.`;
  const shares = `Tỷ lệ hoàn thành đúng hạn là ${shareText(all["done-on-time"], due)}, tỷ lệ quá hạn chưa hoàn thành là ${shareText(late, due)}, tính trên ${due} nhiệm vụ đã đến hạn (đã hoàn thành và quá hạn chưa hoàn thành).`;
  const open = "Không gồm nhiệm vụ thuộc phạm vi bí mật nhà nước.";
  return [given, shares, ...(is === "public" || frozen ? [open] : [])].map((text) => ({
    is: "paragraph",
    text,
  }));
}

const columns = [
  { title: "Hạng", share: 6 },
  { title: "Tên", share: 24 },
  { title: "Được giao", share: 8 },
  { title: "Đúng hạn", share: 8 },
  { title: "Xong quá hạn", share: 9 },
  { title: "Trong hạn", share: 8 },
  { title: "Quá hạn", share: 8 },
  { title: "Gia hạn", share: 8 },
  { title: "Tỷ lệ đúng hạn", share: 12 },
  { title: "Lâu nhất (ngày)", share: 9 },
];

function figures({ rows, all, at }: ReportPrint): PaperPiece {
  const cells = (row: ReportFigures, rank: string, name: string): string[] => [
    ...[rank, name, String(row.assigned), String(row["done-on-time"]), String(row["done-late"])],
    ...[String(row["in-term"]), String(row.overdue), String(row.extended)],
    row.due === 0 ? "–" : `${shareText(row["done-on-time"], row.due)} của ${row.due}`,
    row.oldestDueAt === null ? "–" : String(daysOverdue(row.oldestDueAt, at)),
  ];
  const lines = rows.map((row) => cells(row, String(row.rank ?? "–"), row.name.vi));
  return { is: "table", columns, rows: [...lines, cells(all, "", "Tổng cộng")] };
}

const courseColumns = [
  { title: "Cuối tháng", share: 16 },
  { title: "Đã hoàn thành", share: 16 },
  { title: "Trong hạn", share: 16 },
  { title: "Quá hạn", share: 16 },
  { title: "Đã đến hạn", share: 16 },
  { title: "Tỷ lệ đúng hạn", share: 20 },
];

function course(print: ReportPrint): PaperPiece[] {
  if (print.trend.length === 0) return [];
  const rows = trendTable(print).rows.map((row) => row.map(String));
  return [
    { is: "subheading", text: "2. Diễn biến mười hai tháng gần đây, tính đến cuối mỗi tháng" },
    { is: "table", columns: courseColumns, rows },
  ];
}

const overdueColumns = [
  { title: "Số", share: 10 },
  { title: "Nhiệm vụ", share: 38 },
  { title: "Cơ quan chủ trì", share: 18 },
  { title: "Văn bản giao", share: 18 },
  { title: "Thời hạn", share: 11 },
  { title: "Quá hạn (ngày)", share: 9 },
];

function overdue(print: ReportPrint): PaperPiece[] {
  if (print.overdue.length === 0) {
    return [{ is: "paragraph", text: "Không có nhiệm vụ quá hạn." }];
  }
  const rows = overdueTable(print).rows.map((row) => row.map(String));
  const oldest = print.overdue[0];
  const days = oldest ? daysOverdue(oldest.dueAt, print.at) : 0;
  const text = `${print.overdue.length} nhiệm vụ, quá hạn lâu nhất ${days} ngày.`;
  return [
    { is: "paragraph", text },
    { is: "table", columns: overdueColumns, rows },
  ];
}

function closingOf({ at, frozen, madeAt }: ReportPrint): string {
  if (!frozen) {
    return `Số liệu tính đến ${timeVi(at)}, ngày ${dateVi(at)}; lập lúc ${timeVi(madeAt)}, ngày ${dateVi(madeAt)}./.`;
  }
  return `Số liệu tính đến hết ngày ${dateVi(at)}, chốt lúc ${timeVi(frozen.frozenAt)}, ngày ${dateVi(frozen.frozenAt)}; mã băm SHA-256 ${frozen.sha256.slice(0, 16)}./.`;
}
