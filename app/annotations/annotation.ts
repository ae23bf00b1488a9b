import { z } from "zod";

/*
 * What a person writes on a paper. Places are in the user space of the PDF (points, unrotated), so
 * that zoom, rotation and the screen change nothing. Author and server time are never in the record:
 * the server adds them.
 */

/** A mark on text, a drawing, a note with a place, or a note on a page or the whole paper. */
export const MARK_KINDS = [
  "highlight",
  "underline",
  "strike",
  "ink",
  "rect",
  "text",
  "pin",
  "page-note",
  "paper-note",
] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

/** Who may read it: its author alone, a group (`group:<id>`), or the whole Cabinet. */
export type Audience = "me" | `group:${string}` | "cabinet";

export const MAX_BODY_BYTES = 4096;
export const MAX_INK_BYTES = 65_536;
export const MAX_RECORDS = 5000;
export const MAX_QUADS = 400;
export const COLOURS = 8;

const point = z.number().min(-20_000).max(20_000);
const id = z.uuid();
const body = z.string().max(MAX_BODY_BYTES);
export const quads = z
  .array(point)
  .min(8)
  .max(MAX_QUADS * 8)
  .refine((all) => all.length % 8 === 0);
export const rect = z.tuple([point, point, point, point]);
const audience = z.custom<Audience>(
  (value) => typeof value === "string" && /^(me|cabinet|group:[\w-]{1,64})$/.test(value),
);

/** The quoted words with what stands around them: what a new version of the paper is searched for. */
const selection = z.object({
  exact: z.string().min(1).max(8000),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
});

const ofEveryRecord = {
  id,
  v: z.literal(1),
  /** The version of the paper it was made on. */
  version: z.int().positive(),
  audience,
  createdAt: z.int().nonnegative(),
  updatedAt: z.int().nonnegative(),
};

const marked = {
  ...ofEveryRecord,
  page: z.int().positive(),
  color: z
    .int()
    .min(0)
    .max(COLOURS - 1),
  tags: z.array(z.string().min(1).max(40)).max(8),
  body,
};

const onText = {
  ...marked,
  quads,
  /** Where the selection runs on to the next page. */
  nextQuads: quads.optional(),
  selection,
};

export const annotationSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("highlight"), ...onText }),
  z.strictObject({ kind: z.literal("underline"), ...onText }),
  z.strictObject({ kind: z.literal("strike"), ...onText }),
  z.strictObject({
    kind: z.literal("ink"),
    ...marked,
    rect,
    /** Points: varint differences of 1/20 pt, each followed by its pressure as one byte. */
    ink: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= MAX_INK_BYTES),
    width: z.number().positive().max(40),
  }),
  z.strictObject({ kind: z.literal("rect"), ...marked, rect }),
  z.strictObject({ kind: z.literal("text"), ...marked, rect, size: z.number().min(4).max(72) }),
  z.strictObject({ kind: z.literal("pin"), ...marked, rect }),
  z.strictObject({ kind: z.literal("page-note"), ...marked }),
  z.strictObject({
    kind: z.literal("paper-note"),
    ...ofEveryRecord,
    color: marked.color,
    tags: marked.tags,
    body,
  }),
  /** The replier's own record; it goes to whoever may read what it answers. */
  z.strictObject({ kind: z.literal("reply"), ...ofEveryRecord, parent: id, body: body.min(1) }),
  /** That a thread is settled, said by who began it or by the secretariat. */
  z.strictObject({
    kind: z.literal("resolve"),
    ...ofEveryRecord,
    parent: id,
    resolved: z.boolean(),
  }),
]);

export type Annotation = z.infer<typeof annotationSchema>;
export type Mark = Extract<Annotation, { kind: MarkKind }>;
export type TextMark = Extract<Annotation, { kind: "highlight" | "underline" | "strike" }>;
export type Reply = Extract<Annotation, { kind: "reply" }>;
export type Resolve = Extract<Annotation, { kind: "resolve" }>;
export type TextSelection = z.infer<typeof selection>;

export function isMark(record: Annotation): record is Mark {
  return record.kind !== "reply" && record.kind !== "resolve";
}
