import type { Person } from "../people/person.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireEver } from "../people/require-ever.ts";
import type { App, Json } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { DraftSubject } from "./draft-name.ts";
import { DRAFT_ACTIONS, mayWithDraft, type DraftDeed } from "./draft-rights.ts";
import { findDraftStanding, type DraftStanding } from "./draft-standing.views.server.ts";

type Deed = { act: string; intent: Intent; input: DraftSubject; deed: DraftDeed };
export type DraftScene = { person: Person; subject: DraftSubject; standing: DraftStanding };

/**
 * What every act about a live text begins with. Refuses `not-found` to whoever may not see it,
 * `not-allowed` to whoever could do this in no state of it, `draft-elsewhere` to whoever comes late.
 */
export function actOnDraft<Answer extends Json>(
  app: App,
  { act, intent, input, deed }: Deed,
  work: (tx: Tx, scene: DraftScene) => Promise<Answer>,
): Promise<Answer> {
  return commit(app, { act, intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const subject = { kind: input.kind, id: input.id };
    const wanted = { person, subject, forUpdate: true };
    const standing = (await findDraftStanding(tx.db, wanted)) ?? refuse("not-found");
    const { [deed]: action, see } = DRAFT_ACTIONS[subject.kind];
    requireEver(person, { action, see, ...standing.place });
    if (!mayWithDraft(person, deed, standing.place)) refuse("draft-elsewhere");
    return work(tx, { person, subject, standing });
  });
}
