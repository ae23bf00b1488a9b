import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { countOpenComments } from "../drafting/draft-comments.views.server.ts";
import { requireSavedIn } from "../drafting/require-saved.server.ts";
import { votesByName } from "../votes/by-name.views.server.ts";
import { actOnMinutes } from "./act-on-minutes.server.ts";
import { listComments } from "./comment.store.server.ts";
import { confirmMinutes as confirm } from "./minutes.ts";
import { insertSeal, listVersions, saveMinutes } from "./minutes.store.server.ts";

/**
 * The chair confirms the version just read. The hash of its text is kept, and the votes by name are
 * sealed beside it; from now on nothing of either changes.
 */
export async function confirmMinutes(
  app: App,
  intent: Intent,
  input: { meetingId: string; version: number },
): Promise<{ textSha256: string }> {
  const deed = { act: "confirm-minutes", intent, input, action: "minutes.confirm" as const };
  return actOnMinutes(app, deed, async (tx, { minutes, person }) => {
    const { meetingId } = minutes;
    const comments = await listComments(tx.db, meetingId);
    const subject = { kind: "minutes", id: meetingId } as const;
    const passages = await countOpenComments(tx.db, subject);
    const [latest] = await listVersions(tx.db, meetingId);
    const textSha256 = sha256(JSON.stringify(latest?.sections ?? []));
    const confirmed = confirm(minutes, {
      seen: input.version,
      unanswered: comments.filter(({ answer }) => answer === null).length + passages,
      ...{ confirmedAt: tx.at, confirmedBy: person.id, textSha256 },
    });
    await requireSavedIn(tx, { person, subject });
    await saveMinutes(tx.db, confirmed);
    const votes = JSON.stringify(await votesByName(tx.db, meetingId));
    await insertSeal(tx.db, { meetingId, votes, sha256: sha256(votes), at: tx.at });
    tx.record({
      type: "minutes.confirmed",
      subject: `meeting:${meetingId}`,
      payload: { version: confirmed.version, textSha256 },
      wakes: [`meeting:${meetingId}`],
    });
    return { textSha256 };
  });
}
