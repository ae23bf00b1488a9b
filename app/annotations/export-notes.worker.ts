/* Taking a paper of 150 MB apart and together again takes seconds; here it holds up nobody. */
import { parentPort, workerData } from "node:worker_threads";
import { writeExport, type ExportOrder } from "./exported-file.paper.ts";

const order: ExportOrder = workerData;
const bytes = Uint8Array.from(await writeExport(order));
parentPort?.postMessage(bytes, [bytes.buffer]);
