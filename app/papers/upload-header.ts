import { z } from "zod";
import { MAX_TITLE } from "./paper.ts";
import type { Upload } from "./upload.ts";

const uploadSchema: z.ZodType<Upload> = z.object({
  key: z.string().min(8).max(64),
  fileName: z.string().trim().min(1).max(255),
  title: z.string().trim().min(1).max(MAX_TITLE),
  readerIds: z.array(z.string().min(1).max(100)).min(1).max(200).nullable(),
});

/** What the browser said of the file; null when that cannot be read. */
export function readUploadHeader(value: string | null): Upload | null {
  try {
    return uploadSchema.parse(JSON.parse(decodeURIComponent(value ?? "")));
  } catch {
    return null;
  }
}
