import { ruleSet } from "../bodies/rule-sets.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import type { BallotContent } from "./ballot-content.ts";
import { requireReplyDays } from "./ballot-rules.ts";
import { changeContentIn } from "./change-content.server.ts";
import { saveEdition } from "./ballot-edition.store.server.ts";
import { ruleSetInForce } from "../settings/in-force.views.server.ts";

type Input = BallotContent & { ballotId: string };

/** The wording anew, of a draft or of a correction. */
export async function editBallot(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ ballotId: string }> {
  return commit(app, { act: "edit-ballot", intent, input }, async (tx) => {
    const { ballotId, ...content } = input;
    const { ballot, edition } = await changeContentIn(tx, intent.by, ballotId);
    // A correction keeps the time that runs.
    if (!ballot.issue)
      requireReplyDays(content, ruleSet(await ruleSetInForce(tx.db, dayOf(tx.at))));
    await saveEdition(tx.db, { ...edition, ...content });
    tx.record({
      type: "ballot.edited",
      subject: `ballot:${ballotId}`,
      payload: { edition: edition.edition, issues: content.issues.length },
      wakes: [`ballot:${ballotId}`, "ballots"],
    });
    return { ballotId };
  });
}
