import type { RefusalLike } from "../platform/refusal.ts";
import { bytesOf, type UploadLimits } from "../platform/upload-limits.ts";
import type { PaperKind } from "./paper-kind.ts";
import type { PaperMarks } from "./paper-marks.ts";

/*
 * A paper travels as the bare bytes of the request, so that the server can write it to disk as it
 * comes. What belongs to it travels in one header: an address would end up in logs, and the title of
 * a paper is not for logs. The server reads it with `upload-header.ts`.
 */

export type Upload = {
  key: string;
  fileName: string;
  title: string;
  kind: PaperKind;
  marks: PaperMarks;
  /** Restricted to these persons; null: for every reader of the item. */
  readerIds: string[] | null;
};

export const UPLOAD_HEADER = "X-Upload";

/** Header values are Latin letters only. */
export function writeUploadHeader(upload: object): string {
  return encodeURIComponent(JSON.stringify(upload));
}

/** Said before a byte is sent; the server says the same to whoever sends it all the same. */
export function faultBeforeSending(
  file: { size: number },
  { megabytes }: UploadLimits,
): RefusalLike | null {
  const fields = {};
  if (file.size === 0) return { code: "file-empty", details: {}, fields };
  if (file.size <= bytesOf(megabytes)) return null;
  return { code: "paper-too-large", details: { megabytes }, fields };
}
