import { z } from "zod";
import { COLUMN_LIMIT, IMPORT_FIELDS, type Columns } from "./task-import.ts";

const column = z.coerce
  .number()
  .int()
  .min(0)
  .max(COLUMN_LIMIT - 1)
  .optional();

/** The form in which columns are told: `column.lead` is the lead's, from 0; none: not in the file. */
export const columnsForm = z
  .looseObject({ leaderId: z.string().max(100) })
  .transform(({ leaderId, ...form }, ctx): { columns: Columns; leaderId: string } => {
    const columns: Columns = {};
    for (const field of IMPORT_FIELDS) {
      const read = column.safeParse(form[`column.${field}`]);
      if (!read.success) ctx.addIssue({ code: "custom", path: [`column.${field}`] });
      else if (read.data !== undefined) columns[field] = read.data;
    }
    return { columns, leaderId };
  });
