import { approveAgenda } from "../meetings/approve-agenda.server.ts";
import { askApproval } from "../meetings/ask-approval.server.ts";
import { inviteMembers } from "../meetings/invite-members.server.ts";
import { by, type Scene } from "./seed-scene.ts";

const HOUR = 3_600_000;

/** The agenda is laid before the chair and approved, and the invitations go out, within one day. */
export async function leadToInvitation(scene: Scene, meetingId: string, at: number): Promise<void> {
  const { app } = scene;
  scene.moveTo(at);
  await askApproval(app, by("specialist"), { meetingId });
  scene.moveTo(at + 3 * HOUR);
  await approveAgenda(app, by("prime-minister"), { meetingId });
  scene.moveTo(at + 5 * HOUR);
  await inviteMembers(app, by("specialist"), { meetingId });
}
