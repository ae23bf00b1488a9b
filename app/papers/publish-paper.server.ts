import { relationsToItem } from "../meetings/standing.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireUnpublished } from "./paper.ts";
import { findPaper } from "./paper.store.server.ts";
import { publishSomeIn } from "./publish-papers.server.ts";

/** One more paper for a meeting whose papers are out already. */
export async function publishPaper(
  app: App,
  intent: Intent,
  input: { paperId: string },
): Promise<{ paperId: string }> {
  return commit(app, { act: "publish-paper", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const paper = (await findPaper(tx.db, input.paperId)) ?? refuse("not-found");
    const standing = (await relationsToItem(tx.db, person, paper.itemId)) ?? refuse("not-found");
    const { meetingId, meetingState: state, relations } = standing;
    requireMay(person, "meeting.publish-papers", { state, relations }, "paper.upload");
    if (state === "planned") refuse("meeting-not-published");
    requireUnpublished(paper);
    await publishSomeIn(tx, meetingId, ({ id }) => id === paper.id);
    return { paperId: paper.id };
  });
}
