import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnRecusal } from "./act-on-recusal.server.ts";
import { insertRecusal } from "./recusal.store.server.ts";
import { requireMayRecuse } from "./recusal.ts";

type Input = { meetingId: string; itemId: string; seatId?: string | null; reason: string };

/** A member takes no part in an item because of an interest in it. The log never holds the reason. */
export async function declareRecusal(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ recusalId: string }> {
  const deed = { act: "declare-recusal", intent, input };
  return actOnRecusal(app, deed, async (tx, { person, seat, votes, standing, wakes }) => {
    requireMayRecuse(votes, standing);
    const { meetingId, itemId, reason } = input;
    const { seatId, personId } = seat;
    const id = tx.id();
    await insertRecusal(tx.db, {
      ...{ id, meetingId, itemId, seatId, personId },
      ...{ reason, declaredAt: tx.at, declaredBy: person.id },
    });
    tx.record({
      type: "recusal.declared",
      subject: `meeting:${meetingId}`,
      payload: { recusalId: id, itemId, seatId, personId },
      wakes,
    });
    return { recusalId: id };
  });
}
