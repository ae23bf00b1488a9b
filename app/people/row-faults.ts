import type { z } from "zod";
import type { ListField, ListFinding, ListRow } from "./list-import.ts";

/** What a form says of a row's cells, one finding a field; `names` where the form calls it otherwise. */
export function rowFaults(
  error: z.ZodError,
  { cells, names }: { cells: ListRow["cells"]; names: Readonly<Record<string, ListField>> },
): ListFinding[] {
  const fields = new Set(error.issues.map(({ path }) => names[String(path[0])]));
  return [...fields].flatMap((field): ListFinding[] => {
    if (!field) return [];
    const text = cells[field];
    return [text ? { code: "field-unreadable", field, text } : { code: "field-missing", field }];
  });
}
