import type { App } from "../platform/app.server.ts";
import { faultOf } from "../platform/fault.ts";
import type { Arrival } from "../platform/files.server.ts";
import { isRefusal, refuse } from "../platform/refusal.ts";
import { checkPdf } from "./check-pdf.server.ts";
import { MAX_PAPER_BYTES } from "./paper.ts";

/** A PDF whole on disk that has passed the gate; whoever asked for it keeps it and then discards the arrival. */
export async function receivePdf(
  app: App,
  body: AsyncIterable<Uint8Array>,
): Promise<{ arrival: Arrival; pages: number }> {
  const arrival = await receive(app, body);
  try {
    return { arrival, pages: await checkPdf(app, arrival.path) };
  } catch (error) {
    await app.files.discard(arrival);
    throw error;
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
