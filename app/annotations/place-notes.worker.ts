/*
 * Where the notes of a paper's earlier versions stand in its newest one, in a thread of its own: the
 * pages of the versions are compared once, every note is looked for once. What people wrote is read
 * here and nowhere else; out come places.
 */
import { parentPort, workerData } from "node:worker_threads";
import search from "approx-string-match";
import * as Y from "yjs";
import { readPdfPages, type PdfPage } from "../platform/pdf-pages.server.ts";
import { annotationSchema, isMark } from "./annotation.ts";
import { NOTES_MAP } from "./collab-words.ts";
import type { ComparedPage, Placement, Placing } from "./comparison.ts";
import { pageChanges } from "./page-changes.ts";
import { isOnText, movedTo, placeOnPage, selectionAt, type Base } from "./placement.ts";
import type { Owner, PlacingTask } from "./placing-task.ts";
import { comparePapers, type Papers } from "./reanchor-papers.ts";
import { quadsOf } from "./reanchor-quads.ts";
import { partsOf } from "./reanchor-text.ts";
import { makeFinder, type PlaceFound, type Quote } from "./reanchor.ts";

const task: PlacingTask = workerData;
const newest = (await pagesOf(task.newest)) ?? [];
parentPort?.postMessage(await placeAll());

type Compared = { pages: ComparedPage[]; papers: Papers; find: (quote: Quote) => PlaceFound };

async function placeAll(): Promise<Placing> {
  const owners = task.owners.map((owner) => ({ ...owner, marks: marksOf(owner) }));
  const compared = new Map<number, Compared>();
  const versions = owners.flatMap(({ marks }) => marks.map(({ version }) => version));
  if (task.wantsPages) versions.push(task.newest - 1);
  for (const version of new Set(versions)) {
    const found = await compareWith(version);
    if (found) compared.set(version, found);
  }
  return {
    pages: (task.wantsPages && compared.get(task.newest - 1)?.pages) || null,
    placed: owners.map(({ personId, marks }) => ({
      personId,
      placements: marks.flatMap((mark) => {
        const versions = compared.get(mark.version);
        return versions ? [place(mark, versions)] : [];
      }),
    })),
  };
}

/** One's marks of earlier versions, where they were left last. */
function marksOf({ updates, decided }: Owner): Base[] {
  const document = new Y.Doc();
  updates.forEach((update) => Y.applyUpdate(document, update));
  const records = [...document.getMap<unknown>(NOTES_MAP).values()];
  return records.flatMap((record) => {
    const mark = annotationSchema.safeParse(record).data;
    if (!mark || !isMark(mark) || mark.kind === "paper-note") return [];
    if (mark.version >= task.newest) return [];
    const [last] = decided
      .filter(({ version, placement }) => placement.noteId === mark.id && version > mark.version)
      .sort((one, other) => other.version - one.version);
    return [last ? { ...movedTo(mark, last.placement), version: last.version } : mark];
  });
}

async function compareWith(version: number): Promise<Compared | null> {
  const old = await pagesOf(version);
  if (!old) return null;
  const texts = (pages: readonly PdfPage[]) => pages.map(({ text }) => text);
  const papers = comparePapers(texts(old), texts(newest));
  const pages = pageChanges(papers).map((change) => ({
    ...change,
    sameBox: old[(change.before ?? 0) - 1]?.box === newest[(change.after ?? 0) - 1]?.box,
    hasText: (newest[(change.after ?? 0) - 1]?.text ?? "") !== "",
  }));
  return { pages, papers, find: makeFinder(papers, search) };
}

async function pagesOf(version: number): Promise<PdfPage[] | null> {
  const file = task.files.find((each) => each.version === version);
  return file ? readPdfPages(file.path) : null;
}

function place(mark: Base, { pages, papers, find }: Compared): Placement {
  if (!isOnText(mark)) return placeOnPage(mark, pages);
  const { state, page, score, at } = find({ page: mark.page, ...mark.selection });
  const blank = { noteId: mark.id, state, page, score, rect: null };
  if (!at) return { ...blank, quads: null, nextQuads: null, selection: null };
  const parts = partsOf(papers.after, at.start, at.end);
  const [first] = parts;
  const text = newest[(first?.page ?? 0) - 1]?.text ?? "";
  const selection = first ? selectionAt(text, first.start, first.end) : null;
  const home = pages.find(({ before }) => before === mark.page);
  // Letter for letter the same page: the lines are where the hand drew them.
  if (score === 1 && home?.sameBox && (home.is === "same" || home.is === "moved")) {
    return {
      ...blank,
      quads: mark.quads,
      nextQuads: mark.nextQuads ?? null,
      selection: mark.selection,
    };
  }
  const [quads = [], nextQuads = null] = parts.map(({ page: number, start, end }) =>
    quadsOf(newest[number - 1]?.items ?? [], start, end),
  );
  return { ...blank, quads, nextQuads, selection };
}
