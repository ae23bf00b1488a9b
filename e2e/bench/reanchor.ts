import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import search from "approx-string-match";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { ROOT } from "../support/server.ts";
import { makePaper, pagesOfText, sentence, steadyNumbers } from "./make-papers.ts";
import { figure, median, report, spread, timed } from "./measure.ts";

/*
 * P11: notes carried to a new version of a paper, of which the truth is known because the version was
 * made for it: a tenth of the pages is edited (lines changed, lines put in, two pages added). The
 * peer is the search of a browser annotator: per note, exactly and then approximately over the whole
 * text, with its limit of errors (min(256, half the length)). Both read the files themselves.
 */

type Quote = { page: number; exact: string; prefix: string; suffix: string };
type Truth = { page: number | null; exact: string };
type Answer = { state: "carried" | "check" | "orphan"; page: number | null; exact: string | null };
type Case = { before: string[][]; after: string[][]; quotes: Quote[]; truths: Truth[] };

export async function benchReanchor(asked: {
  pages: number;
  notes: number;
  rounds: number;
}): Promise<void> {
  const made = makeCase(asked.pages, asked.notes);
  const folder = mkdtempSync(path.join(tmpdir(), "bench-reanchor-"));
  const files = await writeFiles(folder, made);
  try {
    const [ours, peer]: [number[], number[]] = [[], []];
    let answers: Answer[] = [];
    for (let round = 0; round < asked.rounds; round += 1) {
      const run = await timed(() => runCommand(files));
      answers = run.result;
      ours.push(run.ms);
      peer.push((await timed(() => searchEach(files[1] ?? "", made.quotes))).ms);
    }
    tell(asked, { made, answers, ours, peer });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function makeCase(pages: number, notes: number): Case {
  const next = steadyNumbers(3);
  const before = pagesOfText(pages);
  const edited = before.map((lines) => (next() < 0.1 ? editPage(lines, next) : lines));
  const fresh = () => Array.from({ length: 30 }, () => sentence(next, 11));
  const at = Math.floor(pages / 3);
  const after = [...edited.slice(0, at), fresh(), ...edited.slice(at), fresh()];
  const picked = Array.from({ length: notes }, () => ({
    page: Math.floor(next() * pages),
    line: Math.floor(next() * 30),
  }));
  const moved = (page: number) => (page < at ? page : page + 1);
  return {
    ...{ before, after },
    quotes: picked.map(({ page, line }) => quoteOf(before[page] ?? [], { page, line })),
    truths: picked.map(({ page, line }) => {
      const exact = before[page]?.[line] ?? "";
      const isThere = after[moved(page)]?.includes(exact) ?? false;
      return { page: isThere ? moved(page) + 1 : null, exact };
    }),
  };
}

/** Some lines go, some are written anew, some are put in. */
function editPage(lines: readonly string[], next: () => number): string[] {
  const changed = lines.flatMap((line) => {
    const dice = next();
    if (dice < 0.08) return [];
    if (dice < 0.2) return [sentence(next, 11)];
    return dice < 0.24 ? [line, sentence(next, 11)] : [line];
  });
  return changed.slice(0, 30);
}

function quoteOf(lines: readonly string[], { page, line }: { page: number; line: number }): Quote {
  return {
    page: page + 1,
    exact: lines[line] ?? "",
    prefix: (lines[line - 1] ?? "").slice(-32),
    suffix: (lines[line + 1] ?? "").slice(0, 32),
  };
}

async function writeFiles(folder: string, { before, after, quotes }: Case): Promise<string[]> {
  const files = ["old.pdf", "new.pdf", "quotes.json"].map((name) => path.join(folder, name));
  const [old = "", fresh = "", list = ""] = files;
  writeFileSync(old, await makePaper({ lines: before, noiseBytes: 0 }));
  writeFileSync(fresh, await makePaper({ lines: after, noiseBytes: 0 }));
  writeFileSync(list, JSON.stringify(quotes));
  return files;
}

function runCommand(files: readonly string[]): Promise<Answer[]> {
  const given = [path.join("app", "cli", "main.ts"), "reanchor", ...files];
  const child = spawn(process.execPath, given, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (part: Buffer) => (text += part.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => {
      try {
        resolve(JSON.parse(text));
      } catch (error) {
        reject(error);
      }
    });
  });
}

async function searchEach(file: string, quotes: readonly Quote[]): Promise<void> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const parts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    parts.push(...items.map((item) => ("str" in item ? item.str : "")));
  }
  await pdf.loadingTask.destroy();
  const text = parts.join(" ");
  for (const { exact } of quotes) {
    if (text.includes(exact)) continue;
    search(text, exact, Math.min(256, Math.floor(exact.length / 2)));
  }
}

type Told = { made: Case; answers: readonly Answer[]; ours: number[]; peer: number[] };

function tell(asked: { pages: number; notes: number }, { made, answers, ours, peer }: Told): void {
  const there = made.truths.filter(({ page }) => page !== null).length;
  const judged = made.truths.map(({ page, exact }, index) => {
    const answer = answers[index];
    const isFound = answer?.page !== null && answer?.page === page;
    const isSame = answer?.exact?.replaceAll(/\s+/g, "") === exact.replaceAll(/\s+/g, "");
    return {
      right: page !== null && isFound && isSame,
      // Said to be sure of a place that is not the place.
      wrong: answer?.state === "carried" && !(isFound && isSame),
    };
  });
  const recall = judged.filter(({ right }) => right).length / there;
  const wrong = judged.filter((each) => each.wrong).length;
  const count = (state: Answer["state"]) => answers.filter((each) => each.state === state).length;
  report(`P11 ${asked.notes} notes to a new version of ${asked.pages} pages`, [
    `ours, the whole command over both files: ${spread(ours, "ms")}`,
    `a search of the whole text per note, over the new file: ${spread(peer, "ms")}`,
    `carried ${count("carried")}, to check ${count("check")}, orphaned ${count("orphan")}; ${asked.notes - there} quotes are truly gone`,
    `recall ${recall.toFixed(4)} (wanted ≥ 0.98), wrong placements ${wrong} of ${asked.notes} (wanted ≤ 0.1 %)`,
    `time to the search's ${figure(median(ours) / median(peer))}; twenty times the speed of an annotator that searches every page for every note was wanted, none is installed here`,
  ]);
}
