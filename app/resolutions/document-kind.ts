import { DOCUMENT_FORMS } from "./document-form.ts";

/*
 * What the Government and its head decide goes out as one of these documents. Each kind has its own
 * numbers, from 01 every year (Decree 30/2020/NĐ-CP, Art. 15).
 */

export const DOCUMENT_KINDS = [
  "resolution", // nghị quyết, of the Government, on an item it has adopted
  "decision", // quyết định, of the Prime Minister, from an item
  "directive", // chỉ thị, of the Prime Minister, from an item
  "conclusion-notice", // thông báo kết luận, of the Government Office, from a meeting
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type ItemDocumentKind = Exclude<DocumentKind, "conclusion-notice">;

export const ITEM_DOCUMENT_KINDS = ["resolution", "decision", "directive"] as const;

/** The notation, which names the series too: "NQ-CP". */
export function seriesOf(kind: DocumentKind): string {
  return DOCUMENT_FORMS[kind].notation;
}

/** Whose signature it takes: the chair's with the approval, or then the Government Office's. */
export function signedByOffice(kind: DocumentKind): boolean {
  return kind === "conclusion-notice";
}

/** Begins the name of the file: "nghi-quyet". */
export function fileNameOf(kind: DocumentKind): string {
  const names: Record<DocumentKind, string> = {
    resolution: "nghi-quyet",
    decision: "quyet-dinh",
    directive: "chi-thi",
    "conclusion-notice": "thong-bao-ket-luan",
  };
  return names[kind];
}

/** The abstract to begin with, from the item: "Dự thảo Nghị quyết về X" gives "Về X". */
export function titleFromItem(itemTitle: string): string {
  const kinds = "nghị quyết|quyết định|chỉ thị|nghị định";
  const office = "của (?:chính phủ|thủ tướng chính phủ) ";
  const subject = itemTitle
    .normalize("NFC")
    .trim()
    .replace(new RegExp(`^(dự thảo )?(${kinds}) (${office})?`, "i"), "");
  return `${subject.charAt(0).toLocaleUpperCase("vi")}${subject.slice(1)}`;
}
