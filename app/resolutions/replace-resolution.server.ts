import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnResolution } from "./act-on-resolution.server.ts";
import { stateAfter } from "./course.ts";
import { beginDraft, requireInForce, type DraftResolution } from "./resolution.ts";
import { recordDraftIn } from "./record-draft.server.ts";

type Input = { resolutionId: string; reason: string };

/**
 * Begins the document that is to come in the place of an issued one, of the same kind and with its
 * text. It goes its whole course; the older one holds until it is issued.
 */
export async function replaceResolution(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ id: string }> {
  const deed = { act: "replace-resolution", intent, input, action: "resolution.replace" } as const;
  return actOnResolution(app, deed, async (tx, { resolution, person }) => {
    stateAfter(resolution.state, "replace");
    const { articles, annexes, ...old } = requireInForce(resolution);
    const own = articles.map((article) => ({
      ...article,
      clauses: article.clauses.map((clause) => ({ ...clause, id: tx.id() })),
    }));
    const beginning = { ...factsOf(old), id: tx.id(), draftedBy: person.id, draftedAt: tx.at };
    const draft = beginDraft(beginning, { replacesId: old.id, articles: own, annexes });
    await recordDraftIn(tx, draft, input.reason);
    return { id: draft.id };
  });
}

type Matter = Pick<DraftResolution, "kind" | "meetingId" | "itemId" | "voteId" | "title">;

function factsOf({ kind, meetingId, itemId, voteId, title }: Matter): Matter {
  return { kind, meetingId, itemId, voteId, title };
}
