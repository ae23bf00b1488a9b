import * as Y from "yjs";
import { personId } from "../../db/fixtures/government.ts";
import { todaysNotes, type SeedNote } from "../../db/fixtures/todays-notes.ts";
import type { Annotation, Audience } from "../annotations/annotation.ts";
import { NOTES_MAP } from "../annotations/collab-words.ts";
import { delegationOf } from "../annotations/document-name.ts";
import { makeNoteLog } from "../annotations/make-note-log.server.ts";
import { markOf } from "../annotations/note-draft.ts";
import { selectionAt } from "../annotations/placement.ts";
import { projectNotes } from "../annotations/project-notes.server.ts";
import { quadsOf } from "../annotations/reanchor-quads.ts";
import { versionsOut } from "../papers/versions.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { readPdfPages, type PdfPage } from "../platform/pdf-pages.server.ts";

/** Notes on a paper of today, as its readers' tablets would have sent them. */
export async function seedNotes(app: App, paperId: string): Promise<void> {
  const [first] = await versionsOut(app.read, paperId);
  const pages = first ? await readPdfPages(app.files.pathOf(first.servedSha256)) : null;
  if (!pages) throw new Error("The paper for the demo's notes cannot be read");
  const log = makeNoteLog(app);
  const authors = new Set(todaysNotes.map(({ author }) => author));
  for (const author of authors) {
    const own = { paperId, personId: personId(author) };
    const document = new Y.Doc();
    const map = document.getMap<Annotation>(NOTES_MAP);
    document.transact(() => {
      for (const note of todaysNotes.filter((each) => each.author === author)) {
        const record = recordOf(app, note, pages);
        map.set(record.id, record);
      }
    });
    await log.append({ ...own, bytes: Y.encodeStateAsUpdate(document), at: app.clock() });
    const ids = [...map.keys()];
    await projectNotes(app, { ...own, records: map, ids, allIds: () => ids });
  }
}

function recordOf(app: App, note: SeedNote, pages: readonly PdfPage[]): Annotation {
  const { color, body, tags } = note;
  const making = { id: crypto.randomUUID(), version: 1, audience: audienceOf(note) };
  return markOf(
    { kind: "highlight", ...placeOf(note, pages) },
    { ...making, now: app.clock() },
    { color, body, tags },
  );
}

function audienceOf({ author, reach }: SeedNote): Audience {
  return reach === "delegation" ? delegationOf(personId(author)) : reach;
}

/** The words may run over lines. */
function placeOf({ on }: SeedNote, pages: readonly PdfPage[]) {
  const words = new RegExp(on.split(" ").join(String.raw`\s+`), "u");
  for (const [index, { text, items }] of pages.entries()) {
    const found = words.exec(text);
    if (!found) continue;
    const [start, end] = [found.index, found.index + found[0].length];
    const selection = selectionAt(text, start, end);
    return { page: index + 1, quads: quadsOf(items, start, end), selection };
  }
  throw new Error(`No page of the demo's paper says "${on}"`);
}
