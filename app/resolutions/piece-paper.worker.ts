/* Typesetting takes a processor for a second; here it does not hold up the house. */
import { parentPort, workerData } from "node:worker_threads";
import type { PaperFormat, PiecePaper } from "./paper-piece.ts";
import { renderPiecePaper } from "./piece-paper.paper.ts";
import { renderWordPaper } from "./word-paper.paper.ts";

const { paper, format }: { paper: PiecePaper; format: PaperFormat } = workerData;
const written = format === "docx" ? renderWordPaper(paper) : renderPiecePaper(paper);
const bytes = Uint8Array.from(await written);
parentPort?.postMessage(bytes, [bytes.buffer]);
