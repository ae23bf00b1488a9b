import { refuse } from "../platform/refusal.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { isDay, type Day } from "../platform/dates.ts";
import { savePeriod } from "./retention.store.server.ts";

type Asked = { bodyCode: string; days: number | null; from: Day };

/** How long a body keeps private notes after its minutes are confirmed, from a day on. */
export async function setNoteRetention(app: App, input: Asked): Promise<{ bodyId: string }> {
  const deed = { act: "set-note-retention", intent: null, input };
  return commit(app, deed, (tx) => setNoteRetentionIn(tx, input));
}

/** As part of another act, which has decided the rights. */
export async function setNoteRetentionIn(
  tx: Tx,
  { bodyCode, days, from }: Asked,
): Promise<{ bodyId: string }> {
  const body = await tx.db("bodies").where({ code: bodyCode }).first("id");
  if (!body) refuse("not-found");
  const isPeriod = days === null || (Number.isSafeInteger(days) && days >= 1 && days <= 3650);
  if (!isDay(from) || !isPeriod) refuse("invalid-input");
  await savePeriod(tx.db, { bodyId: body.id, from, days, at: tx.at });
  tx.record({
    type: "body.note-retention-set",
    subject: `body:${body.id}`,
    payload: { days, from },
  });
  return { bodyId: body.id };
}
