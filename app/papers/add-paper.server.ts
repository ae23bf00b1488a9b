import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { keepIntakeIn } from "./keep-intake.server.ts";
import { nameReadersIn } from "./name-readers.server.ts";
import type { PaperKind } from "./paper-kind.ts";
import { NO_MARKS, type PaperMarks } from "./paper-marks.ts";
import { insertPaper, papersOfItemForUpdate } from "./paper.store.server.ts";
import { receivePaper, type Upload } from "./receive-paper.server.ts";
import { requireMayAdd } from "./require-may-add.server.ts";

export type NewPaper = {
  itemId: string;
  title: string;
  fileName: string;
  kind?: PaperKind;
  marks?: PaperMarks;
  /** Restricted to these persons; null: for every reader of the item. */
  readerIds: string[] | null;
};

type Added = { paperId: string; pages: number };

/** Takes in a file as a paper of an item. */
export async function addPaper(
  app: App,
  intent: Intent,
  upload: NewPaper & Upload,
): Promise<Added> {
  const { body, madeHere, ...paper } = upload;
  // Nobody fills our disk without the right to.
  await requireMayAdd({ db: app.read, at: app.clock() }, intent.by, paper.itemId);
  return receivePaper(app, { body, madeHere }, (file) => {
    const { pages, sha256, size } = file;
    const input = { ...paper, pages, sha256, size };
    return commit(app, { act: "add-paper", intent, input }, async (tx) => {
      await keepIntakeIn(tx, file);
      return addPaperIn(tx, intent.by, input);
    });
  });
}

export type CheckedPaper = NewPaper & { pages: number; sha256: string };

/** The rows of a paper whose file has been taken in already. */
export async function addPaperIn(tx: Tx, by: string, input: CheckedPaper): Promise<Added> {
  const meetingId = await requireMayAdd(tx, by, input.itemId);
  const siblings = await papersOfItemForUpdate(tx.db, input.itemId);
  const id = tx.id();
  await insertPaper(tx.db, {
    id,
    itemId: input.itemId,
    position: (siblings.at(-1)?.position ?? 0) + 1,
    title: input.title,
    kind: input.kind ?? "other",
    marks: input.marks ?? NO_MARKS,
    version: 1,
    fileSha256: input.sha256,
    fileName: input.fileName,
    pages: input.pages,
    restricted: input.readerIds !== null,
    uploadedAt: tx.at,
    uploadedBy: by,
    firstPage: null,
    numberedPages: null,
    publishedAt: null,
  });
  await nameReadersIn(tx, id, input.readerIds);
  tx.record({
    type: "paper.added",
    subject: `paper:${id}`,
    payload: { itemId: input.itemId, pages: input.pages, sha256: input.sha256 },
    wakes: [`meeting:${meetingId}`],
  });
  return { paperId: id, pages: input.pages };
}
