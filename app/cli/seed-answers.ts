import { personId, seats } from "../../db/fixtures/government.ts";
import { answerInvitation } from "../invitations/answer-invitation.server.ts";
import type { AnswerKind } from "../invitations/invitation.ts";
import type { App } from "../platform/app.server.ts";
import { by } from "./seed-scene.ts";

export type SeedAnswer = { kind: AnswerKind; reason?: string; deputy?: string };

export type Given = { invitationId: string; answerId: string };

/** The members of a meeting answer their invitations; null: not (yet). */
export async function seedAnswers(
  app: App,
  meetingId: string,
  answerOf: (login: string) => SeedAnswer | null,
): Promise<ReadonlyMap<string, Given>> {
  const rows: { id: string; person_id: string }[] = await app
    .write("invitations")
    .where({ meeting_id: meetingId });
  const given = new Map<string, Given>();
  for (const { code } of seats) {
    const answer = answerOf(code);
    const invitationId = rows.find((row) => row.person_id === personId(code))?.id;
    if (!answer || !invitationId) continue;
    const { kind, reason = null, deputy } = answer;
    const substitutePersonId = deputy ? personId(deputy) : null;
    const said = { invitationId, kind, reason, substitutePersonId };
    const { answerId } = await answerInvitation(app, by(code), said);
    given.set(code, { invitationId, answerId });
  }
  return given;
}
