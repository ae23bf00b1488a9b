import { refuse, type RefusalCode } from "../platform/refusal.ts";

/** A phiên họp on its way: planned → published → open → closed. Auth owns the word session. */
export const MEETING_KINDS = ["regular", "thematic", "extraordinary"] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

type Facts = {
  id: string;
  bodyId: string;
  kind: MeetingKind;
  year: number;
  /** Its place in the series of its body, kind and year. */
  number: number;
  title: string;
  place: string;
  startsAt: number;
  chairSeatId: string;
  ruleSet: string;
};

export type PlannedMeeting = Facts & {
  state: "planned" | "published";
  currentItemId: null;
  openedAt: null;
  closedAt: null;
};

export type OpenMeeting = Facts & {
  state: "open";
  /** The agenda item the room is at. */
  currentItemId: string | null;
  openedAt: number;
  closedAt: null;
};

export type ClosedMeeting = Facts & {
  state: "closed";
  currentItemId: string | null;
  openedAt: number;
  closedAt: number;
};

export type Meeting = PlannedMeeting | OpenMeeting | ClosedMeeting;
export type MeetingState = Meeting["state"];

/** Present seats that count, and how many are needed (`counting/quorum.ts`). */
export type Quorum = { present: number; needed: number; seats: number };

/** Facts and agenda may be changed until the meeting opens; refuses afterwards. */
export function requireEditable(meeting: Meeting): PlannedMeeting {
  switch (meeting.state) {
    case "planned":
    case "published":
      return meeting;
    case "open":
    case "closed":
      return refuse("meeting-not-editable");
    default:
      return meeting satisfies never;
  }
}

/** The agenda goes out with its papers, once it has an item; papers that come later follow. */
export function publishMeeting(meeting: Meeting, itemCount: number): Meeting {
  if (meeting.state === "closed") refuse("meeting-closed");
  if (itemCount === 0) refuse("agenda-empty");
  return meeting.state === "planned" ? { ...meeting, state: "published" } : meeting;
}

/**
 * The chair opens a published meeting, only with quorum: at least two thirds of all members
 * (Decree 191/2026/NĐ-CP, art. 21.2).
 */
export function openMeeting(meeting: Meeting, quorum: Quorum, now: number): OpenMeeting {
  switch (meeting.state) {
    case "planned":
      return refuse("meeting-not-published");
    case "open":
      return refuse("meeting-already-open");
    case "closed":
      return refuse("meeting-closed");
    case "published": {
      const { present, needed } = quorum;
      if (present < needed) refuse("no-quorum", { present, needed });
      return { ...meeting, state: "open", openedAt: now };
    }
    default:
      return meeting satisfies never;
  }
}

/** The room turns to an item; not away from one that is being voted on. */
export function takeUpItem(meeting: Meeting, itemId: string, voteIsOpen: boolean): OpenMeeting {
  const open = requireOpen(meeting);
  if (voteIsOpen) refuse("meeting-has-open-vote");
  return { ...open, currentItemId: itemId };
}

/** The end: not while a vote is open. */
export function closeMeeting(meeting: Meeting, voteIsOpen: boolean, now: number): ClosedMeeting {
  const open = requireOpen(meeting);
  if (voteIsOpen) refuse("meeting-has-open-vote");
  return { ...open, state: "closed", closedAt: now };
}

/** Refuses by name unless the meeting is in session. */
export function requireOpen(meeting: Meeting): OpenMeeting {
  switch (meeting.state) {
    case "open":
      return meeting;
    case "planned":
    case "published":
      return refuse("meeting-not-open");
    case "closed":
      return refuse("meeting-closed");
    default:
      return meeting satisfies never;
  }
}

/** Between opening and close. */
export function isUnderWay(meeting: Pick<Meeting, "state">): boolean {
  return meeting.state === "open";
}

/** People check in, and the wall shows the code, from publication until the end. */
export function requireGathering(meeting: Meeting): void {
  if (meeting.state === "closed") refuse("meeting-closed");
  if (meeting.state === "planned") refuse("meeting-not-ready");
}

/** Substitutes may change at any time before the end. */
export function requireNotClosed(meeting: Meeting): void {
  if (meeting.state === "closed") refuse("meeting-closed");
}

/** Why someone whose role may do this at another time may not do it in this state. */
export function untimely(state: MeetingState, opening: boolean): RefusalCode {
  switch (state) {
    case "planned":
      return opening ? "meeting-not-published" : "meeting-not-ready";
    case "published":
      return "meeting-not-open";
    case "open":
      return opening ? "meeting-already-open" : "meeting-not-editable";
    case "closed":
      return "meeting-closed";
    default:
      return state satisfies never;
  }
}
