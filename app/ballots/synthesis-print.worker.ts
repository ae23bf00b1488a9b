/* Typesetting takes a processor for a second; here it does not hold up the house. */
import { parentPort, workerData } from "node:worker_threads";
import { renderSynthesisPrint } from "./synthesis-print.paper.ts";
import type { SynthesisPrint } from "./synthesis-print.ts";

const print: SynthesisPrint = workerData;
const bytes = Uint8Array.from(await renderSynthesisPrint(print));
parentPort?.postMessage(bytes, [bytes.buffer]);
