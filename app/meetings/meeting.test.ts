import { describe, expect, test } from "vitest";
import { isRefusal } from "../platform/refusal.ts";
import {
  closeMeeting,
  openMeeting,
  publishMeeting,
  requireEditable,
  requireGathering,
  takeUpItem,
  type Meeting,
  type MeetingState,
} from "./meeting.ts";

const facts = {
  id: "meeting-1",
  bodyId: "body-1",
  kind: "regular" as const,
  year: 2026,
  number: 11,
  title: "Phiên họp thử",
  place: "Phòng họp Chính phủ",
  startsAt: 1000,
  chairSeatId: "seat-1",
  ruleSet: "VN-2026",
};

const at: Record<MeetingState, Meeting> = {
  planned: { ...facts, state: "planned", currentItemId: null, openedAt: null, closedAt: null },
  published: { ...facts, state: "published", currentItemId: null, openedAt: null, closedAt: null },
  open: { ...facts, state: "open", currentItemId: "item-1", openedAt: 1000, closedAt: null },
  closed: { ...facts, state: "closed", currentItemId: "item-1", openedAt: 1000, closedAt: 2000 },
};

const enough = { present: 18, needed: 18, seats: 27 };
const tooFew = { present: 17, needed: 18, seats: 27 };

/** The state after a step, or the code with which it is refused. */
function outcome(step: () => Meeting | undefined): string {
  try {
    return step()?.state ?? "fine";
  } catch (error) {
    return isRefusal(error) ? error.code : String(error);
  }
}

type Row = Record<MeetingState, string>;
const steps: [string, (meeting: Meeting) => Meeting | undefined, Row][] = [
  [
    "edited",
    requireEditable,
    {
      planned: "planned",
      published: "published",
      open: "meeting-not-editable",
      closed: "meeting-not-editable",
    },
  ],
  [
    "published",
    (meeting) => publishMeeting(meeting, 1),
    { planned: "published", published: "published", open: "open", closed: "meeting-closed" },
  ],
  [
    "published without an item",
    (meeting) => publishMeeting(meeting, 0),
    {
      planned: "agenda-empty",
      published: "agenda-empty",
      open: "agenda-empty",
      closed: "meeting-closed",
    },
  ],
  [
    "opened with quorum",
    (meeting) => openMeeting(meeting, enough, 1500),
    {
      planned: "meeting-not-published",
      published: "open",
      open: "meeting-already-open",
      closed: "meeting-closed",
    },
  ],
  [
    "opened one short of quorum",
    (meeting) => openMeeting(meeting, tooFew, 1500),
    {
      planned: "meeting-not-published",
      published: "no-quorum",
      open: "meeting-already-open",
      closed: "meeting-closed",
    },
  ],
  [
    "turned to an item",
    (meeting) => takeUpItem(meeting, "item-2", false),
    {
      planned: "meeting-not-open",
      published: "meeting-not-open",
      open: "open",
      closed: "meeting-closed",
    },
  ],
  [
    "turned to an item during a vote",
    (meeting) => takeUpItem(meeting, "item-2", true),
    {
      planned: "meeting-not-open",
      published: "meeting-not-open",
      open: "meeting-has-open-vote",
      closed: "meeting-closed",
    },
  ],
  [
    "closed",
    (meeting) => closeMeeting(meeting, false, 2000),
    {
      planned: "meeting-not-open",
      published: "meeting-not-open",
      open: "closed",
      closed: "meeting-closed",
    },
  ],
  [
    "closed during a vote",
    (meeting) => closeMeeting(meeting, true, 2000),
    {
      planned: "meeting-not-open",
      published: "meeting-not-open",
      open: "meeting-has-open-vote",
      closed: "meeting-closed",
    },
  ],
  [
    "joined",
    (meeting) => {
      requireGathering(meeting);
      return undefined;
    },
    { planned: "meeting-not-ready", published: "fine", open: "fine", closed: "meeting-closed" },
  ],
];

describe.each(steps)("a meeting being %s", (_, step, expected) => {
  test.each(Object.values(at))("while $state", (meeting) => {
    expect(outcome(() => step(meeting))).toBe(expected[meeting.state]);
  });
});

test("opening and closing keep their instants, an item the pointer", () => {
  expect(openMeeting(at.published, enough, 1500)).toMatchObject({ openedAt: 1500, closedAt: null });
  expect(takeUpItem(at.open, "item-2", false).currentItemId).toBe("item-2");
  expect(closeMeeting(at.open, false, 2500)).toMatchObject({ openedAt: 1000, closedAt: 2500 });
});
