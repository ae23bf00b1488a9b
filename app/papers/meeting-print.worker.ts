/* Typesetting takes a processor for a second; here it does not hold up the house. */
import { parentPort, workerData } from "node:worker_threads";
import { renderMeetingPrint, type PrintOrder } from "./meeting-print.paper.ts";
import { writeWatermark } from "./watermark.paper.ts";

const { print, watermark }: PrintOrder = workerData;
const plain = await renderMeetingPrint(print);
const bytes = Uint8Array.from(await writeWatermark(plain, { watermark, isSigned: false }));
parentPort?.postMessage(bytes, [bytes.buffer]);
