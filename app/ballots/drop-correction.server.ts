import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { changeContentIn } from "./change-content.server.ts";
import { deleteEdition } from "./ballot-edition.store.server.ts";

/** A correction that is not needed after all; what is being answered never changed. */
export async function dropCorrection(
  app: App,
  intent: Intent,
  input: { ballotId: string },
): Promise<{ ballotId: string }> {
  return commit(app, { act: "drop-correction", intent, input }, async (tx) => {
    const { ballotId } = input;
    const { ballot, edition } = await changeContentIn(tx, intent.by, ballotId);
    if (!ballot.issue) refuse("ballot-no-correction");
    await deleteEdition(tx.db, ballotId, edition.edition);
    tx.record({
      type: "ballot.correction-dropped",
      subject: `ballot:${ballotId}`,
      payload: { edition: edition.edition },
      wakes: [`ballot:${ballotId}`],
    });
    return { ballotId };
  });
}
