import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { may } from "../people/permission.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { refuse } from "../platform/refusal.ts";
import { keepIntakeIn } from "./keep-intake.server.ts";
import { paperState, replaceFile } from "./paper.ts";
import { savePaper } from "./paper.store.server.ts";
import { insertVersion } from "./paper-version.store.server.ts";
import { requirePaper } from "./paper.views.server.ts";
import { receivePaper, type Upload } from "./receive-paper.server.ts";
import { takePaperIn } from "./take-paper.server.ts";

export type NewVersion = { paperId: string; fileName: string; note: string };

type Replaced = { paperId: string; pages: number; version: number };

/**
 * Puts another file in the place of a paper. A published paper goes on as its next version, at once
 * before all its readers; the one they know stays beneath it.
 */
export async function replacePaper(
  app: App,
  intent: Intent,
  upload: NewVersion & Upload,
): Promise<Replaced> {
  const { body, madeHere, ...version } = upload;
  const person = await requirePerson(app.read, intent.by, app.clock());
  const paper = await requirePaper(app.read, person, version.paperId);
  // Nobody fills our disk without the right to.
  const thing = { state: paperState(paper), relations: [] };
  if (!may(person, "paper.upload", thing)) refuse("not-allowed");
  return receivePaper(app, { body, madeHere }, (file) => {
    const { pages, sha256, size } = file;
    const input = { ...version, pages, sha256, size };
    return commit(app, { act: "replace-paper", intent, input }, async (tx) => {
      await keepIntakeIn(tx, file);
      return replaceIn(tx, intent, input);
    });
  });
}

type Checked = NewVersion & { pages: number; sha256: string };

async function replaceIn(tx: Tx, { by }: Intent, input: Checked): Promise<Replaced> {
  const { paperId, sha256, pages, fileName, note } = input;
  const wanted = { by, paperId, action: "paper.upload", toChange: true } as const;
  const { paper, meetingId } = await takePaperIn(tx, wanted);
  const next = replaceFile(paper, { fileSha256: sha256, fileName, pages }, note);
  await savePaper(tx.db, { ...next, uploadedAt: tx.at, uploadedBy: by });
  const isOut = next.publishedAt !== null;
  if (isOut) await insertVersion(tx.db, { paper: next, note, at: tx.at, by });
  tx.record({
    type: isOut ? "paper.replaced" : "paper.exchanged",
    subject: `paper:${paperId}`,
    payload: { meetingId, version: next.version, pages, sha256 },
    wakes: [`meeting:${meetingId}`],
  });
  return { paperId, pages, version: next.version };
}
