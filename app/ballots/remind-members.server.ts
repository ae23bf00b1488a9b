import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireCollectingIn } from "./require-collecting.server.ts";
import { silentMembers } from "./silent-members.views.server.ts";
import { tellSilentIn } from "./tell-silent.server.ts";

type Input = { ballotId: string; personIds: string[] };

/** By hand: those named, or everybody, as far as they have not answered. */
export async function remindMembers(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ reminded: number }> {
  return commit(app, { act: "remind-members", intent, input }, async (tx) => {
    const { ballotId, personIds: named } = input;
    const asked = { by: intent.by, ballotId, action: "ballot.remind" } as const;
    const { ballot } = await requireCollectingIn(tx, asked);
    const silent = await silentMembers(tx.db, ballotId);
    const personIds = named.length === 0 ? silent : silent.filter((id) => named.includes(id));
    if (personIds.length === 0) refuse("ballot-nobody-to-remind");
    await tellSilentIn(tx, ballot, { personIds, rung: null });
    return { reminded: personIds.length };
  });
}
