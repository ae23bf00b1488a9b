import { z } from "zod";
import { RULE_SETS } from "../bodies/rule-sets.ts";
import { CHOICES } from "../counting/decision.ts";
import { ATTENDANCE_KINDS } from "../meetings/attendance.ts";

/* What the checks read out of the contents of leaves; whatever else stands there is kept, not read. */

const seat = z.object({
  seatId: z.string(),
  personId: z.string(),
  breaksTies: z.boolean(),
  entitled: z.boolean(),
  recused: z.boolean(),
  attendance: z.enum(ATTENDANCE_KINDS),
});

export const rollFreeze = z.object({
  voteId: z.string(),
  meetingId: z.string(),
  seats: z.array(seat),
});
export type LoggedSeat = z.output<typeof seat>;

export const attendanceChange = z.object({
  meetingId: z.string(),
  seatId: z.string(),
  kind: z.enum(ATTENDANCE_KINDS),
});

export const voteOpening = z.object({
  voteId: z.string(),
  meetingId: z.string(),
  question: z.string(),
  rules: z.enum(RULE_SETS),
  roll: z.string(),
});
export type LoggedOpening = z.output<typeof voteOpening>;

export const voteCast = z.object({
  voteId: z.string(),
  opening: z.string(),
  castId: z.string(),
  seatId: z.string(),
  personId: z.string(),
  choice: z.enum(CHOICES),
  seq: z.number(),
  replaces: z.string().nullable(),
  at: z.number(),
});
export type LoggedCast = z.output<typeof voteCast>;

export const voteClose = z.object({ voteId: z.string(), opening: z.string() });

export const voteResult = z.object({
  voteId: z.string(),
  result: z.looseObject({ outcome: z.string() }),
});

export const resolutionIssue = z.object({
  resolutionId: z.string(),
  voteId: z.string(),
  year: z.number(),
  number: z.number(),
});

export const rollbackAccept = z.object({ reason: z.string() });
