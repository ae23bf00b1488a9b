import { z } from "zod";
import { RULE_SETS } from "../bodies/rule-sets.ts";
import { CHOICES, DECIDED_BY, OUTCOMES } from "../counting/decision.ts";
import { ATTENDANCE_KINDS } from "../meetings/attendance.ts";
import { CAST_VIAS } from "./cast.ts";
import { MARKS } from "./secret-ballot.ts";
import { ENDINGS } from "./vote.ts";
import { TAKEN } from "./vote-form.ts";

/* How a vote, its roll and its casts lie in the database: what is read back is checked against it. */

const figure = z.number().int().nonnegative();
const result = z.object({
  quorum: z.object({ needed: figure, present: figure, met: z.boolean() }).nullable(),
  majority: z.object({ needed: figure }),
  tally: z.object({
    for: figure,
    against: figure,
    abstain: figure,
    other: figure,
    deemed: figure,
    notCast: figure,
    invalid: figure,
  }),
  outcome: z.enum(OUTCOMES),
  decidedBy: z.enum(DECIDED_BY).nullable(),
});

const alternatives = z
  .object({ votes: z.array(z.number().int()), adopted: z.number().int().nullable() })
  .optional();

const facts = z.object({
  id: z.string(),
  meeting_id: z.string(),
  item_id: z.string(),
  round: z.number(),
  question: z.string(),
  rule_set: z.enum(RULE_SETS),
  created_at: z.number(),
  taken: z.enum(TAKEN),
  is_secret: z.number(),
  options: z
    .string()
    .transform((text) => z.array(z.string()).parse(JSON.parse(text)))
    .nullable(),
  closes_after: z.number().nullable(),
  closes_when_all: z.number(),
});
const opening = facts.extend({
  opened_at: z.number(),
  opened_by: z.string(),
  on_word_of: z.string().nullable(),
  present: z.number().nullable(),
  present_needed: z.number().nullable(),
  quorum_waiver: z.string().nullable(),
  closes_at: z.number().nullable(),
});
const closing = opening.extend({
  closed_at: z.number(),
  closed_by: z.string().nullable(),
  closed_how: z.enum(ENDINGS),
  keyed: z
    .string()
    .transform((text) => z.partialRecord(z.enum(MARKS), figure).parse(JSON.parse(text)))
    .nullable(),
  result: z.string().transform((text) => result.extend({ alternatives }).parse(JSON.parse(text))),
});
export const voteRow = z.discriminatedUnion("state", [
  facts.extend({ state: z.literal("created") }),
  opening.extend({ state: z.literal("open") }),
  closing.extend({ state: z.literal("closed") }),
  closing.extend({
    state: z.literal("announced"),
    announced_at: z.number(),
    names_shown_at: z.number().nullable(),
  }),
  closing.extend({
    state: z.literal("annulled"),
    announced_at: z.number().nullable(),
    annulled_at: z.number(),
    annulled_by: z.string(),
    annulled_on_word_of: z.string().nullable(),
    annulment_reason: z.string(),
  }),
]);
export type VoteRow = z.output<typeof voteRow>;

export const seatRow = z.object({
  seat_id: z.string(),
  person_id: z.string(),
  breaks_ties: z.number(),
  entitled: z.number(),
  recused: z.number(),
  attendance: z.enum(ATTENDANCE_KINDS),
});

export const castRow = z.object({
  id: z.string(),
  seat_id: z.string(),
  person_id: z.string(),
  seq: z.number(),
  choice: z.enum(CHOICES),
  replaces_id: z.string().nullable(),
  option_no: z.number().nullable(),
  via: z.enum(CAST_VIAS),
  entered_by: z.string().nullable(),
  at: z.number(),
});
