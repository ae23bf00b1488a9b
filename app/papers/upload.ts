import { z } from "zod";
import { MAX_PAPER_BYTES, MAX_TITLE } from "./paper.ts";

/*
 * A paper travels as the bare bytes of the request, so that the server can write it to disk as it
 * comes. What belongs to it travels in one header: an address would end up in logs, and the title of
 * a paper is not for logs.
 */

export const UPLOAD_HEADER = "X-Upload";

export const uploadSchema = z.object({
  key: z.string().min(8).max(64),
  fileName: z.string().trim().min(1).max(255),
  title: z.string().trim().min(1).max(MAX_TITLE),
  readerIds: z.array(z.string().min(1).max(100)).min(1).max(200).nullable(),
});

export type Upload = z.infer<typeof uploadSchema>;

/** Header values are Latin letters only. */
export function writeUploadHeader(upload: Upload): string {
  return encodeURIComponent(JSON.stringify(upload));
}

/** What the browser said of the file; null when that cannot be read. */
export function readUploadHeader(value: string | null): Upload | null {
  try {
    return uploadSchema.parse(JSON.parse(decodeURIComponent(value ?? "")));
  } catch {
    return null;
  }
}

/** Said before a byte is sent; the server says the same to whoever sends it all the same. */
export function faultBeforeSending(file: {
  size: number;
}): "paper-too-large" | "file-empty" | null {
  if (file.size > MAX_PAPER_BYTES) return "paper-too-large";
  return file.size === 0 ? "file-empty" : null;
}
