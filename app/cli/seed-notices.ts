import { noticeRuleFor } from "../notices/notice.ts";
import { queueMails } from "../notices/queue-mails.server.ts";
import { sendNotices } from "../notices/send-notices.server.ts";
import type { App } from "../platform/app.server.ts";

const DAY = 86_400_000;

/** The notices and mails of what has happened, as the job would send them; old ones have long been seen. */
export async function sendSeedNotices(app: App): Promise<void> {
  const rows: EventRow[] = await app.write("events").orderBy("seq");
  for (const { person_id: by, payload, ...row } of rows) {
    const event = { ...row, by, payload: JSON.parse(payload) };
    if (noticeRuleFor(row.type)) await sendNotices(app, event);
    await queueMails(app, event);
  }
  const longAgo = app.clock() - 4 * DAY;
  await app
    .write("notices")
    .where("at", "<", longAgo)
    .update({ read_at: app.write.ref("at") });
}

type EventRow = {
  seq: number;
  at: number;
  type: string;
  subject: string;
  person_id: string | null;
  payload: string;
};
