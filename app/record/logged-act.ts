import { z } from "zod";
import { RULE_SETS } from "../bodies/rule-sets.ts";
import { CHOICES, OPINIONS } from "../counting/decision.ts";
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

const asked = seat.pick({ seatId: true, personId: true, breaksTies: true });
export type AskedSeat = z.output<typeof asked>;

/** Of a vote, or of a ballot, whose members need not be anywhere. */
export const rollFreeze = z.union([
  z.object({ voteId: z.string(), meetingId: z.string(), seats: z.array(seat) }),
  z.object({ ballotId: z.string(), seats: z.array(asked) }),
]);
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
  form: z
    .object({
      isSecret: z.boolean(),
      options: z.array(z.string()).nullable(),
    })
    .default({ isSecret: false, options: null }),
  closesAt: z.number().nullable().default(null),
});
export type LoggedOpening = z.output<typeof voteOpening>;

const whoCast = z.object({
  voteId: z.string(),
  opening: z.string(),
  castId: z.string(),
  seatId: z.string(),
  personId: z.string(),
  at: z.number(),
});
/** A named cast, or of a secret vote only that the seat has voted. */
export const voteCast = z.union([
  whoCast.extend({
    choice: z.enum(CHOICES),
    option: z.number().nullable().default(null),
    seq: z.number(),
    replaces: z.string().nullable(),
  }),
  whoCast.extend({ secret: z.literal(true) }),
]);
export type LoggedCast = z.output<typeof voteCast>;
export type NamedCast = Extract<LoggedCast, { choice: string }>;

export const secretBallots = z.object({
  voteId: z.string(),
  ballots: z.array(z.object({ key: z.string(), mark: z.string().length(1) })),
});

/** The figures of a vote taken by hand, by mark. */
export const voteKeyIn = z.object({
  voteId: z.string(),
  counts: z.record(z.string().length(1), z.number().int().nonnegative()),
});

export const voteClose = z.object({ voteId: z.string(), opening: z.string() });

export const voteResult = z.object({
  voteId: z.string(),
  result: z.looseObject({ outcome: z.string() }),
});

export const ballotIssue = z.object({
  ballotId: z.string(),
  rules: z.enum(RULE_SETS),
  dueAt: z.number(),
});

export const ballotExtend = z.object({ ballotId: z.string(), dueAt: z.number() });

export const ballotOpinion = z.object({
  ballotId: z.string(),
  opinionId: z.string(),
  seatId: z.string(),
  personId: z.string(),
  choice: z.enum(OPINIONS),
  at: z.number(),
  seq: z.number(),
  replaces: z.string().nullable(),
});
export type LoggedOpinion = z.output<typeof ballotOpinion>;

export const ballotClose = z.object({ ballotId: z.string(), closedAt: z.number() });

export const ballotResult = z.object({
  ballotId: z.string(),
  result: z.looseObject({ outcome: z.string() }),
});

export const resolutionIssue = z.object({
  resolutionId: z.string(),
  year: z.number(),
  number: z.number(),
});

export const rollbackAccept = z.object({ reason: z.string() });
