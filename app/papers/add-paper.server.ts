import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { isRefusal, refuse } from "../platform/refusal.ts";
import { drain } from "../platform/drain.server.ts";
import type { Arrival } from "../platform/files.server.ts";
import { checkPdf } from "./check-pdf.server.ts";
import { MAX_PAPER_BYTES } from "./paper.ts";
import { insertFile, insertPaper, papersOfItemForUpdate, replaceReaders } from "./paper.store.server.ts";
import { requireOnItemIn } from "./take-paper.server.ts";

export type NewPaper = {
  itemId: string;
  title: string;
  fileName: string;
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
  await requireBeforeReading(app, intent, upload);
  const arrival = await receive(app, body);
  try {
    const pages = await checkPdf(app, arrival.path);
    await app.files.keep(arrival);
    const input = { ...paper, pages, sha256: arrival.sha256, size: arrival.size };
    return await commit(app, { act: "add-paper", intent, input }, (tx) => writeIn(tx, intent, input));
  } finally {
    await app.files.discard(arrival);
  }
}

/** Nobody fills our disk without the right to; the browser is heard out, or it never reads our answer. */
async function requireBeforeReading(
  app: App,
  { by }: Intent,
  upload: NewPaper & { body: AsyncIterable<Uint8Array> },
): Promise<void> {
  const state = "unpublished";
  const wanted = { by, itemId: upload.itemId, action: "paper.upload", state } as const;
  try {
    await requireOnItemIn({ db: app.read, at: app.clock() }, wanted);
  } catch (error) {
    await drain(upload.body);
    throw error;
  }
}

async function receive(app: App, body: AsyncIterable<Uint8Array>): Promise<Arrival> {
  try {
    return await app.files.receive(body, MAX_PAPER_BYTES);
  } catch (error) {
    if (isRefusal(error)) throw error;
    app.log.warn({ err: error }, "an upload did not arrive whole");
    return refuse("upload-cut-off");
  }
}

type Checked = NewPaper & { pages: number; sha256: string; size: number };

async function writeIn(tx: Tx, { by }: Intent, input: Checked): Promise<Added> {
  const wanted = { by, itemId: input.itemId, action: "paper.upload", state: "unpublished" } as const;
  const meetingId = await requireOnItemIn(tx, wanted);
  const siblings = await papersOfItemForUpdate(tx.db, input.itemId);
  const id = tx.id();
  await insertFile(tx.db, { sha256: input.sha256, size: input.size, keptAt: tx.at });
  await insertPaper(tx.db, {
    id,
    itemId: input.itemId,
    position: (siblings.at(-1)?.position ?? 0) + 1,
    title: input.title,
    fileSha256: input.sha256,
    fileName: input.fileName,
    pages: input.pages,
    restricted: input.readerIds !== null,
    uploadedAt: tx.at,
    uploadedBy: by,
    firstPage: null,
    publishedAt: null,
  });
  await replaceReaders(tx.db, id, input.readerIds ?? []);
  tx.record({
    type: "paper.added",
    subject: `paper:${id}`,
    payload: { itemId: input.itemId, pages: input.pages, sha256: input.sha256 },
    wakes: [`meeting:${meetingId}`],
  });
  return { paperId: id, pages: input.pages };
}
