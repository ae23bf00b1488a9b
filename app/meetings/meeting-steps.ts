import { refuse } from "../platform/refusal.ts";
import {
  requireEditable,
  requireOpen,
  requireState,
  type ApprovedMeeting,
  type ArchivedMeeting,
  type CancelledMeeting,
  type ClosedMeeting,
  type ComingMeeting,
  type InvitedMeeting,
  type Meeting,
  type OpenMeeting,
  type PlannedMeeting,
  type PostponedMeeting,
  type PublishedMeeting,
  type Quorum,
  type SuspendedMeeting,
} from "./meeting.ts";

/** The secretariat lays the agenda before the chair; again after a change, as often as needed. */
export function askApproval(meeting: Meeting, itemCount: number, now: number): PlannedMeeting {
  const planned = requireState(meeting, "planned");
  if (itemCount === 0) refuse("agenda-empty");
  return { ...planned, askedAt: now };
}

/** The chair approves the agenda as it stands. */
export function approveAgenda(meeting: Meeting, itemCount: number, now: number): ApprovedMeeting {
  const planned = requireState(meeting, "planned");
  if (itemCount === 0) refuse("agenda-empty");
  return { ...planned, state: "approved", approvedAt: now };
}

/** What the chair has approved changes: he approves again. Later changes are versions for all to see. */
export function agendaChanged(meeting: Meeting): ComingMeeting {
  const coming = requireEditable(meeting);
  return coming.state === "approved" ? { ...coming, state: "planned", approvedAt: null } : coming;
}

/** The invitations go out, and with them the number of the meeting. */
export function inviteMembers(meeting: Meeting, number: number, now: number): InvitedMeeting {
  const approved = requireState(meeting, "approved");
  return { ...approved, state: "invited", number, invitedAt: now };
}

/** The secretariat declares the papers complete; single ones may follow all the same. */
export function declarePapers(meeting: Meeting, itemCount: number, now: number): PublishedMeeting {
  const invited = requireState(meeting, "invited");
  if (itemCount === 0) refuse("agenda-empty");
  return { ...invited, state: "published", publishedAt: now };
}

/**
 * The chair opens a published meeting, only with quorum: at least two thirds of all members
 * (Decree 191/2026/NĐ-CP, art. 21.2).
 */
export function openMeeting(meeting: Meeting, quorum: Quorum, now: number): OpenMeeting {
  const published = requireState(meeting, "published");
  const { present, needed } = quorum;
  if (present < needed) refuse("no-quorum", { present, needed });
  return { ...published, state: "open", openedAt: now };
}

/** The room turns to an item; not away from one that is being voted on. */
export function takeUpItem(meeting: Meeting, itemId: string, voteIsOpen: boolean): OpenMeeting {
  const open = requireOpen(meeting);
  if (voteIsOpen) refuse("meeting-has-open-vote");
  return { ...open, currentItemId: itemId };
}

/** A break, for minutes or overnight: not while a vote is open. */
export function suspendMeeting(
  meeting: Meeting,
  voteIsOpen: boolean,
  now: number,
): SuspendedMeeting {
  const open = requireOpen(meeting);
  if (voteIsOpen) refuse("meeting-has-open-vote");
  return { ...open, state: "suspended", suspendedAt: now };
}

/** The room goes on where it stopped, only with quorum, as at the opening. */
export function resumeMeeting(meeting: Meeting, { present, needed }: Quorum): OpenMeeting {
  const { suspendedAt: _, ...suspended } = requireState(meeting, "suspended");
  if (present < needed) refuse("no-quorum", { present, needed });
  return { ...suspended, state: "open" };
}

/** The end, also out of a break nobody came back from: not while a vote is open. */
export function closeMeeting(meeting: Meeting, voteIsOpen: boolean, now: number): ClosedMeeting {
  const running = requireState(meeting, "open", "suspended");
  if (voteIsOpen) refuse("meeting-has-open-vote");
  const { number, year } = running;
  return { ...running, number, year, state: "closed", closedAt: now };
}

/** Nothing is left to be done: every item settled, minutes confirmed, no resolution in draft. */
export function archiveMeeting(meeting: Meeting, blocking: number, now: number): ArchivedMeeting {
  const closed = requireState(meeting, "closed");
  if (blocking > 0) refuse("meeting-not-settled", { count: blocking });
  return { ...closed, state: "archived", archivedAt: now };
}

/** It will not be held; what was its number stays its own. */
export function cancelMeeting(meeting: Meeting, reason: string, now: number): CancelledMeeting {
  return { ...calledOff(meeting, reason), state: "cancelled", endedAt: now };
}

/** It will be held as another meeting, to which its items go. */
export function postponeMeeting(
  meeting: Meeting,
  { toId, reason }: { toId: string; reason: string },
  now: number,
): PostponedMeeting {
  const off = calledOff(meeting, reason);
  return { ...off, state: "postponed", endedAt: now, postponedToId: toId };
}

function calledOff(meeting: Meeting, reason: string) {
  const coming = requireEditable(meeting);
  const said = reason.trim();
  return said === "" ? refuse("reason-missing") : { ...coming, reason: said };
}
