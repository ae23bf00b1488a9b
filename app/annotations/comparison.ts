import { z } from "zod";

/** Where a quote stands in the new version, with the corners of its lines there. */
const placedSchema = z.object({
  state: z.enum(["carried", "check", "orphan"]),
  page: z.int().positive().nullable(),
  exact: z.string().nullable(),
  score: z.number().min(0).max(1),
  quads: z.array(z.number()),
  /** On the page that follows. */
  nextQuads: z.array(z.number()),
});

const comparedPageSchema = z.object({
  before: z.int().positive().nullable(),
  after: z.int().positive().nullable(),
  is: z.enum(["same", "moved", "changed", "added", "removed"]),
  added: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  /** The same size and turn. */
  sameBox: z.boolean(),
  /** Pages without words look the same to whoever only reads words. */
  hasText: z.boolean(),
});

/** Two versions of a paper compared: their pages, and the places of the quotes in their order. */
export const comparisonSchema = z.object({
  pages: z.array(comparedPageSchema),
  placed: z.array(placedSchema),
});

export const unreadableSchema = z.object({ unreadable: z.enum(["before", "after"]) });

export type Placed = z.infer<typeof placedSchema>;
export type ComparedPage = z.infer<typeof comparedPageSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type Unreadable = z.infer<typeof unreadableSchema>;
