import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { pageWithin } from "./paper.ts";
import { keepPlace } from "./paper.store.server.ts";
import { takePaperIn } from "./take-paper.server.ts";

/**
 * Remembers at which page someone is; it also means that they have opened the paper. Nobody else
 * learns of it, so no event is recorded: what a member reads is not the log's business.
 */
export async function keepReadingPlace(
  app: App,
  intent: Intent,
  input: { paperId: string; page: number },
): Promise<{ page: number }> {
  return commit(app, { act: "keep-reading-place", intent, input }, async (tx) => {
    const wanted = { by: intent.by, paperId: input.paperId, action: "paper.read" } as const;
    const { paper } = await takePaperIn(tx, wanted);
    const page = pageWithin(input.page, paper.pages);
    await keepPlace(tx.db, { personId: intent.by, paperId: paper.id, page, at: tx.at });
    return { page };
  });
}
