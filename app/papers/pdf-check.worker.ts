/*
 * The gate: a PDF is accepted when pdf.js, the reader of the meeting room, loads every page of it.
 * It runs in a thread of its own, under limits of time and memory (`check-pdf.server.ts`).
 */
import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import {
  getDocument,
  VerbosityLevel,
  type PDFDocumentProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PageGeometry } from "./intake.ts";
import { hasPdfHeader, isCutOff } from "./pdf-bytes.ts";
import type { PdfVerdict } from "./paper.ts";

const path: string = workerData.path;
parentPort?.postMessage(await judge(new Uint8Array(await readFile(path))));

async function judge(bytes: Uint8Array): Promise<PdfVerdict> {
  if (!hasPdfHeader(bytes)) return { ok: false, reason: "paper-not-pdf" };
  if (isCutOff(bytes)) return { ok: false, reason: "paper-broken" };
  try {
    const document = await getDocument({
      data: bytes,
      verbosity: VerbosityLevel.ERRORS,
      useSystemFonts: false,
      disableFontFace: true,
    }).promise;
    return await loadEveryPage(document);
  } catch (error) {
    const encrypted = error instanceof Error && error.name === "PasswordException";
    return { ok: false, reason: encrypted ? "paper-encrypted" : "paper-broken" };
  }
}

/**
 * The text of a page needs its dictionary, content and fonts but not its pictures: a scanned file of
 * a thousand pages passes in seconds, and a page that cannot be read shows.
 */
async function loadEveryPage(document: PDFDocumentProxy): Promise<PdfVerdict> {
  if (document.numPages < 1) return { ok: false, reason: "paper-broken" };
  const labels = await document.getPageLabels();
  const geometry: PageGeometry[] = [];
  let hasText = false;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    hasText ||= items.some((item) => "str" in item && /\p{L}/u.test(item.str));
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const label = labels?.[number - 1] ?? String(number);
    geometry.push({ w: right - left, h: top - bottom, r: page.rotate, label });
    page.cleanup();
  }
  return { ok: true, geometry, hasText };
}
