import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { retrySteps } from "./intake-step.store.server.ts";
import { takePaperIn } from "./take-paper.server.ts";

/** Has the steps that were given up taken once more; by whoever may upload the paper. */
export async function retryIntake(
  app: App,
  intent: Intent,
  input: { paperId: string },
): Promise<{ steps: number }> {
  return commit(app, { act: "retry-intake", intent, input }, async (tx) => {
    const wanted = { by: intent.by, paperId: input.paperId, action: "paper.upload" } as const;
    const { paper, meetingId } = await takePaperIn(tx, wanted);
    return retryIntakeIn(tx, paper.fileSha256, [`meeting:${meetingId}`]);
  });
}

/** The same for a file that stands elsewhere; the right to is the caller's to judge. */
export async function retryIntakeIn(
  tx: Tx,
  sha256: string,
  wakes: readonly string[],
): Promise<{ steps: number }> {
  const steps = await retrySteps(tx.db, sha256, tx.at);
  const subject = `file:${sha256}`;
  if (steps > 0) tx.record({ type: "intake.retried", subject, payload: { steps }, wakes });
  return { steps };
}
