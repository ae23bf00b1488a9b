/* Printed for the meeting: its agenda and its list of attendance. State papers know no other language. */
import { meetings as words } from "../i18n/vi/meetings.ts";
import { papers as paperWords } from "../i18n/vi/papers.ts";
import type { ItemMode } from "../meetings/agenda.ts";
import type { AttendanceKind } from "../meetings/attendance.ts";
import { dateVi, dayOf, timeVi } from "../platform/dates.ts";
import { heading, nationalHead } from "../resolutions/letterhead.paper.ts";
import { paragraph } from "../resolutions/paper-body.paper.ts";
import { table } from "../resolutions/paper-table.paper.ts";
import { renderStatePaper } from "../resolutions/state-paper.paper.ts";
import type { LeftOut, Manifest, PackedFile } from "./package.ts";
import type { Watermark } from "./watermark.paper.ts";

export type PrintedItem = {
  position: string;
  title: string;
  lead: string;
  presenter: string;
  minutes: number;
  mode: ItemMode;
};

export type PrintedSeat = {
  name: string;
  /** What the member answered to the invitation; none yet. */
  answer: "IN_ROOM" | "ONLINE" | "REMOTE_VOTE_ONLY" | "ABSENT" | null;
  kind: AttendanceKind;
  substitute: string | null;
};

export type MeetingPrint = {
  what: "agenda" | "attendance";
  title: string;
  place: string;
  startsAt: number;
  chair: string;
  madeAt: number;
  isDemo: boolean;
  items: PrintedItem[];
  seats: PrintedSeat[];
};

export type PrintOrder = { print: MeetingPrint; watermark: Watermark };

/** The agenda, or the list of attendance with a column to sign in. */
export function renderMeetingPrint(print: MeetingPrint): Promise<Buffer> {
  const { title, isDemo, madeAt } = print;
  const kind = print.what === "agenda" ? "CHƯƠNG TRÌNH" : "DANH SÁCH THÀNH PHẦN";
  return renderStatePaper({
    title: `${kind} ${title}`,
    author: "VĂN PHÒNG CHÍNH PHỦ",
    issuedOn: dayOf(madeAt),
    ...(isDemo && { mark: "Tài liệu minh họa của bản trình diễn, không phải văn bản chính thức" }),
    sections: [
      [
        nationalHead("VĂN PHÒNG CHÍNH PHỦ"),
        heading(kind, title),
        paragraph(`Thời gian: ${timeVi(print.startsAt)}, ngày ${dateVi(print.startsAt)}.`),
        paragraph(`Địa điểm: ${print.place}.`),
        paragraph(`Chủ trì: ${print.chair}.`),
        print.what === "agenda" ? agendaTable(print.items) : attendanceTable(print.seats),
        paragraph(`Lập lúc ${timeVi(madeAt)}, ngày ${dateVi(madeAt)}.`),
      ],
    ],
  });
}

function agendaTable(items: readonly PrintedItem[]) {
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  return table({
    title: "",
    columns: [
      { title: "Số", share: 1 },
      { title: "Nội dung", share: 8 },
      { title: "Cơ quan chủ trì, trình bày", share: 4 },
      { title: "Hình thức", share: 2.2 },
      { title: "Phút", share: 1.2 },
    ],
    rows: [
      ...items.map((item) => ({
        cells: [
          String(item.position),
          item.title,
          item.lead === item.presenter ? item.lead : `${item.lead}; trình bày: ${item.presenter}`,
          words.mode[item.mode],
          String(item.minutes),
        ],
      })),
      { cells: ["", "Cộng", "", "", String(minutes)], strong: true },
    ],
  });
}

const answers: Record<NonNullable<PrintedSeat["answer"]>, string> = {
  IN_ROOM: "Dự họp",
  ONLINE: "Dự trực tuyến",
  REMOTE_VOTE_ONLY: "Chỉ biểu quyết từ xa",
  ABSENT: "Vắng",
};

function attendanceTable(seats: readonly PrintedSeat[]) {
  return table({
    title: "",
    columns: [
      { title: "TT", share: 1 },
      { title: "Thành viên", share: 6 },
      { title: "Trả lời giấy mời", share: 3 },
      { title: "Điểm danh", share: 3.4 },
      { title: "Ký tên", share: 3 },
    ],
    rows: seats.map((seat, place) => ({
      cells: [
        String(place + 1),
        seat.substitute ? `${seat.name} (dự thay: ${seat.substitute})` : seat.name,
        seat.answer === null ? "Chưa trả lời" : answers[seat.answer],
        seat.kind === "ABSENT" ? "" : words.attendance[seat.kind],
        "",
      ],
    })),
  });
}

/** The manifest for people: what is in the package, how to check it, what was left out and why. */
export function manifestText(manifest: Manifest): string {
  const { meeting, madeAt, madeFor, files, leftOut } = manifest;
  return [
    "BẢNG KÊ BỘ TÀI LIỆU",
    meeting.title,
    `Lập lúc ${madeAt} cho ${madeFor}.`,
    "",
    ...files.flatMap(fileLines),
    ...(leftOut.length > 0 ? ["KHÔNG CÓ TRONG BỘ TÀI LIỆU", ...leftOut.map(leftOutLine)] : []),
    "",
  ].join("\r\n");
}

function fileLines({ path, version, pages, sha256, size }: PackedFile): string[] {
  const facts = [
    version !== null && `bản ${version}`,
    pages !== null && `${pages} trang`,
    `${size} byte`,
  ].filter(Boolean);
  return [path, `  ${facts.join(", ")}`, `  SHA-256 ${sha256}`, ""];
}

function leftOutLine({ number, title, pages, from, to, reason }: LeftOut): string {
  const numbers = from === null || to === null ? `${pages} trang` : `trang ${from}–${to}`;
  if (reason === "withheld") return `${number}: ${numbers} để trống, tài liệu hạn chế.`;
  const mark = paperWords.handling[reason].toLocaleUpperCase("vi");
  return `${[number, title].filter(Boolean).join(" ")}: ${numbers}, dấu ${mark}, chỉ đọc trên hệ thống.`;
}
