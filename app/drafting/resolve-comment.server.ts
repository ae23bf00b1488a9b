import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnDraft } from "./act-on-draft.server.ts";
import { requireOpen } from "./draft-comment.ts";
import { closeComment, findComment } from "./draft-comment.store.server.ts";
import { pageOf, type DraftSubject } from "./draft-name.ts";

type Input = DraftSubject & { commentId: string };

/** What was said is settled: by whoever said it, or by the draft's keeper. */
export async function resolveComment(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ commentId: string }> {
  const deed = { act: "resolve-comment", intent, input, deed: "discuss" } as const;
  return actOnDraft(app, deed, async (tx, { person, subject, standing }) => {
    const { commentId } = input;
    const comment = (await findComment(tx.db, subject, commentId)) ?? refuse("not-found");
    if (comment.personId !== person.id && !standing.mayWrite) refuse("not-allowed");
    requireOpen(comment);
    const closing = { id: commentId, by: person.id, at: tx.at, reason: "" };
    await closeComment(tx.db, { ...closing, state: "resolved" });
    tx.record({
      type: "draft.comment-resolved",
      subject: pageOf(subject),
      payload: { commentId },
      wakes: [pageOf(subject)],
    });
    return { commentId };
  });
}
