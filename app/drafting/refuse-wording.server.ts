import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnDraft } from "./act-on-draft.server.ts";
import { requireOpen, requireWording } from "./draft-comment.ts";
import { closeComment, findComment } from "./draft-comment.store.server.ts";
import { pageOf, type DraftSubject } from "./draft-name.ts";

type Input = DraftSubject & { commentId: string; reason: string };

/** The keeper leaves the passage as it is, and may say why. */
export async function refuseWording(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ commentId: string }> {
  const deed = { act: "refuse-wording", intent, input, deed: "write" } as const;
  return actOnDraft(app, deed, async (tx, { person, subject }) => {
    const { commentId, reason } = input;
    const comment = (await findComment(tx.db, subject, commentId)) ?? refuse("not-found");
    requireOpen(comment);
    requireWording(comment);
    const closing = { id: commentId, by: person.id, at: tx.at, reason };
    await closeComment(tx.db, { ...closing, state: "refused" });
    tx.record({
      type: "draft.wording-refused",
      subject: pageOf(subject),
      payload: { commentId, proposerId: comment.personId },
      wakes: [pageOf(subject)],
    });
    return { commentId };
  });
}
