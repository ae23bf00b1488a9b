/*
 * The gate, in a process of its own inside the jail: `gate.worker.ts FILE FOLDER MILLISECONDS copy|as-is`. What
 * the file says is read with qpdf, what acts is taken out, the copy that is served is written into
 * the folder, and pdf.js, the reader of the meeting room, loads every page of it. One line of JSON
 * on standard output is the verdict.
 */
import { copyFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { makeJail } from "../platform/jail.server.ts";
import { copyPdf, describePdf, type QpdfOutcome, type QpdfRun } from "../platform/qpdf.server.ts";
import { isRefusal, refuse } from "../platform/refusal.ts";
import type { Inspected } from "./gate.ts";
import { surveyPdf } from "./pdf-survey.ts";

const [file = "", folder = "", milliseconds = "0", how] = process.argv.slice(2);
const until = performance.now() + Number(milliseconds);
// This process has no network already.
const none = { poppler: null, soffice: null, noNetwork: null, apart: null };
const jail = makeJail(() => ({ qpdf: "", ...none }));
const run: QpdfRun = { jail, until };
/** Thirty times the heaviest page we know; 350 pages of a book take a third of it. */
const MOST_DRAW_MS = 6000;
const at = (name: string) => path.join(folder, name);

const verdict = await inspect().catch(refused);
process.stdout.write(`${JSON.stringify(verdict)}\n`, () => process.exit(0));

async function inspect(): Promise<Inspected> {
  const { firstPageBytes, signed } = await (how === "as-is" ? takeAsIs() : makeCopy());
  const drawMs = Math.min(MOST_DRAW_MS, (until - performance.now()) / 3);
  // Loaded only now: qpdf had the memory until here.
  const { readEveryPage } = await import("../platform/served-pdf.server.ts");
  const { geometry, text } = await readEveryPage(at("served.pdf"), drawMs);
  if (geometry.length === 0) refuse("paper-broken");
  const pages = geometry.length;
  return { accepted: true, pages, firstPageBytes, text, signed, geometry };
}

async function takeAsIs() {
  await copyFile(file, at("served.pdf"));
  const { measureFirstPage } = await import("../platform/served-pdf.server.ts");
  return { firstPageBytes: await measureFirstPage(file), signed: false };
}

async function makeCopy() {
  const survey = surveyPdf();
  settle(await describePdf(run, file, survey.take));
  const { update, signed } = survey.end();
  if (update !== null) await writeFile(at("update.json"), update);
  const files = { from: file, to: at("served.pdf"), ...(update && { update: at("update.json") }) };
  settle(await copyPdf(run, files, "generate"));
  return { firstPageBytes: await choose(files), signed };
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

/** What went wrong is said on standard error, where the jail looks for words of failing memory. */
function refused(error: unknown): Inspected {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  const code = isRefusal(error) ? error.code : null;
  if (code === "paper-encrypted") return { accepted: false, reason: "encrypted" };
  return { accepted: false, reason: code === "paper-too-costly" ? "too-costly" : "broken" };
}
