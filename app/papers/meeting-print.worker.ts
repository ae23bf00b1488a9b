/* Typesetting takes a processor for a second; here it does not hold up the house. */
import { parentPort, workerData } from "node:worker_threads";
import { renderMeetingPrint, type MeetingPrint } from "./meeting-print.paper.ts";

const print: MeetingPrint = workerData;
const bytes = Uint8Array.from(await renderMeetingPrint(print));
parentPort?.postMessage(bytes, [bytes.buffer]);
