import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMinutes } from "./act-on-minutes.server.ts";
import { reviseMinutes } from "./minutes.ts";
import { insertVersion, listVersions, saveMinutes } from "./minutes.store.server.ts";

type Input = { meetingId: string; version: number; texts: { key: string; text: string }[] };

/** Another wording of some sections, as a new version; headings stay. */
export async function saveMinutesText(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ version: number }> {
  const deed = { act: "save-minutes", intent, input, action: "minutes.edit" as const };
  return actOnMinutes(app, deed, async (tx, { minutes, person }) => {
    const revised = reviseMinutes(minutes, input.version);
    const { meetingId, version } = revised;
    const [latest] = await listVersions(tx.db, meetingId);
    const sections = (latest?.sections ?? []).map((section) => {
      const text = input.texts.find(({ key }) => key === section.key)?.text;
      return text === undefined ? section : { ...section, text };
    });
    await saveMinutes(tx.db, revised);
    await insertVersion(tx.db, { meetingId, version, sections, at: tx.at, by: person.id });
    tx.record({
      type: "minutes.revised",
      subject: `meeting:${meetingId}`,
      payload: { version },
      wakes: [`meeting:${meetingId}`],
    });
    return { version };
  });
}
