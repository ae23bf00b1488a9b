import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import type { Locale, Theme } from "./person.ts";
import { updatePreferences } from "./person.store.server.ts";

export type Preferences = { locale: Locale; theme: Theme };

/** How this person reads the system: in which language, in which colours. */
export async function savePreferences(
  app: App,
  intent: Intent,
  preferences: Preferences,
): Promise<Preferences> {
  return commit(app, { act: "save-preferences", intent, input: preferences }, async (tx) => {
    await updatePreferences(tx.db, intent.by, preferences);
    tx.record({
      type: "preferences.saved",
      subject: `person:${intent.by}`,
      wakes: [`person:${intent.by}`],
    });
    return preferences;
  });
}
