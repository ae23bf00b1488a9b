import { keepLiveTextIn } from "../drafting/keep-live-text.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMinutes } from "./act-on-minutes.server.ts";
import { circulateMinutes as circulate } from "./minutes.ts";
import { saveMinutes } from "./minutes.store.server.ts";

/** Puts the minutes to the members, who may comment until the chair confirms. */
export async function circulateMinutes(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ circulatedAt: number }> {
  const deed = { act: "circulate-minutes", intent, input, action: "minutes.circulate" as const };
  return actOnMinutes(app, deed, async (tx, { minutes, person }) => {
    const live = { kind: "minutes", id: minutes.meetingId } as const;
    const { version } = await keepLiveTextIn(tx, person.id, live);
    const circulated = circulate({ ...minutes, version }, tx.at);
    await saveMinutes(tx.db, circulated);
    tx.record({
      type: "minutes.circulated",
      subject: `meeting:${minutes.meetingId}`,
      payload: { version },
      wakes: [`meeting:${minutes.meetingId}`],
    });
    return { circulatedAt: tx.at };
  });
}
