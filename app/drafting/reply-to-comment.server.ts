import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnDraft } from "./act-on-draft.server.ts";
import { requireOpen } from "./draft-comment.ts";
import { findComment, insertReply } from "./draft-comment.store.server.ts";
import { pageOf, type DraftSubject } from "./draft-name.ts";

type Input = DraftSubject & { commentId: string; text: string };

/** Answers what somebody said about a passage, as long as it is open. */
export async function replyToComment(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ replyId: string }> {
  const deed = { act: "reply-to-comment", intent, input, deed: "discuss" } as const;
  return actOnDraft(app, deed, async (tx, { person, subject }) => {
    const { commentId, text } = input;
    requireOpen((await findComment(tx.db, subject, commentId)) ?? refuse("not-found"));
    const id = tx.id();
    await insertReply(tx.db, { id, commentId, personId: person.id, text, at: tx.at });
    tx.record({
      type: "draft.replied",
      subject: pageOf(subject),
      payload: { commentId },
      wakes: [pageOf(subject)],
    });
    return { replyId: id };
  });
}
