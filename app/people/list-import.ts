import type { RoleFields } from "./role-grant.ts";
import type { OrganisationFields } from "./organisation.ts";
import type { PersonFields } from "./person-fields.ts";

/** After which what was read and not imported is thrown away. */
export const STAGED_DAYS = 7;

export const LISTS = ["persons", "organisations"] as const;
export type List = (typeof LISTS)[number];

export const MEGABYTE_LIMIT = 2;
export const ROW_LIMIT = 2000;

export const LIST_FIELDS = {
  persons: ["login", "titleVi", "titleEn", "organisation", "email", "role", "assists", "fromOn"],
  organisations: [
    ...["code", "kind", "nameVi", "nameEn", "shortVi", "shortEn", "parent"],
    ...["identifier2016", "identifier2020", "fromOn"],
  ],
} as const satisfies Record<List, readonly string[]>;

export type ListField = (typeof LIST_FIELDS)[List][number];

/** A row of the file, counted as the file counts, with its cells by what they are. */
export type ListRow = { row: number; cells: Partial<Record<ListField, string>> };

export type ListFinding = {
  code:
    | "present"
    | "double"
    | "field-missing"
    | "field-unreadable"
    | "organisation-unknown"
    | "organisation-over"
    | "parent-unknown"
    | "identifier-taken"
    | "member-unknown"
    | "scope-missing"
    | "member-by-seat";
  field?: ListField;
  text?: string;
  row?: number;
};

export type ListVerdict = "ok" | "error" | "present";

/** What a row comes to: a person with the role they begin with, or an organisation. */
export type Taken =
  | { is: "person"; person: PersonFields; role: TakenRole | null }
  | { is: "organisation"; organisation: OrganisationFields; parentCode: string | null };

/** The one assisted is named as in the file: they may stand in a row below. */
export type TakenRole = Omit<RoleFields, "assistedPersonId"> & { assists: string | null };

export type JudgedListRow = {
  row: number;
  verdict: ListVerdict;
  findings: readonly ListFinding[];
  taken: Taken | null;
};

export type ListImport = {
  id: string;
  list: List;
  state: "staged" | "committed" | "discarded";
  fileName: string;
  sha256: string;
  rows: readonly ListRow[];
  leftOut: readonly number[];
  count: number;
  added: number;
  stagedAt: number;
  stagedBy: string | null;
  settledAt: number | null;
};

export function verdictOf(findings: readonly ListFinding[]): ListVerdict {
  if (findings.some(({ code }) => code !== "present")) return "error";
  return findings.length > 0 ? "present" : "ok";
}
