import { findItem, type AgendaItem } from "../meetings/agenda.views.server.ts";
import { relationsToItem } from "../meetings/standing.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { resultOfItem } from "../votes/vote.views.server.ts";
import { titleFromItem, type ItemDocumentKind } from "./document-kind.ts";
import { recordDraftIn } from "./record-draft.server.ts";
import { beginDraft } from "./resolution.ts";

type Input = { itemId: string; kind: ItemDocumentKind };

/**
 * The secretariat begins a document on an item, one of each kind: a resolution once the meeting has
 * adopted the item, a decision or directive also on what the chair concluded.
 */
export async function draftResolution(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ id: string }> {
  return commit(app, { act: "draft-resolution", intent, input }, async (tx) => {
    const item = await requireItem(tx, intent.by, input.itemId);
    const voteId = await groundOf(tx, item, input.kind);
    const { kind } = input;
    const matter = { kind, meetingId: item.meetingId, itemId: item.id, voteId };
    const title = titleFromItem(item.title);
    const own = { id: tx.id(), title, draftedBy: intent.by, draftedAt: tx.at };
    const draft = beginDraft({ ...matter, ...own });
    await recordDraftIn(tx, draft);
    return { id: draft.id };
  });
}

async function requireItem(tx: Tx, by: string, itemId: string): Promise<AgendaItem> {
  const person = await requirePerson(tx.db, by, tx.at);
  const { relations } = (await relationsToItem(tx.db, person, itemId)) ?? refuse("not-found");
  requireMay(person, "resolution.draft", { state: "draft", relations });
  return (await findItem(tx.db, itemId)) ?? refuse("not-found");
}

/** The vote that adopted the item; null where the chair's conclusion suffices. */
async function groundOf(tx: Tx, item: AgendaItem, kind: ItemDocumentKind): Promise<string | null> {
  const result = await resultOfItem(tx.db, item.id);
  if (result?.outcome === "ADOPTED") return result.voteId;
  if (kind === "resolution") return refuse("item-not-adopted");
  return item.concludedAt === null ? refuse("item-not-concluded") : null;
}
