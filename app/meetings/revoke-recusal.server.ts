import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnRecusal } from "./act-on-recusal.server.ts";
import { revokeRecusalRow } from "./recusal.store.server.ts";
import { requireMayRevoke } from "./recusal.ts";

type Input = { meetingId: string; itemId: string; seatId?: string | null };

/** The member takes part after all: before the item is voted on. What was declared stays on file. */
export async function revokeRecusal(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ recusalId: string }> {
  const deed = { act: "revoke-recusal", intent, input };
  return actOnRecusal(app, deed, async (tx, { person, seat, votes, standing, wakes }) => {
    if (!standing) return refuse("not-recused");
    requireMayRevoke(votes);
    await revokeRecusalRow(tx.db, standing.id, { at: tx.at, by: person.id });
    tx.record({
      type: "recusal.revoked",
      subject: `meeting:${input.meetingId}`,
      payload: { recusalId: standing.id, itemId: input.itemId, seatId: seat.seatId },
      wakes,
    });
    return { recusalId: standing.id };
  });
}
