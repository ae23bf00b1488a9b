/* The minutes are a Vietnamese state paper; they have no other language. */
import { dateVi, timeVi } from "../platform/dates.ts";
import { seatsOf } from "../counting/decision.ts";
import type { VoteResult } from "../votes/vote-result.ts";
import type { AttendanceKind } from "../meetings/attendance.ts";
import type { Section } from "./minutes.ts";
import type { ItemFacts, MinutesFacts, NoteFacts, VoteFacts } from "./minutes-facts.ts";

/**
 * The minutes as the meeting's own data tell them, in editable sections: time and place, who took
 * part, each item with its speakers, votes and conclusion, the end. One line is one paragraph.
 */
export function draftedMinutes(facts: MinutesFacts): Section[] {
  return [
    section("opening", "I. THỜI GIAN, ĐỊA ĐIỂM", opening(facts)),
    section("attendance", "II. THÀNH PHẦN", attendance(facts)),
    ...facts.items.map((item) =>
      section(`item:${item.id}`, `Nội dung ${item.position}. ${item.title}`, itemLines(item)),
    ),
    section("closing", "KẾT THÚC PHIÊN HỌP", [
      `Phiên họp kết thúc lúc ${timeVi(facts.closedAt)} ngày ${dateVi(facts.closedAt)}.`,
    ]),
  ];
}

const section = (key: string, title: string, lines: readonly string[]): Section => ({
  key,
  title,
  text: lines.join("\n"),
});

function opening(facts: MinutesFacts): string[] {
  return [
    `${facts.title} khai mạc lúc ${timeVi(facts.openedAt)} ngày ${dateVi(facts.openedAt)}.`,
    `Địa điểm: ${facts.place}.`,
    `Chủ tọa: ${facts.chair}.`,
    ...facts.breaks.map(
      ({ from, to, reason }) =>
        `Tạm dừng ${span(from, to)}${reason ? `; lý do: ${inLine(reason)}` : ""}.`,
    ),
    ...facts.notes.map(noteLine),
  ];
}

const groups: readonly [AttendanceKind, string][] = [
  ["IN_ROOM", "Có mặt tại phòng họp"],
  ["ONLINE", "Dự họp trực tuyến"],
  ["REMOTE_VOTE_ONLY", "Không dự họp, biểu quyết từ xa"],
  ["ABSENT_EXCUSED", "Vắng có lý do"],
  ["ABSENT", "Vắng"],
];

function attendance({ roll, quorum }: MinutesFacts): string[] {
  const named = (kind: AttendanceKind) => roll.filter((seat) => seat.kind === kind);
  const lines = groups.flatMap(([kind, words]) => {
    const seats = named(kind);
    if (seats.length === 0) return [];
    return [`${words} (${seats.length}): ${seats.map(({ name }) => name).join("; ")}.`];
  });
  const substituted = roll.filter(({ substitute }) => substitute !== null);
  const replaced = substituted.map(({ name, substitute }) => `${substitute} thay ${name}`);
  return [
    `Có mặt theo điểm danh: ${quorum.present} trên ${quorum.seats} thành viên; cần ít nhất ${quorum.needed}.`,
    ...lines,
    ...(replaced.length > 0 ? [`Dự họp thay (${replaced.length}): ${replaced.join("; ")}.`] : []),
  ];
}

function itemLines(item: ItemFacts): string[] {
  const late = item.isLate ? ["Nội dung được bổ sung sau khi gửi giấy mời."] : [];
  const reason = item.reason ? `; lý do: ${inLine(item.reason)}` : "";
  if (item.state === "withdrawn") return [...late, `Nội dung được rút khỏi chương trình${reason}.`];
  if (item.state === "postponed")
    return [...late, `Nội dung được chuyển sang phiên họp sau${reason}.`];
  const said = item.speakers.length + item.notes.length + item.votes.length;
  if (item.from === null && said === 0) {
    return [...late, "Nội dung chưa được đưa ra tại phiên họp."];
  }
  const time = item.from === null ? "" : `Thời gian: ${span(item.from, item.to)}. `;
  return [
    ...late,
    `${time}Cơ quan chủ trì: ${item.lead}. Trình bày: ${item.presenter}.`,
    ...listed("Vắng khi bàn nội dung này", item.away),
    ...item.recused.map(
      ({ name, reason: why }) => `${name} không tham gia nội dung này; lý do: ${inLine(why)}.`,
    ),
    ...listed("Khách mời", item.guests),
    ...listed(
      "Phát biểu",
      item.speakers.map(({ name, from, to }) => `${name} (${span(from, to)})`),
    ),
    ...item.notes.map(noteLine),
    ...item.votes.flatMap(voteLines),
    ...(item.conclusion ? [`Kết luận của chủ tọa: ${item.conclusion.trim()}`] : []),
  ];
}

const listed = (words: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${words}: ${names.join("; ")}.`];

const prefixes = {
  course: "",
  speech: "Phát biểu: ",
  conclusion: "Kết luận: ",
  task: "Giao nhiệm vụ: ",
} as const;

const noteLine = ({ at, kind, text }: NoteFacts): string =>
  `${timeVi(at)}: ${prefixes[kind]}${text.trim()}`;

const outcomes = {
  ADOPTED: "Kết quả: thông qua",
  REJECTED: "Kết quả: không thông qua",
  NO_DECISION: "Kết quả: chưa quyết định được",
  NO_QUORUM: "Kết quả: không quyết định vì không đủ số thành viên khi đóng biểu quyết",
} as const;

function voteLines(vote: VoteFacts): string[] {
  const head = `Biểu quyết lần ${vote.round} (${span(vote.openedAt, vote.closedAt)}): ${vote.question.trim()}`;
  const waived = vote.waiver
    ? [
        `Biểu quyết khi chưa đủ số thành viên theo quyết định của chủ tọa; lý do: ${inLine(vote.waiver)}.`,
      ]
    : [];
  if (vote.annulled) {
    const { at, reason } = vote.annulled;
    const annulled = `Biểu quyết này bị hủy lúc ${timeVi(at)}, kết quả không được tính; lý do: ${inLine(reason)}.`;
    return [head, ...waived, annulled];
  }
  if (!vote.result) return [head, ...waived, "Kết quả không được công bố."];
  const secret = vote.form.isSecret
    ? ["Bỏ phiếu kín; sự bí mật dựa vào đơn vị vận hành hệ thống."]
    : [];
  const { taken } = vote.form;
  const byHand = taken === "tablet" ? [] : [byHandLines[taken]];
  const told = [...optionLines(vote), resultLine(vote.result)];
  return [head, ...byHand, ...secret, ...waived, ...told];
}

const byHandLines = {
  hands: "Biểu quyết bằng giơ tay; kết quả do thư ký nhập vào hệ thống.",
  paper: "Biểu quyết bằng phiếu giấy; kết quả kiểm phiếu do thư ký nhập vào hệ thống.",
} as const;

function optionLines({ form, result }: VoteFacts): string[] {
  const { votes, adopted } = result?.alternatives ?? { votes: [], adopted: null };
  return (form.options ?? []).map((option, index) => {
    const won = adopted === index + 1 ? ", được thông qua" : "";
    return `Phương án ${index + 1}: ${inLine(option)}: ${votes[index] ?? 0} phiếu${won}.`;
  });
}

function resultLine(result: VoteResult): string {
  const { tally, quorum, majority, outcome, decidedBy, alternatives } = result;
  // Between alternatives each has its line: nobody was asked to be for or against.
  const sides = [`Tán thành ${tally.for}`, `không tán thành ${tally.against}`];
  const figures = [
    ...(alternatives ? [] : sides),
    `${alternatives ? "Không" : "không"} biểu quyết ${tally.abstain}`,
    `không có phiếu ${tally.notCast}`,
    ...(tally.invalid > 0 ? [`không hợp lệ ${tally.invalid}`] : []),
  ].join(", ");
  const present = quorum
    ? ` Có mặt khi đóng biểu quyết ${quorum.present}, cần ít nhất ${quorum.needed}.`
    : "";
  const side =
    decidedBy === "CHAIR_SIDE" ? " theo bên của Thủ tướng Chính phủ do số phiếu ngang nhau" : "";
  const enough = alternatives ? "một phương án có" : "có";
  return `${figures}, trên ${seatsOf(tally)} thành viên; thông qua khi ${enough} từ ${majority.needed} phiếu${alternatives ? "" : " tán thành"}.${present} ${outcomes[outcome]}${side}.`;
}

const span = (from: number, to: number | null): string =>
  to === null ? `từ ${timeVi(from)}` : `từ ${timeVi(from)} đến ${timeVi(to)}`;

/** A reason within a sentence: without its own full stop. */
const inLine = (text: string): string => text.trim().replace(/[.;\s]+$/u, "");
