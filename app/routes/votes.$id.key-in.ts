import { z } from "zod";
import { deed } from "../door.server.ts";
import { keyInResult } from "../votes/key-in-result.server.ts";

/** Digits: a field left empty is refused, it is no zero. */
const figure = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .optional();
const [one, two, three, four, five, six] = [figure, figure, figure, figure, figure, figure];
const numbers = { 1: one, 2: two, 3: three, 4: four, 5: five, 6: six };
const schema = z.object({ F: figure, A: figure, N: figure, ...numbers });

export const action = deed(schema, ({ app, intent, input, params }) =>
  keyInResult(app, intent, { voteId: params.id ?? "", counts: input }),
);
