/*
 * What the bytes of a PDF say before anybody interprets it (ISO 32000-2, 7.5.2, 7.5.5, annex F).
 *
 * pdf.js repairs a file that breaks off by guessing, and then quietly shows fewer pages. So what is
 * missing is judged here: a whole file ends with `startxref` and `%%EOF`, and a linearised one
 * declares its length at the beginning.
 */

export const HEADER_WITHIN = 1024;
/** Mail gateways and scanners add a little behind the end; Acrobat forgives 1 KB, we a bit more. */
const END_WITHIN = 4096;

/** Whether the content is a PDF, whatever its name: `%PDF-` within the first 1,024 bytes. */
export function hasPdfHeader(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, HEADER_WITHIN)).includes("%PDF-");
}

/** Whether the file breaks off before its end. */
export function isCutOff(bytes: Uint8Array): boolean {
  const end = latin1(withoutPadding(bytes).subarray(-END_WITHIN));
  return !/startxref\s+\d+\s+%%EOF/.test(end) || declaredLength(bytes) > bytes.length;
}

function declaredLength(bytes: Uint8Array): number {
  const start = latin1(bytes.subarray(0, HEADER_WITHIN));
  const [dictionary = ""] = /<<[^>]*\/Linearized[^>]*>>/.exec(start) ?? [];
  return Number(/\/L\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
}

function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && isPadding(bytes[end - 1])) end -= 1;
  return bytes.subarray(0, end);
}

const isPadding = (byte: number | undefined): boolean =>
  byte === 0 || byte === 9 || byte === 10 || byte === 13 || byte === 32;

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
