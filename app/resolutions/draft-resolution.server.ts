import { opinionsTakenOver } from "../ballots/taken-over.views.server.ts";
import { conclusionsOf } from "../meetings/conclusions.views.server.ts";
import { findItem, type AgendaItem } from "../meetings/agenda.views.server.ts";
import { relationsToItem } from "../meetings/standing.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { resultOfItem } from "../votes/vote.views.server.ts";
import type { Tally } from "../counting/decision.ts";
import { numberArticles } from "./article.ts";
import { draftedDocument } from "./drafted-document.paper.ts";
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
    const { kind } = input;
    const vote = await groundOf(tx, item, kind);
    const voteId = vote?.voteId ?? null;
    const matter = { kind, meetingId: item.meetingId, itemId: item.id, voteId };
    const title = titleFromItem(item.title);
    const own = { id: tx.id(), title, draftedBy: intent.by, draftedAt: tx.at };
    const known = { title, lead: item.lead.name.vi, tally: vote?.tally ?? null };
    const begun = draftedDocument(kind, { ...known, ...(await said(tx, item)) }).map((article) => ({
      title: article.title,
      clauses: article.texts.map((text) => ({ id: tx.id(), text })),
    }));
    const from = { replacesId: null, articles: numberArticles(begun) };
    const draft = beginDraft({ ...matter, ...own }, from);
    await recordDraftIn(tx, draft);
    return { id: draft.id };
  });
}

/** What the chair concluded, and what was taken over of the members' opinions before. */
async function said(tx: Tx, { id, meetingId }: AgendaItem) {
  const concluded = await conclusionsOf(tx.db, meetingId);
  const conclusion = concluded.find(({ itemId }) => itemId === id)?.conclusion ?? "";
  return { conclusion, takenOver: await opinionsTakenOver(tx.db, id) };
}

async function requireItem(tx: Tx, by: string, itemId: string): Promise<AgendaItem> {
  const person = await requirePerson(tx.db, by, tx.at);
  const { relations } = (await relationsToItem(tx.db, person, itemId)) ?? refuse("not-found");
  requireMay(person, "resolution.draft", { state: "draft", relations });
  return (await findItem(tx.db, itemId)) ?? refuse("not-found");
}

/** The vote that adopted the item; null where the chair's conclusion suffices. */
async function groundOf(
  tx: Tx,
  item: AgendaItem,
  kind: ItemDocumentKind,
): Promise<{ voteId: string; tally: Tally } | null> {
  const result = await resultOfItem(tx.db, item.id);
  if (result?.outcome === "ADOPTED") return result;
  if (kind === "resolution") return refuse("item-not-adopted");
  return item.concludedAt === null ? refuse("item-not-concluded") : null;
}
