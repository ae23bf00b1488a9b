import type { App } from "../platform/app.server.ts";
import type { Arrival } from "../platform/files.server.ts";

const MAX_BYTES = 50 * 1024 * 1024;

/** Puts a PDF that was made here among the files, before a row names it. */
export async function keepPdf(app: App, bytes: Uint8Array): Promise<Arrival> {
  const arrival = await app.files.receive(inOnePart(bytes), MAX_BYTES);
  await app.files.keep(arrival);
  return arrival;
}

async function* inOnePart(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
