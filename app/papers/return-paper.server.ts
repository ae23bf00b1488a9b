import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { RETURNED_BY_READER } from "./paper-marks.ts";
import { insertReturn } from "./reading.store.server.ts";
import { takePaperIn } from "./take-paper.server.ts";

/** Gives back a paper marked "Xem xong trả lại": this version is shut for its reader from now on. */
export async function returnPaper(
  app: App,
  intent: Intent,
  input: { paperId: string },
): Promise<{ version: number }> {
  return commit(app, { act: "return-paper", intent, input }, async (tx) => {
    const wanted = { by: intent.by, paperId: input.paperId, action: "paper.read" } as const;
    const { paper, meetingId } = await takePaperIn(tx, wanted);
    const { id: paperId, version, marks } = paper;
    if (marks.handling !== RETURNED_BY_READER) refuse("invalid-input");
    await insertReturn(tx.db, { personId: intent.by, paperId, version, at: tx.at });
    tx.record({
      type: "paper.returned",
      subject: `paper:${paperId}`,
      payload: { version },
      wakes: [`readings:${meetingId}`, `person:${intent.by}`],
    });
    return { version };
  });
}
