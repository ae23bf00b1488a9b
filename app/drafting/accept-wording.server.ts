import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnDraft, type DraftScene } from "./act-on-draft.server.ts";
import { requireOpen, requireWording, type DraftComment } from "./draft-comment.ts";
import { closeComment, findComment } from "./draft-comment.store.server.ts";
import { faultIn } from "./draft-document.store.server.ts";
import { pageOf, type DraftSubject } from "./draft-name.ts";
import { appendToDraft } from "./draft.store.server.ts";
import { openLiveTextIn } from "./open-live-text.server.ts";
import { passageIn, reword } from "./passage.store.server.ts";

type Input = DraftSubject & { commentId: string };

/**
 * The keeper takes the proposed wording into the live text, where everybody who has it open sees it.
 * Refuses a passage that no longer says what was quoted: nothing is overwritten that nobody read.
 */
export async function acceptWording(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ commentId: string }> {
  const deed = { act: "accept-wording", intent, input, deed: "write" } as const;
  return actOnDraft(app, deed, async (tx, scene) => {
    const { commentId } = input;
    const { subject, person } = scene;
    const comment = (await findComment(tx.db, subject, commentId)) ?? refuse("not-found");
    requireOpen(comment);
    await takeOverIn(tx, scene, comment);
    const closing = { id: commentId, by: person.id, at: tx.at, reason: "" };
    await closeComment(tx.db, { ...closing, state: "accepted" });
    tx.record({
      type: "draft.wording-accepted",
      subject: pageOf(subject),
      payload: { commentId, proposerId: comment.personId },
      wakes: [pageOf(subject)],
    });
    return { commentId };
  });
}

/** A change like any other of the keeper's, in the log of the live text. */
async function takeOverIn(
  tx: Tx,
  { person, standing }: DraftScene,
  comment: DraftComment,
): Promise<void> {
  const wording = requireWording(comment);
  const { name } = standing;
  const document = await openLiveTextIn(tx, standing);
  const anchor = comment.generation === name.generation ? comment.anchor : null;
  const passage = passageIn(document, { anchor, quote: comment.quote });
  if (!passage?.isAsQuoted) return refuse("passage-changed");
  const bytes = reword(document, passage, wording);
  if (faultIn(document)) refuse("draft-too-long");
  await appendToDraft(tx.db, name, { personId: person.id, bytes, at: tx.at });
}
