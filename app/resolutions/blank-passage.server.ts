import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnResolution } from "./act-on-resolution.server.ts";
import { requireFound } from "./blank.ts";
import { blanksOf, insertBlank } from "./blanked-passage.store.server.ts";
import { wakesOf } from "./resolution.ts";

type Input = {
  resolutionId: string;
  clauseId: string | null;
  annex: number | null;
  words: string;
  reason: string;
};

/**
 * The secretariat leaves words, a clause or an annex of an issued document out of its public version, with a
 * reason. Refuses once it is published, what is not in the text, and what is blanked already.
 */
export async function blankPassage(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ id: string }> {
  const deed = { act: "blank-passage", intent, input, action: "resolution.blank" } as const;
  return actOnResolution(app, deed, async (tx, { resolution, person }) => {
    if (resolution.state !== "issued") refuse("resolution-elsewhere");
    const { clauseId, annex, reason } = input;
    const isWhole = clauseId !== null || annex !== null;
    const words = isWhole ? "" : input.words.normalize("NFC").trim();
    const passage = { clauseId, annex, words };
    requireFound(resolution, passage);
    const standing = await blanksOf(tx.db, resolution.id);
    const isTwice = standing.some(
      (each) => each.clauseId === clauseId && each.annex === annex && each.words === words,
    );
    if (isTwice) refuse("blank-twice");
    const id = tx.id();
    await insertBlank(tx.db, resolution.id, { ...passage, id, reason, by: person.id, at: tx.at });
    tx.record({
      type: "resolution.blanked",
      subject: `resolution:${resolution.id}`,
      wakes: wakesOf(resolution),
    });
    return { id };
  });
}
