import { z } from "zod";
import { pageGeometrySchema } from "./intake.ts";

/** Why a file is not let in; the words stand in `i18n` under `paper-…`. */
export const GATE_REASONS = ["not-pdf", "encrypted", "broken", "too-large", "too-costly"] as const;

/** What the process inside the jail says. */
export const inspectedSchema = z.discriminatedUnion("accepted", [
  z.object({
    accepted: z.literal(true),
    pages: z.int().positive(),
    /** Bytes of the served copy a reader fetches before it can draw page 1. */
    firstPageBytes: z.int().positive(),
    /** At least one page yields a letter. */
    text: z.boolean(),
    /** The original carries a signature; the copy laid out anew does not. */
    signed: z.boolean(),
    /** Of every page. */
    geometry: z.array(pageGeometrySchema),
  }),
  z.object({ accepted: z.literal(false), reason: z.enum(GATE_REASONS) }),
]);

export type Inspected = z.infer<typeof inspectedSchema>;
