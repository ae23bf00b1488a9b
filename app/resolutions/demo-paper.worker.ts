import { parentPort, workerData } from "node:worker_threads";
import { renderDemoPaper, type DemoPaper } from "./demo-papers.paper.ts";

/* The long report takes seconds to typeset: apart from the thread that fills the database. */
const paper: DemoPaper = workerData;
const bytes = Uint8Array.from(await renderDemoPaper(paper));
parentPort?.postMessage(bytes, [bytes.buffer]);
