import type { App } from "../platform/app.server.ts";
import { faultOf } from "../platform/fault.ts";
import type { Arrival } from "../platform/files.server.ts";
import { isRefusal, refuse } from "../platform/refusal.ts";
import { checkPdf } from "./check-pdf.server.ts";
import type { CheckedFile } from "./intake.ts";
import { MAX_PAPER_BYTES } from "./paper.ts";

/**
 * Takes in a PDF: the whole file arrives on disk and passes the gate; then it is kept, and `work`
 * writes the rows that name it. Whatever fails before that leaves nothing behind.
 */
export async function receivePdf<Answer>(
  app: App,
  body: AsyncIterable<Uint8Array>,
  work: (file: CheckedFile) => Promise<Answer>,
): Promise<Answer> {
  const arrival = await receive(app, body);
  try {
    const { geometry, hasText } = await checkPdf(app, arrival.path);
    await app.files.keep(arrival);
    const { sha256, size } = arrival;
    return await work({
      sha256,
      size,
      served: { sha256, size },
      pages: geometry.length,
      firstPageBytes: null,
      hasText,
      isSigned: false,
      geometry,
      outline: null,
    });
  } finally {
    await app.files.discard(arrival);
  }
}

async function receive(app: App, body: AsyncIterable<Uint8Array>): Promise<Arrival> {
  try {
    return await app.files.receive(body, MAX_PAPER_BYTES);
  } catch (error) {
    if (isRefusal(error)) throw error;
    app.log.warn({ fault: faultOf(error) }, "an upload did not arrive whole");
    return refuse(isOfDisk(error) ? "storage-failed" : "upload-cut-off");
  }
}

const diskFaults: readonly unknown[] = ["ENOSPC", "EDQUOT", "EIO", "EROFS", "EACCES", "EMFILE"];

function isOfDisk(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    diskFaults.includes(error.code)
  );
}
