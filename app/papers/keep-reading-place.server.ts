import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { pageWithin } from "./paper.ts";
import { keepPageRead, keepPlace } from "./reading.store.server.ts";
import { takePaperIn } from "./take-paper.server.ts";
import { fileOfVersion } from "./versions.views.server.ts";

/**
 * Remembers at which page of which version someone is. The first time it also means that they have
 * opened it: the secretariat's board hears of that, and the log; of the pages after it nobody does.
 */
export async function keepReadingPlace(
  app: App,
  intent: Intent,
  input: { paperId: string; version: number; page: number },
): Promise<{ page: number }> {
  return commit(app, { act: "keep-reading-place", intent, input }, async (tx) => {
    const { paperId, version } = input;
    const wanted = { by: intent.by, paperId, action: "paper.read" } as const;
    const { paper, meetingId } = await takePaperIn(tx, wanted);
    const file = (await fileOfVersion(tx.db, paper, version)) ?? refuse("not-found");
    const page = pageWithin(input.page, file.pages);
    const place = { personId: intent.by, paperId, version, page, at: tx.at };
    await keepPageRead(tx.db, place);
    if (await keepPlace(tx.db, place)) {
      tx.record({
        type: "paper.opened",
        subject: `paper:${paperId}`,
        payload: { version },
        wakes: [`readings:${meetingId}`],
      });
    }
    return { page };
  });
}
