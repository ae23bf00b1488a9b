import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnFloor } from "./act-on-floor.server.ts";
import type { WallView } from "./wall-view.ts";
import { saveWallView } from "./wall-view.store.server.ts";

/** Chooses what stands on the big screen, or lets it follow the room again. */
export async function showOnWall(
  app: App,
  intent: Intent,
  input: { meetingId: string; view: WallView },
): Promise<{ view: WallView }> {
  const deed = { act: "show-on-wall", intent, input, action: "meeting.steer-wall" as const };
  return actOnFloor(app, deed, async (tx, { meeting }) => {
    const { view } = input;
    await saveWallView(tx.db, { meetingId: meeting.id, view, at: tx.at });
    tx.record({
      type: "wall.turned",
      subject: `meeting:${meeting.id}`,
      payload: { view },
      wakes: [`meeting:${meeting.id}`],
    });
    return { view };
  });
}
