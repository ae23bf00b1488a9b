import { z } from "zod";
import { fileName } from "../papers/package.ts";
import { mayLeave } from "../papers/paper-marks.ts";
import { requirePaper } from "../papers/paper.views.server.ts";
import { requireReadingCopy } from "../papers/reading-copy.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { runInWorker } from "../platform/worker.server.ts";
import type { Layer } from "./audience.ts";
import { EXPORT_FILES, notesOfLayers, type ExportForm } from "./export-form.ts";
import type { ExportOrder } from "./exported-file.paper.ts";
import { meetingTitle, notesToTake, outTimes } from "./notes-to-take.views.server.ts";

type Asked = { paperId: string; version: number; form: ExportForm; layers: Layer[] };
export type TakenFile = { fileName: string; mediaType: string; bytes: Uint8Array };

/** The paper with the notes this person may read; the log keeps that it was taken, and how many. */
export async function exportNotes(app: App, intent: Intent, input: Asked): Promise<TakenFile> {
  const { paperId, version, form } = input;
  const person = await requirePerson(app.read, intent.by, app.clock());
  const paper = await requirePaper(app.read, person, paperId);
  if (!mayLeave(paper.marks.handling)) refuse("paper-stays");
  const file = await requireReadingCopy(app.read, person, { paperId, version });
  const all = await notesToTake(app.read, { person, paperId, version, at: app.clock() });
  const notes = notesOfLayers(all, input.layers);
  // Only the original carries its signature; the rest comes without what is active in it.
  const base = file.isSigned ? file.fileSha256 : file.servedSha256;
  const meeting = await meetingTitle(app.read, paper.meetingId);
  const outAt = await outTimes(app.read, paperId);
  const origin = app.settings.origins[0] ?? "";
  const bytes = await write(app, {
    ...{ form, notes, path: app.files.pathOf(base), isSigned: file.isSigned },
    watermark: { reader: person.title.vi, at: app.clock(), meeting },
    paper: { ...{ paperId, version, outAt, origin }, title: paper.title, ...file },
  });
  await commit(app, { act: "export-notes", intent, input }, (tx) => {
    const payload = { form, version, notes: notes.length };
    tx.record({ type: "paper.notes-taken", subject: `paper:${paperId}`, payload });
    return Promise.resolve(null);
  });
  const { ending, mediaType } = EXPORT_FILES[form];
  return { fileName: `${fileName(paper.title, 120)}.${ending}`, mediaType, bytes };
}

async function write(app: App, input: ExportOrder): Promise<Uint8Array> {
  const entry = "app/annotations/export-notes.worker.ts";
  const limits = { timeoutMs: 60_000, memoryMb: 1024, onLimit: "paper-too-costly" } as const;
  return z.instanceof(Uint8Array).parse(await runInWorker(app, { entry, input, ...limits }));
}
