import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import type { DraftSubject } from "./draft-name.ts";
import { keepLiveTextIn } from "./keep-live-text.server.ts";

/** Keeps what the live text says as a version of the draft, for everybody who reads it. */
export async function saveDraft(
  app: App,
  intent: Intent,
  input: DraftSubject,
): Promise<{ version: number }> {
  return commit(app, { act: "save-draft", intent, input }, (tx) =>
    keepLiveTextIn(tx, intent.by, input),
  );
}
