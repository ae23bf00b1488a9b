import type { Tx } from "../platform/commit.server.ts";
import { MERGED_KINDS, mergeTexts } from "./burst.ts";
import { putBeside, saveText, type OutboxMail } from "./outbox.store.server.ts";

/** A mail that was just taken, with all that wait beside it in its text. */
export async function mergeBurst(tx: Tx, mail: OutboxMail): Promise<OutboxMail> {
  if (mail.tries > 0 || mail.calendar || !MERGED_KINDS.includes(mail.kind)) return mail;
  const others = await putBeside(tx.db, mail, tx.at);
  if (others.length === 0) return mail;
  const merged = mergeTexts([mail, ...others.toSorted((a, b) => (a.id < b.id ? -1 : 1))]);
  await saveText(tx.db, { id: mail.id, ...merged });
  return { ...mail, ...merged };
}
