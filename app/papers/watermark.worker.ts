/* Writing a name over every page of 150 MB takes seconds; here it holds up nobody. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { openForAdditions } from "../platform/pdf-additions.ts";
import { embedTrueType } from "../platform/pdf-font.ts";
import { drawWatermark, type Watermark } from "./watermark.paper.ts";

export type CopyOrder = { path: string; isSigned: boolean; watermark: Watermark };

const order: CopyOrder = workerData;
const bytes = Uint8Array.from(await marked());
parentPort?.postMessage(bytes, [bytes.buffer]);

async function marked(): Promise<Uint8Array> {
  const pdf = await openForAdditions(readFileSync(order.path), { appends: order.isSigned });
  const { resolve } = createRequire(import.meta.url);
  const tinos = readFileSync(resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf"));
  const font = embedTrueType(pdf.document, tinos, "Tinos-Regular");
  drawWatermark({ pdf, font }, order.watermark);
  font.finish();
  return pdf.save();
}
