/* Typesetting takes a processor for a second or more; here it does not hold up the house. */
import { parentPort, workerData } from "node:worker_threads";
import { renderResolution, type ResolutionPaper } from "./resolution.paper.ts";

const paper: ResolutionPaper = workerData;
const bytes = Uint8Array.from(await renderResolution(paper));
parentPort?.postMessage(bytes, [bytes.buffer]);
