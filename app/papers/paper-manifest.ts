import { z } from "zod";

/** A page before anything of the paper itself has come: its size in points before it is turned. */
const pageShape = z.object({
  w: z.number().positive(),
  h: z.number().positive(),
  /** How the page is turned, clockwise. */
  r: z.number(),
  /** The number printed on it. */
  label: z.string(),
});

const manifest = z.object({
  pages: z.array(pageShape),
  thumbnails: z.boolean(),
  pageOne: z.boolean(),
});

export type PageShape = z.output<typeof pageShape>;
export type PaperManifest = z.output<typeof manifest>;

/** What the server says of a version's pages; null when it says nothing the reader understands. */
export function readManifest(answer: unknown): PaperManifest | null {
  const read = manifest.safeParse(answer);
  return read.success ? read.data : null;
}
