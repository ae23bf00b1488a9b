/** A header may stand a little behind the beginning: mail gateways put lines before it (ISO 32000-2, 7.5.2, note). */
export const HEADER_WITHIN = 1024;

/** Whether the content is a PDF, whatever its name: `%PDF-` within the first 1,024 bytes. */
export function hasPdfHeader(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, HEADER_WITHIN)).includes("%PDF-");
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
