import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { saveChoices } from "./notice-choice.store.server.ts";
import { DUTIES, type TopicChoices } from "./topic.ts";

/** How this person is told of what. What duty requires stays in the app. */
export async function saveNoticeChoices(
  app: App,
  intent: Intent,
  input: TopicChoices,
): Promise<null> {
  return commit(app, { act: "save-notice-choices", intent, input }, async (tx) => {
    const switchedOff = DUTIES.find((topic) => !input[topic].inApp);
    if (switchedOff) throw new Refusal("notice-mandatory", {}, { [switchedOff]: "required" });
    await saveChoices(tx.db, intent.by, input);
    tx.record({
      type: "notice.choices-saved",
      subject: `person:${intent.by}`,
      wakes: [`person:${intent.by}`],
    });
    return null;
  });
}
