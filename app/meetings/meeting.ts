import type { RuleSetId } from "../bodies/rule-sets.ts";
import { refuse, type RefusalCode } from "../platform/refusal.ts";

/*
 * A phiên họp on its way. Auth owns the word session.
 *
 *   planned → approved → invited → published → open ⇄ suspended → closed → archived
 *   cancelled, or postponed to a linked meeting, from anywhere before open
 */

export const MEETING_KINDS = [
  "regular",
  "thematic",
  "extraordinary",
  "standing", // the Standing Committee: the Prime Minister and the Deputies
  "provinces-conference",
  "leaders", // the Prime Minister or a Deputy with ministries
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

type Facts = {
  id: string;
  bodyId: string;
  kind: MeetingKind;
  year: number;
  title: string;
  place: string;
  startsAt: number;
  chairSeatId: string;
  ruleSet: RuleSetId;
  /** The meeting that was postponed to this one. */
  followsId: string | null;
};

/** What a meeting has behind it; each state says which of these it must have. */
type Course = {
  /** Its place in the series of its body, kind and year; taken with the invitation. */
  number: number | null;
  /** When the secretariat laid the agenda before the chair. */
  askedAt: number | null;
  approvedAt: number | null;
  invitedAt: number | null;
  publishedAt: number | null;
  openedAt: number | null;
  closedAt: number | null;
  /** The agenda item the room is at. */
  currentItemId: string | null;
};

type Stage<State extends string, Known extends Partial<Course>, More = unknown> = Facts &
  Omit<Course, keyof Known> &
  Known &
  More & { state: State };

type NotBegun = { openedAt: null; closedAt: null; currentItemId: null };
type NotTold = { number: null; invitedAt: null; publishedAt: null } & NotBegun;
type Told = { number: number; approvedAt: number; invitedAt: number };
type Ready = Told & { publishedAt: number };

export type PlannedMeeting = Stage<"planned", NotTold & { approvedAt: null }>;
export type ApprovedMeeting = Stage<"approved", NotTold & { approvedAt: number }>;
export type InvitedMeeting = Stage<"invited", Told & { publishedAt: null } & NotBegun>;
export type PublishedMeeting = Stage<"published", Ready & NotBegun>;
export type OpenMeeting = Stage<"open", Ready & { openedAt: number; closedAt: null }>;
export type SuspendedMeeting = Stage<
  "suspended",
  Ready & { openedAt: number; closedAt: null },
  { suspendedAt: number }
>;
type Over = Ready & { openedAt: number; closedAt: number };
export type ClosedMeeting = Stage<"closed", Over>;
export type ArchivedMeeting = Stage<"archived", Over, { archivedAt: number }>;
/** It keeps its number, if it had one. */
export type CancelledMeeting = Stage<"cancelled", NotBegun, { endedAt: number; reason: string }>;
export type PostponedMeeting = Stage<
  "postponed",
  NotBegun,
  { endedAt: number; reason: string; postponedToId: string }
>;

/** Before the opening: facts and agenda may change, and it may be called off. */
export type ComingMeeting = PlannedMeeting | ApprovedMeeting | InvitedMeeting | PublishedMeeting;
export type Meeting =
  | ComingMeeting
  | OpenMeeting
  | SuspendedMeeting
  | ClosedMeeting
  | ArchivedMeeting
  | CancelledMeeting
  | PostponedMeeting;
export type MeetingState = Meeting["state"];

/** Present seats that count, and how many are needed (`attendance.ts`). */
export type Quorum = { present: number; needed: number; seats: number };

/** Facts and agenda may be changed, and the meeting called off, until it opens. */
export function requireEditable(meeting: Meeting): ComingMeeting {
  return requireState(meeting, "planned", "approved", "invited", "published");
}

/** Refuses by name unless the meeting is in session. */
export function requireOpen(meeting: Meeting): OpenMeeting {
  return requireState(meeting, "open");
}

/** People check in, and the wall shows the code, from publication until the end. */
export function requireGathering(meeting: Meeting): void {
  requireState(meeting, "published", "open", "suspended");
}

/** Substitutes and papers may change at any time before the end. */
export function requireNotClosed({ state }: { state: MeetingState }): void {
  if (isOver({ state })) refuse(untimely(state, []));
}

/** Until it opens. */
export const NOT_BEGUN: readonly MeetingState[] = ["planned", "approved", "invited", "published"];

/** Whether people check in and the wall is lit. */
export function isGathering({ state }: { state: MeetingState }): boolean {
  return state === "published" || state === "open" || state === "suspended";
}

/** Whether it lies behind: held, or called off. */
export function isOver({ state }: { state: MeetingState }): boolean {
  return isHeld({ state }) || state === "cancelled" || state === "postponed";
}

/** Whether it was held and has ended. */
export function isHeld({ state }: { state: MeetingState }): boolean {
  return state === "closed" || state === "archived";
}

/** Whether members know of it: from the invitation on. */
export function isToldOf({ state, invitedAt }: Pick<Meeting, "state" | "invitedAt">): boolean {
  return state !== "planned" && state !== "approved" && invitedAt !== null;
}

/*
 * Too early or too late, by name: a step that needs a later state is told what is missing, a step
 * that needed an earlier one what has happened.
 */
type Place = { at: number; missing: RefusalCode | null; happened: RefusalCode | null };
const NEVER = Number.POSITIVE_INFINITY;
const course: Record<MeetingState, Place> = {
  planned: { at: 0, missing: null, happened: null },
  approved: { at: 1, missing: "meeting-not-approved", happened: "meeting-already-approved" },
  invited: { at: 2, missing: "meeting-not-invited", happened: "meeting-already-invited" },
  published: { at: 3, missing: "meeting-not-published", happened: "meeting-already-published" },
  open: { at: 4, missing: "meeting-not-open", happened: "meeting-already-open" },
  suspended: { at: 5, missing: "meeting-not-suspended", happened: "meeting-suspended" },
  closed: { at: 6, missing: "meeting-not-closed", happened: "meeting-closed" },
  archived: { at: 7, missing: null, happened: "meeting-archived" },
  cancelled: { at: NEVER, missing: null, happened: "meeting-cancelled" },
  postponed: { at: NEVER, missing: null, happened: "meeting-postponed" },
};

/** Why a step that is for these states cannot be taken in this one. */
export function untimely(state: MeetingState, timely: readonly MeetingState[]): RefusalCode {
  const here = course[state];
  const ahead = timely.map((each) => course[each]).filter(({ at }) => at > here.at);
  const [next] = here.at === NEVER ? [] : ahead.sort((one, other) => one.at - other.at);
  return next?.missing ?? here.happened ?? "meeting-not-approved";
}

/** The meeting, known to be in one of these states; otherwise refuses with what is untimely. */
export function requireState<State extends MeetingState>(
  meeting: Meeting,
  ...states: State[]
): Extract<Meeting, { state: State }> {
  const isTimely = (each: Meeting): each is Extract<Meeting, { state: State }> =>
    states.some((state) => state === each.state);
  return isTimely(meeting) ? meeting : refuse(untimely(meeting.state, states));
}
