import { refuse } from "../platform/refusal.ts";
import { fieldOf } from "./list-words.ts";
import {
  LIST_FIELDS,
  LISTS,
  ROW_LIMIT,
  type List,
  type ListField,
  type ListRow,
} from "./list-import.ts";

/** Without these a list says nothing. */
const NEEDED = {
  persons: ["login", "titleVi"],
  organisations: ["code", "nameVi"],
} as const satisfies Record<List, readonly ListField[]>;

export type ReadList = { list: List; rows: ListRow[] };

/** What a file lists, by its headings; refuses what is neither, what is empty, what is too long. */
export function readList(records: readonly (readonly string[])[]): ReadList {
  const at = records.findIndex((cells) => cells.some((cell) => cell !== ""));
  const heads = records[at] ?? [];
  const list = LISTS.find((each) => {
    const fields = heads.map((head) => fieldOf(head, LIST_FIELDS[each]));
    return NEEDED[each].every((field) => fields.includes(field));
  });
  if (!list) return refuse("people-columns-unknown");
  const fields = heads.map((head) => fieldOf(head, LIST_FIELDS[list]));
  const rows = records
    .map((cells, index) => ({ row: index + 1, cells: byField(fields, cells) }))
    .slice(at + 1)
    .filter(({ cells }) => Object.keys(cells).length > 0);
  if (rows.length === 0) refuse("register-empty");
  if (rows.length > ROW_LIMIT) refuse("people-too-many", { rows: ROW_LIMIT });
  return { list, rows };
}

function byField(
  fields: readonly (ListField | null)[],
  cells: readonly string[],
): ListRow["cells"] {
  const read: ListRow["cells"] = {};
  fields.forEach((field, at) => {
    const cell = cells[at];
    if (field && cell && read[field] === undefined) read[field] = cell;
  });
  return read;
}
