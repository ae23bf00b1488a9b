import { requireMeeting } from "../meetings/standing.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { requireUnpublished } from "./paper.ts";
import { publishPapersIn } from "./publish-papers.server.ts";
import { takePaperIn } from "./take-paper.server.ts";

/** One more paper for a meeting that has been invited to. */
export async function publishPaper(
  app: App,
  intent: Intent,
  input: { paperId: string },
): Promise<{ paperId: string }> {
  return commit(app, { act: "publish-paper", intent, input }, async (tx) => {
    const wanted = {
      by: intent.by,
      paperId: input.paperId,
      action: "paper.upload",
      toChange: true,
    } as const;
    const { paper, meetingId } = await takePaperIn(tx, wanted);
    const person = await requirePerson(tx.db, intent.by, tx.at);
    await requireMeeting(tx.db, { person, meetingId, action: "meeting.publish-papers" });
    requireUnpublished(paper);
    await publishPapersIn(tx, meetingId, ({ id }) => id === paper.id);
    return { paperId: paper.id };
  });
}
