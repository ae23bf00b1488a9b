/* Typesetting takes a processor for a second or more; here it does not hold up the house. */
import { parentPort, workerData } from "node:worker_threads";
import type { PlainPaper } from "./plain-paper.ts";
import { renderPlainPaper } from "./plain-paper.paper.ts";

const paper: PlainPaper = workerData;
const bytes = Uint8Array.from(await renderPlainPaper(paper));
parentPort?.postMessage(bytes, [bytes.buffer]);
