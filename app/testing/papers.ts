import { Readable } from "node:stream";
import { personId } from "../../db/fixtures/government.ts";
import { addPaper } from "../papers/add-paper.server.ts";
import { publishPapersIn } from "../papers/publish-papers.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { by, type TestApp } from "./app.ts";
import { makePdf } from "./pdfs.ts";

export type Asked = {
  itemId: string;
  title?: string;
  fileName?: string;
  pages?: number;
  readerIds?: string[] | null;
  bytes?: Buffer;
  intent?: Intent;
};

/** Uploads a paper as the secretariat, through the act and its gate. */
export async function uploadPaper(app: TestApp, asked: Asked) {
  const bytes = asked.bytes ?? (await makePdf(asked.pages ?? 2));
  return addPaper(app, asked.intent ?? by("specialist"), {
    itemId: asked.itemId,
    title: asked.title ?? "Tờ trình",
    fileName: asked.fileName ?? "to-trinh.pdf",
    readerIds: asked.readerIds ?? null,
    body: Readable.from([bytes.subarray(0, 1000), bytes.subarray(1000)]),
  });
}

/** A paper as uploading leaves it, where the file itself does not matter. */
export async function plantPaper(
  app: TestApp,
  { itemId, title = "Tờ trình", pages = 2, readerIds = null }: Omit<Asked, "bytes" | "intent">,
): Promise<string> {
  const id = app.ids.next();
  const before = await app.write("papers").where({ item_id: itemId }).max({ last: "position" });
  const file = { sha256: id, media_type: "application/pdf", size: 1000, kept_at: app.clock() };
  await app.write("files").insert(file);
  await app.write("papers").insert({
    id,
    item_id: itemId,
    position: (before[0]?.last ?? 0) + 1,
    title,
    file_sha256: file.sha256,
    file_name: "to-trinh.pdf",
    pages,
    restricted: readerIds ? 1 : 0,
    uploaded_at: app.clock(),
    uploaded_by: personId("specialist"),
  });
  for (const reader of readerIds ?? []) {
    await app.write("paper_readers").insert({ paper_id: id, person_id: reader });
  }
  return id;
}

export async function publishAll(app: TestApp, meetingId: string): Promise<number> {
  const deed = { act: "publish-papers", intent: null, input: null };
  return commit(app, deed, (tx) => publishPapersIn(tx, meetingId));
}
