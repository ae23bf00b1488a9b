import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { nameReadersIn } from "./name-readers.server.ts";
import type { PaperKind } from "./paper-kind.ts";
import { NO_MARKS, type PaperMarks } from "./paper-marks.ts";
import { insertFile, insertPaper, papersOfItemForUpdate } from "./paper.store.server.ts";
import { receivePdf } from "./receive-pdf.server.ts";
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

/**
 * Takes in a PDF: the whole file arrives on disk, passes the gate and is kept; then its rows are
 * written in one commit. Whatever fails before that leaves nothing behind.
 */
export async function addPaper(
  app: App,
  intent: Intent,
  upload: NewPaper & { body: AsyncIterable<Uint8Array> },
): Promise<Added> {
  const { body, ...paper } = upload;
  // Nobody fills our disk without the right to.
  await requireMayAdd({ db: app.read, at: app.clock() }, intent.by, paper.itemId);
  const { arrival, pages } = await receivePdf(app, body);
  try {
    await app.files.keep(arrival);
    const input = { ...paper, pages, sha256: arrival.sha256, size: arrival.size };
    return await commit(app, { act: "add-paper", intent, input }, (tx) =>
      addPaperIn(tx, intent.by, input),
    );
  } finally {
    await app.files.discard(arrival);
  }
}

export type CheckedPaper = NewPaper & { pages: number; sha256: string; size: number };

/** The rows of a paper whose file is kept already. */
export async function addPaperIn(tx: Tx, by: string, input: CheckedPaper): Promise<Added> {
  const meetingId = await requireMayAdd(tx, by, input.itemId);
  const siblings = await papersOfItemForUpdate(tx.db, input.itemId);
  const id = tx.id();
  await insertFile(tx.db, { sha256: input.sha256, size: input.size, keptAt: tx.at });
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
