import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { saveBookmark } from "./bookmark.store.server.ts";
import { pageWithin } from "./paper.ts";
import { takePaperIn } from "./take-paper.server.ts";
import { fileOfVersion } from "./versions.views.server.ts";

export type NewBookmark = { paperId: string; version: number; page: number; label: string };

/** Marks a page for oneself. What a member marks is nobody's business: no event tells of it. */
export async function addBookmark(
  app: App,
  intent: Intent,
  input: NewBookmark,
): Promise<{ page: number }> {
  return commit(app, { act: "add-bookmark", intent, input }, async (tx) => {
    const { paperId, version, label } = input;
    const wanted = { by: intent.by, paperId, action: "paper.read" } as const;
    const { paper } = await takePaperIn(tx, wanted);
    const file = (await fileOfVersion(tx.db, paper, version)) ?? refuse("not-found");
    const page = pageWithin(input.page, file.pages);
    const mark = { id: tx.id(), personId: intent.by, paperId, version, page, label };
    await saveBookmark(tx.db, { ...mark, madeAt: tx.at });
    return { page };
  });
}
