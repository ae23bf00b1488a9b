import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMinutes } from "./act-on-minutes.server.ts";
import { insertComment } from "./comment.store.server.ts";
import { requireCirculated } from "./minutes.ts";
import { listVersions } from "./minutes.store.server.ts";

type Input = { meetingId: string; version: number; section: string | null; text: string };

/** A member says what should read otherwise, in the whole or in one section. */
export async function commentOnMinutes(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ commentId: string }> {
  const deed = { act: "comment-on-minutes", intent, input, action: "minutes.comment" as const };
  return actOnMinutes(app, deed, async (tx, { minutes, person }) => {
    const { meetingId } = requireCirculated(minutes);
    const [latest] = await listVersions(tx.db, meetingId);
    const section = latest?.sections.find(({ key }) => key === input.section)?.key ?? null;
    const id = tx.id();
    const { version, text } = input;
    const comment = { id, meetingId, version, section, personId: person.id, text, at: tx.at };
    await insertComment(tx.db, comment);
    tx.record({
      type: "minutes.commented",
      subject: `meeting:${meetingId}`,
      payload: { commentId: id, version },
      wakes: [`meeting:${meetingId}`],
    });
    return { commentId: id };
  });
}
