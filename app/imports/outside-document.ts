import type { SourceDocument } from "../tasks/source-document.ts";

/** The kinds of documents by what their notation begins with (Decree 30/2020/NĐ-CP, Annex III). */
const KINDS = new Map([
  ["NQ", "Nghị quyết"],
  ["QĐ", "Quyết định"],
  ["NĐ", "Nghị định"],
  ["CT", "Chỉ thị"],
  ["CĐ", "Công điện"],
  ["TB", "Thông báo"],
  ["KL", "Kết luận"],
  ["KH", "Kế hoạch"],
  ["CTr", "Chương trình"],
  ["ĐA", "Đề án"],
  ["BC", "Báo cáo"],
  ["TTr", "Tờ trình"],
  ["TT", "Thông tư"],
]);

const ISSUERS = new Map([
  ["CP", "Chính phủ"],
  ["TTg", "Thủ tướng Chính phủ"],
  ["VPCP", "Văn phòng Chính phủ"],
  ["QH", "Quốc hội"],
  ["UBTVQH", "Ủy ban Thường vụ Quốc hội"],
]);

const NUMBERED = /\d+\/(?:\d{4}\/)?[\p{L}\d]+(?:[-–][\p{L}\d&]+)*/u;

/** The number and notation within what is written: "Chỉ thị số 15/CT-TTg ngày …" gives "15/CT-TTg". */
export function notationIn(written: string): string {
  return (NUMBERED.exec(written)?.[0] ?? written).replaceAll("–", "-");
}

/** The day that is written beside the number, where a register has both in one cell. */
export const dayBeside = (written: string): string =>
  /ngày\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu.exec(written)?.[1] ?? "";

/**
 * What the notation tells of a document: "15/CT-TTg" is a directive of the Prime Minister,
 * "6021/VPCP-KSTT" a letter of the Government Office. A register names no signer.
 */
export function outsideDocument(notation: string, issuedOn: string): SourceDocument {
  const [first = "", ...rest] = notation.replace(/^\d+\/(?:\d{4}\/)?/, "").split("-");
  const kind = KINDS.get(first);
  const letter = notation.includes("-") ? "Công văn" : "Văn bản";
  const issuer = kind === undefined ? first : (rest[0] ?? first);
  const named = ISSUERS.get(issuer.replace(/\d+$/, "")) ?? issuer;
  return { kind: kind ?? letter, notation, issuedOn, issuer: named, signer: "" };
}
