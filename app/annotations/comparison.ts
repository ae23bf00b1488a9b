import { z } from "zod";
import { annotationSchema } from "./annotation.ts";

/*
 * What the threads that compare versions of a paper answer, and what is kept of it.
 */

const state = z.enum(["carried", "check", "orphan"]);
const score = z.number().min(0).max(1);
const page = z.int().positive();

/** The answer of `reanchor.worker.ts`: the quotes in their order. */
export const quotesFoundSchema = z.union([
  z.object({
    found: z.array(z.object({ state, page: page.nullable(), exact: z.string().nullable(), score })),
  }),
  z.object({ unreadable: z.enum(["before", "after"]) }),
]);

export type QuotesFound = z.infer<typeof quotesFoundSchema>;

/** What became of a page from one version to the next; pages are counted from 1. */
export const comparedPageSchema = z.object({
  before: page.nullable(),
  after: page.nullable(),
  is: z.enum(["same", "moved", "changed", "added", "removed"]),
  /** Words that came and words that went. */
  added: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  /** Of the same size and turn. */
  sameBox: z.boolean(),
  /** To whoever only reads words, all pages without any look the same. */
  hasText: z.boolean(),
});

export type ComparedPage = z.infer<typeof comparedPageSchema>;

const [onText] = annotationSchema.options;
const corners = z.array(z.number());

/** Where a note of an earlier version stands in a later one. */
export const placementSchema = z.object({
  noteId: z.string(),
  state,
  page: page.nullable(),
  quads: corners.nullable(),
  nextQuads: corners.nullable(),
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  /** The words at that place, for the version after. */
  selection: onText.shape.selection.nullable(),
  score,
});

export type Placement = z.infer<typeof placementSchema>;

/** The answer of `place-notes.worker.ts`. */
export const placingSchema = z.object({
  /** Against the version just before; none where it was compared already. */
  pages: z.array(comparedPageSchema).nullable(),
  placed: z.array(z.object({ personId: z.string(), placements: z.array(placementSchema) })),
});

export type Placing = z.infer<typeof placingSchema>;
