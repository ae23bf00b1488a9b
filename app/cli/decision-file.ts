import { z } from "zod";
import { ruleSet, RULE_SETS, type RuleSetId } from "../bodies/rule-sets.ts";
import {
  CHOICES,
  OPINIONS,
  TAKING_PART,
  type Decision,
  type SeatCast,
  type TakingPart,
} from "../counting/decision.ts";
import { readInstant } from "../platform/dates.ts";

/*
 * A decision as a file: what `ecabinet recount` reads. Names are looked up among the file's own
 * only, so that a seat may be called whatever it likes.
 */

export type DecisionFile = { rules: RuleSetId; decision: Decision };

/** Reads the text of a file, or says in a sentence what is wrong with it. */
export function readDecisionFile(text: string): DecisionFile | { fault: string } {
  const json = readJson(text);
  if (!json) return { fault: "is not JSON" };
  const read = file.safeParse(json.value);
  return read.success ? read.data : { fault: faultOf(read.error) };
}

function readJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Attoseconds: the parts of a second count too, and are kept exactly. */
const instant = z.string().transform((text, context) => {
  const milliseconds = readInstant(text);
  const parts = /[.,](?<part>\d+)/.exec(text)?.groups?.["part"] ?? "";
  if (milliseconds !== null) {
    return BigInt(milliseconds) * 10n ** 15n + BigInt(parts.slice(3, 18).padEnd(15, "0"));
  }
  context.addIssue({ code: "custom", message: "is not an instant with its offset from UTC" });
  return z.NEVER;
});

const name = z.string().min(1);
const rules = z.enum(RULE_SETS);
const seats = z
  .array(
    z.object({
      id: name,
      chair: z.boolean().optional(),
      population: z.number().int().positive().nullish(),
    }),
  )
  .min(1)
  .transform((rows) =>
    rows.map(({ population, ...seat }) => ({ ...seat, population: population ?? undefined })),
  );

/** Key by key: a member may be called "__proto__". */
const attendance = z.unknown().transform((value, context): ReadonlyMap<string, TakingPart> => {
  const given = z.looseObject({}).safeParse(value).success ? Object.entries(value ?? {}) : null;
  const read = z.array(z.tuple([z.string(), z.enum(TAKING_PART)])).safeParse(given);
  if (read.success) return new Map(read.data);
  context.addIssue({ code: "custom", message: "does not say of seats how they take part" });
  return z.NEVER;
});

const castOf = <Choice extends string>(choices: readonly [Choice, ...Choice[]]) =>
  z.array(z.object({ seat: name, choice: z.enum(choices), seq: z.number().int(), at: instant }));

const decision = z.discriminatedUnion("via", [
  z.object({
    rules,
    via: z.literal("vote"),
    seats,
    attendance,
    cast: castOf(CHOICES),
    closedAt: instant,
  }),
  z.object({
    rules,
    via: z.literal("ballot"),
    seats,
    cast: castOf(OPINIONS),
    dueAt: instant,
    closedAt: instant,
  }),
]);

const file = decision.transform(({ rules: id, ...read }, context): DecisionFile => {
  const fault = contradictionIn(id, read);
  if (fault === null) return { rules: id, decision: read };
  context.addIssue({ code: "custom", message: fault });
  return z.NEVER;
});

function contradictionIn(id: RuleSetId, read: Decision): string | null {
  const rule = ruleSet(id);
  if (!rule.via.includes(read.via)) return `${id} decides no ${read.via}`;
  const known = new Set(read.seats.map((seat) => seat.id));
  if (known.size !== read.seats.length) return "lists a seat twice";
  if (read.seats.filter((seat) => seat.chair).length > 1) return "has two chairs";
  if (rule.weights === "POPULATION" && read.seats.some((seat) => !seat.population)) {
    return `has a seat without the population that ${id} asks for`;
  }
  const named = [...(read.via === "vote" ? read.attendance.keys() : []), ...seatsOf(read.cast)];
  const stranger = named.find((seat) => !known.has(seat));
  if (stranger !== undefined) return `names a seat that is not listed: ${JSON.stringify(stranger)}`;
  return hasTwice(read.cast) ? "has the same seat and seq twice" : null;
}

function seatsOf(cast: readonly SeatCast<string>[]): string[] {
  return cast.map(({ seat }) => seat);
}

function hasTwice(cast: readonly SeatCast<string>[]): boolean {
  return new Set(cast.map(({ seat, seq }) => `${seq} ${seat}`)).size !== cast.length;
}

function faultOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return "cannot be understood";
  if (issue.code === "custom" && issue.path.length === 0) return issue.message;
  return `cannot be understood at ${JSON.stringify(issue.path.join("."))}: ${issue.message}`;
}
