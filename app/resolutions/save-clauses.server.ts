import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { withIds, type SentArticle } from "./article.ts";
import { reviseDraft } from "./resolution.ts";
import { saveDraft } from "./resolution.store.server.ts";
import { requireResolution } from "./resolution.views.server.ts";

type Input = {
  resolutionId: string;
  /** The version the editor began from. */
  version: number;
  title: string;
  articles: SentArticle[];
};

/** Saves the whole text of a draft: its abstract and all its articles and clauses in their order. */
export async function saveClauses(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ version: number }> {
  return commit(app, { act: "save-clauses", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const wanted = { person, id: input.resolutionId, action: "resolution.draft" } as const;
    const standing = await requireResolution(tx.db, { ...wanted, forUpdate: true });
    const articles = withIds(input.articles, standing.articles, () => tx.id());
    const { version, title } = input;
    const draft = reviseDraft(standing, { version, title, articles });
    await saveDraft(tx.db, draft);
    tx.record({
      type: "resolution.revised",
      subject: `resolution:${draft.id}`,
      payload: { version: draft.version, articles: draft.articles.length },
      wakes: [`resolution:${draft.id}`],
    });
    return { version: draft.version };
  });
}
