import { createHash } from "node:crypto";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { requireAnnexRoom } from "./annex.ts";
import { requireRoom, withIds, type SentArticle } from "./article.ts";
import type { AnnexPaper } from "./document-paper.ts";
import { reviseDraft } from "./resolution.ts";
import { saveDraft } from "./resolution.store.server.ts";
import { insertVersion } from "./resolution-version.store.server.ts";
import { requireResolution } from "./resolution.views.server.ts";

type Input = {
  resolutionId: string;
  /** The version it was made from. */
  version: number;
  title: string;
  articles: readonly SentArticle[];
  annexes?: readonly AnnexPaper[];
};

/** Saves the whole text of a draft: its abstract, its articles with their clauses, its annexes. */
export async function saveClauses(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ version: number }> {
  return commit(app, { act: "save-clauses", intent, input }, (tx) =>
    saveClausesIn(tx, intent.by, input),
  );
}

/**
 * A clause that was made in the live text is known by where it came from there: it has the same id
 * each time that text is saved.
 */
export async function saveClausesIn(
  tx: Tx,
  by: string,
  { resolutionId, version, title, articles: sent, annexes = [] }: Input,
): Promise<{ version: number }> {
  const person = await requirePerson(tx.db, by, tx.at);
  const wanted = { person, id: resolutionId, action: "resolution.draft" } as const;
  const standing = await requireResolution(tx.db, { ...wanted, forUpdate: true });
  const made = new Map<string, number>();
  const articles = withIds(sent, standing.articles, (source) => {
    if (source === null) return tx.id();
    const count = (made.get(source) ?? 0) + 1;
    made.set(source, count);
    return idFrom(`${resolutionId} ${source} ${count}`);
  });
  requireRoom(title, articles);
  requireAnnexRoom(annexes);
  const draft = reviseDraft(standing, { version, title, articles, annexes });
  await saveDraft(tx.db, draft);
  await insertVersion(tx.db, { ...draft, at: tx.at, by });
  tx.record({
    type: "resolution.revised",
    subject: `resolution:${draft.id}`,
    payload: { version: draft.version, articles: draft.articles.length },
    wakes: [`resolution:${draft.id}`],
  });
  return { version: draft.version };
}

function idFrom(source: string): string {
  const hex = createHash("sha256").update(source).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join("-");
}
