import { REFUSAL_CODES } from "./refusal-codes.ts";

/**
 * Why the system says no. One closed list: each code has its sentence in both languages
 * (`i18n/vi/refusals.ts`, `i18n/en/refusals.ts`), and a missing sentence does not compile.
 * A room file may stand twice in one process, so a refusal is known by its `code`.
 */

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Which field of a form is wrong, and how; the words stand in `i18n`. */
export type FieldFaults = Record<string, "required" | "too-long" | "too-short" | "unreadable">;

type Details = Readonly<Record<string, string | number>>;

export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: Details;
  readonly fields: FieldFaults;

  constructor(code: RefusalCode, details: Details = {}, fields: FieldFaults = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.details = details;
    this.fields = fields;
  }
}

export type RefusalLike = Pick<Refusal, "code" | "details" | "fields">;

const codes = new Set<unknown>(REFUSAL_CODES);

export function isRefusal(error: unknown): error is RefusalLike {
  return typeof error === "object" && error !== null && "code" in error && codes.has(error.code);
}

export function refuse(code: RefusalCode, details: Details = {}): never {
  throw new Refusal(code, details);
}
