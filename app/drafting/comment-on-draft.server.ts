import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnDraft } from "./act-on-draft.server.ts";
import { proposed } from "./draft-comment.ts";
import { insertComment } from "./draft-comment.store.server.ts";
import { pageOf, type DraftSubject } from "./draft-name.ts";
import { openLiveTextIn } from "./open-live-text.server.ts";
import { anchorOf } from "./passage.store.server.ts";

type Input = DraftSubject & {
  /** The block in which the passage stands, and its first letter there. */
  blockId: string;
  from: number;
  quote: string;
  /** How it is to read instead; null: only a comment. */
  wording: string | null;
  text: string;
};

/** Says something about a passage of the live text; refuses one that does not say that any more. */
export async function commentOnDraft(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ commentId: string }> {
  const deed = { act: "comment-on-draft", intent, input, deed: "discuss" } as const;
  return actOnDraft(app, deed, async (tx, { person, subject, standing }) => {
    const { quote, text } = input;
    const wording = proposed(input.wording, quote);
    const document = await openLiveTextIn(tx, standing);
    const anchor = anchorOf(document, input) ?? refuse("passage-changed");
    const { generation } = standing.name;
    const own = { id: tx.id(), personId: person.id, at: tx.at, state: "open" } as const;
    await insertComment(tx.db, subject, { ...own, generation, anchor, quote, wording, text });
    tx.record({
      type: wording === null ? "draft.commented" : "draft.wording-proposed",
      subject: pageOf(subject),
      payload: { commentId: own.id },
      wakes: [pageOf(subject)],
    });
    return { commentId: own.id };
  });
}
