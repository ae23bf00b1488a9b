/* Writing a name over every page of 150 MB takes seconds; here it holds up nobody. */
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { writeWatermark, type Watermark } from "./watermark.paper.ts";

export type CopyOrder = { path: string; isSigned: boolean; watermark: Watermark };

const order: CopyOrder = workerData;
const bytes = Uint8Array.from(await writeWatermark(readFileSync(order.path), order));
parentPort?.postMessage(bytes, [bytes.buffer]);
