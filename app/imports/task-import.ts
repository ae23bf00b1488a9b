import type { Bilingual } from "../people/person.ts";
import type { RefusalCode } from "../platform/refusal.ts";

/** What the columns of a register can be. */
export const IMPORT_FIELDS = [
  "notation",
  "issuedOn",
  "text",
  "deliverable",
  "lead",
  "coordinators",
  "leader",
  "deadline",
  "state",
  "doneOn",
  "field",
  "priority",
  "note",
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Without these no row can become a task. */
export const NEEDED_FIELDS = ["notation", "text", "lead"] as const satisfies readonly ImportField[];

/** Which column (from 0) is which field. */
export type Columns = Partial<Record<ImportField, number>>;

export const MEGABYTE_LIMIT = 5;
export const ROW_LIMIT = 20_000;
export const COLUMN_LIMIT = 60;
/** Among so many first rows the headings are looked for. */
export const TITLE_ROWS = 20;
/** A staged file is thrown away after so many days. */
export const STAGED_DAYS = 7;

/** A file as its cells, row by row; or why it is none. */
export type ReadFile = { rows: string[][] } | { refused: RefusalCode };

export type ImportState = "staged" | "committed" | "discarded";

export type TaskImport = {
  id: string;
  state: ImportState;
  fileName: string;
  sha256: string;
  heads: readonly string[];
  columns: Columns;
  /** What written names stand for, as the secretary has said: by `nameKey`. */
  names: Readonly<Record<string, string>>;
  unknown: readonly UnknownName[];
  /** In charge where a row names nobody. */
  leaderId: string;
  rows: number;
  stagedAt: number;
  stagedBy: string;
  settledAt: number | null;
  settledBy: string | null;
  given: number;
  done: number;
  present: number;
  leftOut: number;
};

/** A name nobody bears, in how many rows, and who may be meant. */
export type UnknownName = {
  kind: NameKind;
  text: string;
  rows: number;
  nearest: { id: string; name: Bilingual } | null;
};

/** An organisation that leads, one that coordinates, a leader of the Government. */
export const NAME_KINDS = ["lead", "coordinator", "leader"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const VERDICTS = ["error", "warning", "ok", "present"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is to be said of a row; the first lot keeps it out, the second has to be accepted. */
export const FAULTS = [
  "notation-missing",
  "notation-long",
  "issued-missing",
  "issued-unreadable",
  "issued-future",
  "text-missing",
  "text-long",
  "lead-missing",
  "lead-unknown",
  "leader-unknown",
  "deadline-unreadable",
  "deadline-recurring",
  "deadline-outside-calendar",
  "deadline-before",
  "state-unknown",
  "done-missing",
  "done-unreadable",
  "done-future",
  "done-before",
  "done-open",
  "double",
] as const;
export const CAUTIONS = [
  "coordinator-unknown",
  "coordinator-leads",
  "field-unknown",
  "priority-unknown",
  "words-cut",
  "double-other-lead",
  "present-other-lead",
] as const;
export type FindingCode = (typeof FAULTS)[number] | (typeof CAUTIONS)[number] | "present";

export type Finding = {
  code: FindingCode;
  /** What is written in the cell. */
  text?: string;
  nearest?: Bilingual;
  /** The row it doubles. */
  row?: number;
  /** The task that is in the register already. */
  task?: { id: string; code: string };
};

/** The words of a row; already there outweighs all else, a fault outweighs a caution. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ code }) => code === "present")) return "present";
  if (findings.some(({ code }) => FAULTS.some((each) => each === code))) return "error";
  return findings.length > 0 ? "warning" : "ok";
}
