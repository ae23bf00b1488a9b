/*
 * The gate, in a process of its own inside the jail: `gate.worker.ts FILE FOLDER MILLISECONDS`. What
 * the file says is read with qpdf, what acts is taken out, the copy that is served is written into
 * the folder, and pdf.js, the reader of the meeting room, loads every page of it. One line of JSON
 * on standard output is the verdict.
 */
import { rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { makeJail } from "../platform/jail.server.ts";
import { copyPdf, describePdf, type QpdfOutcome, type QpdfRun } from "../platform/qpdf.server.ts";
import { isRefusal, refuse } from "../platform/refusal.ts";
import type { Inspected } from "./gate.ts";
import { surveyPdf } from "./pdf-survey.ts";

const [file = "", folder = "", milliseconds = "0"] = process.argv.slice(2);
const until = performance.now() + Number(milliseconds);
// This process has no network already.
const jail = makeJail(() => ({ qpdf: "", soffice: null, noNetwork: null }));
const run: QpdfRun = { jail, until };
const at = (name: string) => path.join(folder, name);

// pdf.js goes on where memory fails it and shows less; here that is a limit like any other.
let memoryFailed = false;
console.warn = console.log = (...words: unknown[]) => {
  memoryFailed ||= saysNoMemory(words.join(" "));
};

const verdict = await inspect().catch(refused);
process.stdout.write(`${JSON.stringify(verdict)}\n`, () => process.exit(0));

async function inspect(): Promise<Inspected> {
  const survey = surveyPdf();
  settle(await describePdf(run, file, survey.take));
  const { update, signed } = survey.end();
  if (update !== null) await writeFile(at("update.json"), update);
  const files = { from: file, to: at("served.pdf"), ...(update && { update: at("update.json") }) };
  settle(await copyPdf(run, files, "generate"));
  const firstPageBytes = await choose(files);
  // Loaded only now: qpdf had the memory until here.
  const { readEveryPage } = await import("../platform/served-pdf.server.ts");
  const { geometry, text } = await readEveryPage(files.to);
  if (geometry.length === 0) refuse("paper-broken");
  if (memoryFailed) refuse("paper-too-costly");
  return { accepted: true, pages: geometry.length, firstPageBytes, text, signed, geometry };
}

/** Keeps the layout that shows page 1 after fewer bytes; a file of one piece cannot be bettered. */
async function choose(files: { from: string; to: string }): Promise<number> {
  const { measureFirstPage, RANGE_BYTES } = await import("../platform/served-pdf.server.ts");
  const packed = await measureFirstPage(files.to);
  if (packed <= RANGE_BYTES) return packed;
  const other = { ...files, to: at("linear.pdf") };
  if ((await copyPdf(run, other, "linearize")) !== "done") return packed;
  const linear = await measureFirstPage(other.to).catch(() => Infinity);
  if (linear >= packed) return packed;
  await rename(other.to, files.to);
  return linear;
}

function settle(outcome: QpdfOutcome): void {
  if (outcome !== "done") refuse(`paper-${outcome}`);
}

function refused(error: unknown): Inspected {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  if (memoryFailed || saysNoMemory(String(error))) return { accepted: false, reason: "too-costly" };
  const reason = isRefusal(error) ? error.code.replace("paper-", "") : "broken";
  return { accepted: false, reason: reason === "encrypted" || reason === "too-costly" ? reason : "broken" };
}

function saysNoMemory(words: string): boolean {
  return /allocation failed|out of memory|Invalid (?:typed )?array length|Invalid string length/i.test(words);
}
