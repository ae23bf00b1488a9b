import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import type { Invitation } from "./invitation.ts";
import { dueReminders, type DueReminder } from "./due-reminders.views.server.ts";
import { findInvitation } from "./invitation.store.server.ts";
import { remindInviteeIn } from "./remind-invitee.server.ts";

/** Reminds by the timetable whoever has not answered; each reminder once, however often it runs. */
export async function remindDue(app: App): Promise<{ reminded: number }> {
  const due = await dueReminders(app.read, app.clock());
  if (due.length === 0) return { reminded: 0 };
  return commit(app, { act: "remind-due", intent: null, input: null }, async (tx) => {
    let reminded = 0;
    for (const each of due) if (await remind(tx, each)) reminded += 1;
    return { reminded };
  });
}

/** Unless the answer came while we looked. */
async function remind(tx: Tx, { invitationId, daysBefore }: DueReminder): Promise<boolean> {
  const invitation: Invitation | null = await findInvitation(tx.db, invitationId);
  if (!invitation || invitation.answer !== null) return false;
  return remindInviteeIn(tx, { invitation, daysBefore });
}
