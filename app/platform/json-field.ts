import { z } from "zod";

/** A field of a form that carries JSON, of at most so many characters, in this shape. */
export function jsonField<Shape extends z.ZodType>(shape: Shape, maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom" });
        return z.NEVER;
      }
    })
    .pipe(shape);
}
