import { z } from "zod";
import { pageGeometrySchema } from "./intake.ts";

const manifest = z.object({
  pages: z.array(pageGeometrySchema),
  thumbnails: z.boolean(),
});

export type PaperManifest = z.output<typeof manifest>;

/** What the server says of a version's pages; null when it says nothing the reader understands. */
export function readManifest(answer: unknown): PaperManifest | null {
  const read = manifest.safeParse(answer);
  return read.success ? read.data : null;
}
