import { findItem } from "../meetings/agenda.views.server.ts";
import { relationsToItem } from "../meetings/standing.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { resultOfItem } from "../votes/vote.views.server.ts";
import { SERIES, titleFromItem, type DraftResolution } from "./resolution.ts";
import { insertDraft } from "./resolution.store.server.ts";

type Input = { itemId: string };

/** The secretariat begins a resolution on an item the meeting has adopted: one per item. */
export async function draftResolution(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ id: string }> {
  return commit(app, { act: "draft-resolution", intent, input }, async (tx) => {
    const { item, meetingId } = await requireItem(tx, intent.by, input.itemId);
    const result = await resultOfItem(tx.db, item.id);
    if (result?.outcome !== "ADOPTED") return refuse("item-not-adopted");
    const draft: DraftResolution = {
      state: "draft",
      id: tx.id(),
      itemId: item.id,
      voteId: result.voteId,
      title: titleFromItem(item.title),
      series: SERIES,
      version: 1,
      draftedBy: intent.by,
      draftedAt: tx.at,
      articles: [],
    };
    if (!(await insertDraft(tx.db, draft))) refuse("resolution-exists");
    tx.record({
      type: "resolution.drafted",
      subject: `resolution:${draft.id}`,
      payload: { itemId: item.id, voteId: draft.voteId },
      wakes: [`meeting:${meetingId}`, `resolution:${draft.id}`],
    });
    return { id: draft.id };
  });
}

async function requireItem(tx: Tx, by: string, itemId: string) {
  const person = await requirePerson(tx.db, by, tx.at);
  const standing = (await relationsToItem(tx.db, person, itemId)) ?? refuse("not-found");
  const { relations, meetingId } = standing;
  requireMay(person, "resolution.draft", { state: "draft", relations });
  const item = (await findItem(tx.db, itemId)) ?? refuse("not-found");
  return { item, meetingId };
}
