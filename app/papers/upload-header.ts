import { z } from "zod";
import { MAX_NOTE, MAX_TITLE } from "./paper.ts";
import { PAPER_KINDS } from "./paper-kind.ts";
import { HANDLING_MARKS, NO_MARKS, URGENCIES } from "./paper-marks.ts";

const sent = {
  key: z.string().min(8).max(64),
  fileName: z.string().trim().min(1).max(255),
};

export const uploadSchema = z.object({
  ...sent,
  title: z.string().trim().min(1).max(MAX_TITLE),
  kind: z.enum(PAPER_KINDS).default("other"),
  marks: z
    .object({
      handling: z.enum(HANDLING_MARKS).nullable(),
      urgency: z.enum(URGENCIES).nullable(),
      mustRead: z.boolean(),
    })
    .default(NO_MARKS),
  readerIds: z.array(z.string().min(1).max(100)).min(1).max(200).nullable(),
});

export const replacementSchema = z.object({
  ...sent,
  note: z.string().trim().max(MAX_NOTE).default(""),
});

/** What the browser said of the file; null when that cannot be read. */
export function readUploadHeader<Schema extends z.ZodType>(
  schema: Schema,
  value: string | null,
): z.output<Schema> | null {
  try {
    return schema.parse(JSON.parse(decodeURIComponent(value ?? "")));
  } catch {
    return null;
  }
}
