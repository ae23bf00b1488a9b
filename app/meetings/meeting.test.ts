import { describe, expect, test } from "vitest";
import { isRefusal } from "../platform/refusal.ts";
import { STATES } from "../people/things.ts";
import {
  isGathering,
  isHeld,
  isOver,
  isToldOf,
  requireEditable,
  requireGathering,
  requireNotClosed,
  requireOpen,
  type Meeting,
  type MeetingState,
} from "./meeting.ts";
import {
  agendaChanged,
  approveAgenda,
  archiveMeeting,
  askApproval,
  cancelMeeting,
  closeMeeting,
  declarePapers,
  inviteMembers,
  openMeeting,
  postponeMeeting,
  resumeMeeting,
  suspendMeeting,
  takeUpItem,
} from "./meeting-steps.ts";

const states: readonly MeetingState[] = STATES.meeting;

const facts = {
  id: "meeting-1",
  bodyId: "body-1",
  kind: "regular" as const,
  year: 2026,
  title: "Phiên họp thử",
  place: "Phòng họp Chính phủ",
  startsAt: 1000,
  chairSeatId: "seat-1",
  ruleSet: "VN-2026" as const,
  followsId: null,
  askedAt: 100,
};
const before = { openedAt: null, closedAt: null, currentItemId: null };
const untold = { ...before, number: null, invitedAt: null, publishedAt: null };
const told = { number: 11, approvedAt: 200, invitedAt: 300 };
const begun = { ...told, publishedAt: 400, openedAt: 1000, currentItemId: "item-1" };
const ending = { endedAt: 500, reason: "Chưa đủ hồ sơ" };

const at: { [State in MeetingState]: Extract<Meeting, { state: State }> } = {
  planned: { ...facts, ...untold, approvedAt: null, state: "planned" },
  approved: { ...facts, ...untold, approvedAt: 200, state: "approved" },
  invited: { ...facts, ...before, ...told, publishedAt: null, state: "invited" },
  published: { ...facts, ...before, ...told, publishedAt: 400, state: "published" },
  open: { ...facts, ...begun, closedAt: null, state: "open" },
  suspended: { ...facts, ...begun, closedAt: null, suspendedAt: 1100, state: "suspended" },
  closed: { ...facts, ...begun, closedAt: 2000, state: "closed" },
  archived: { ...facts, ...begun, closedAt: 2000, archivedAt: 3000, state: "archived" },
  cancelled: { ...facts, ...before, ...told, publishedAt: null, ...ending, state: "cancelled" },
  postponed: {
    ...{ ...facts, ...before, ...told, publishedAt: 400, ...ending },
    postponedToId: "meeting-2",
    state: "postponed",
  },
};

const enough = { present: 18, needed: 18, seats: 27 };
const tooFew = { present: 17, needed: 18, seats: 27 };

/** The state after a step, or the refusal's name without `meeting-`, told from a state by its "!". */
function outcome(step: () => unknown): string {
  try {
    const after = step();
    const isMeeting = typeof after === "object" && after !== null && "state" in after;
    return isMeeting ? String(after.state) : "fine";
  } catch (error) {
    const name = isRefusal(error) ? error.code.replace(/^meeting-/, "") : String(error);
    return states.some((state) => state === name) ? `${name}!` : name;
  }
}

const steps: Record<string, (meeting: Meeting) => unknown> = {
  edit: requireEditable,
  "change the agenda": agendaChanged,
  "ask for approval": (meeting) => askApproval(meeting, 1, 150),
  "ask without an item": (meeting) => askApproval(meeting, 0, 150),
  approve: (meeting) => approveAgenda(meeting, 1, 200),
  "approve without an item": (meeting) => approveAgenda(meeting, 0, 200),
  invite: (meeting) => inviteMembers(meeting, 12, 300),
  "declare papers": (meeting) => declarePapers(meeting, 1, 400),
  "declare without an item": (meeting) => declarePapers(meeting, 0, 400),
  open: (meeting) => openMeeting(meeting, enough, 1500),
  "open one short": (meeting) => openMeeting(meeting, tooFew, 1500),
  "take up": (meeting) => takeUpItem(meeting, "item-2", false),
  "take up while voting": (meeting) => takeUpItem(meeting, "item-2", true),
  suspend: (meeting) => suspendMeeting(meeting, false, 1600),
  "suspend while voting": (meeting) => suspendMeeting(meeting, true, 1600),
  resume: (meeting) => resumeMeeting(meeting, enough),
  "resume one short": (meeting) => resumeMeeting(meeting, tooFew),
  close: (meeting) => closeMeeting(meeting, false, 2000),
  "close while voting": (meeting) => closeMeeting(meeting, true, 2000),
  archive: (meeting) => archiveMeeting(meeting, 0, 3000),
  "archive unsettled": (meeting) => archiveMeeting(meeting, 2, 3000),
  cancel: (meeting) => cancelMeeting(meeting, "Chưa đủ hồ sơ", 500),
  "cancel wordless": (meeting) => cancelMeeting(meeting, "  ", 500),
  postpone: (meeting) => postponeMeeting(meeting, { toId: "meeting-2", reason: "Bão" }, 500),
  "be in session": requireOpen,
  gather: requireGathering,
  "name a substitute": requireNotClosed,
};

/* Every step in every state, written from the course in the issue, not from the code. */
const EXPECTED = `
                         | planned      | approved         | invited         | published         | open          | suspended     | closed | archived | cancelled | postponed
edit                     | planned      | approved         | invited         | published         | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
change the agenda        | planned      | planned          | invited         | published         | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
ask for approval         | planned      | already-approved | already-invited | already-published | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
ask without an item      | agenda-empty | already-approved | already-invited | already-published | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
approve                  | approved     | already-approved | already-invited | already-published | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
approve without an item  | agenda-empty | already-approved | already-invited | already-published | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
invite                   | not-approved | invited          | already-invited | already-published | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
declare papers           | not-invited  | not-invited      | published       | already-published | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
declare without an item  | not-invited  | not-invited      | agenda-empty    | already-published | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
open                     | not-published | not-published   | not-published   | open              | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
open one short           | not-published | not-published   | not-published   | no-quorum         | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
take up                  | not-open     | not-open         | not-open        | not-open          | open          | suspended!    | closed! | archived! | cancelled! | postponed!
take up while voting     | not-open     | not-open         | not-open        | not-open          | has-open-vote | suspended!    | closed! | archived! | cancelled! | postponed!
suspend                  | not-open     | not-open         | not-open        | not-open          | suspended     | suspended!    | closed! | archived! | cancelled! | postponed!
suspend while voting     | not-open     | not-open         | not-open        | not-open          | has-open-vote | suspended!    | closed! | archived! | cancelled! | postponed!
resume                   | not-suspended | not-suspended   | not-suspended   | not-suspended     | not-suspended | open          | closed! | archived! | cancelled! | postponed!
resume one short         | not-suspended | not-suspended   | not-suspended   | not-suspended     | not-suspended | no-quorum     | closed! | archived! | cancelled! | postponed!
close                    | not-open     | not-open         | not-open        | not-open          | closed        | closed        | closed! | archived! | cancelled! | postponed!
close while voting       | not-open     | not-open         | not-open        | not-open          | has-open-vote | has-open-vote | closed! | archived! | cancelled! | postponed!
archive                  | not-closed   | not-closed       | not-closed      | not-closed        | not-closed    | not-closed    | archived | archived! | cancelled! | postponed!
archive unsettled        | not-closed   | not-closed       | not-closed      | not-closed        | not-closed    | not-closed    | not-settled | archived! | cancelled! | postponed!
cancel                   | cancelled    | cancelled        | cancelled       | cancelled         | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
cancel wordless          | reason-missing | reason-missing | reason-missing  | reason-missing    | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
postpone                 | postponed    | postponed        | postponed       | postponed         | already-open  | suspended!    | closed! | archived! | cancelled! | postponed!
be in session            | not-open     | not-open         | not-open        | not-open          | open          | suspended!    | closed! | archived! | cancelled! | postponed!
gather                   | not-published | not-published   | not-published   | fine              | fine          | fine          | closed! | archived! | cancelled! | postponed!
name a substitute        | fine         | fine             | fine            | fine              | fine          | fine          | closed! | archived! | cancelled! | postponed!
`;

const [, ...rows] = EXPECTED.trim()
  .split("\n")
  .map((row) => row.split("|").map((cell) => cell.trim()));

test("the table names every step and every state once", () => {
  expect(rows.map(([step]) => step)).toEqual(Object.keys(steps));
  expect(Object.keys(at)).toEqual(states);
});

describe.each(rows)("to %s", (name, ...cells) => {
  test.each(states.map((state, place) => [state, cells[place]] as const))(
    "while %s: %s",
    (state, expected) => {
      expect(outcome(() => steps[name ?? ""]?.(at[state]))).toBe(expected);
    },
  );
});

test("each step keeps its instant, the invitation its number, an item the pointer", () => {
  expect(askApproval(at.planned, 3, 150).askedAt).toBe(150);
  expect(approveAgenda(at.planned, 3, 200)).toMatchObject({ approvedAt: 200, number: null });
  expect(agendaChanged(at.approved)).toMatchObject({ state: "planned", approvedAt: null });
  expect(inviteMembers(at.approved, 12, 300)).toMatchObject({ number: 12, invitedAt: 300 });
  expect(declarePapers(at.invited, 3, 400).publishedAt).toBe(400);
  expect(openMeeting(at.published, enough, 1500)).toMatchObject({ openedAt: 1500, closedAt: null });
  expect(takeUpItem(at.open, "item-2", false).currentItemId).toBe("item-2");
  expect(suspendMeeting(at.open, false, 1600).suspendedAt).toBe(1600);
  expect(resumeMeeting(at.suspended, enough)).toEqual(at.open);
  expect(closeMeeting(at.open, false, 2500)).toMatchObject({ openedAt: 1000, closedAt: 2500 });
  expect(cancelMeeting(at.invited, " Bão số 9 ", 500)).toMatchObject({
    ...{ number: 11, endedAt: 500, reason: "Bão số 9" },
  });
  const later = { toId: "meeting-2", reason: "Bão" };
  expect(postponeMeeting(at.published, later, 500)).toMatchObject({ postponedToId: "meeting-2" });
});

test("which states gather, lie behind, were held, and are known to members", () => {
  const of = (holds: (meeting: Meeting) => boolean) => states.filter((state) => holds(at[state]));
  expect(of(isGathering)).toEqual(["published", "open", "suspended"]);
  expect(of(isHeld)).toEqual(["closed", "archived"]);
  expect(of(isOver)).toEqual(["closed", "archived", "cancelled", "postponed"]);
  expect(of(isToldOf)).toEqual(states.slice(2));
  expect(isToldOf({ ...at.cancelled, invitedAt: null })).toBe(false);
});
