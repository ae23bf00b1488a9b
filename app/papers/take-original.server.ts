import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { requireOriginal } from "./takeable.views.server.ts";

type Input = { paperId: string; version: number | null };

/** The byte-exact original, for who may have it; the log keeps that it was taken. */
export async function takeOriginal(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ fileName: string; mediaType: string; sha256: string }> {
  return commit(app, { act: "take-original", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const taken = await requireOriginal(tx.db, person, input);
    const { fileName, mediaType, version, originalSha256 } = taken;
    tx.record({
      type: "paper.original-taken",
      subject: `paper:${input.paperId}`,
      payload: { version, sha256: originalSha256 },
    });
    return { fileName, mediaType, sha256: originalSha256 };
  });
}
