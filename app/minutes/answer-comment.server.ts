import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMinutes } from "./act-on-minutes.server.ts";
import { findComment, saveAnswer, type Verdict } from "./comment.store.server.ts";
import { requireCirculated } from "./minutes.ts";

type Input = { meetingId: string; commentId: string; verdict: Verdict; text: string };

/** The secretariat accepts a comment or says why not; said anew, the last word stands. */
export async function answerComment(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ commentId: string }> {
  const deed = { act: "answer-comment", intent, input, action: "minutes.answer" as const };
  return actOnMinutes(app, deed, async (tx, { minutes, person }) => {
    const { meetingId } = requireCirculated(minutes);
    const comment = await findComment(tx.db, input.commentId);
    if (comment?.meetingId !== meetingId) return refuse("not-found");
    const { verdict, text } = input;
    if (verdict === "declined" && text === "") refuse("reason-missing");
    await saveAnswer(tx.db, { id: comment.id, verdict, text, at: tx.at, by: person.id });
    tx.record({
      type: "minutes.answered",
      subject: `meeting:${meetingId}`,
      payload: { commentId: comment.id },
      wakes: [`meeting:${meetingId}`],
    });
    return { commentId: comment.id };
  });
}
