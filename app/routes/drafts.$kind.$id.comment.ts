import { z } from "zod";
import { deed } from "../door.server.ts";
import { commentOnDraft } from "../drafting/comment-on-draft.server.ts";
import { LETTERS_A_BLOCK, MAX_BLOCK_LETTERS } from "../drafting/draft-bounds.ts";
import { MAX_COMMENT } from "../drafting/draft-comment.ts";
import { requireDraftKind } from "../drafting/draft-name.ts";

/** As the text has it: a form sends the ends of lines in its own way. */
const passage = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.replaceAll("\r\n", "\n"));

const schema = z
  .object({
    blockId: z.string().max(100).default(""),
    from: z.coerce.number().int().nonnegative(),
    quote: passage(MAX_BLOCK_LETTERS),
    is: z.enum(["comment", "wording"]).default("comment"),
    wording: passage(LETTERS_A_BLOCK).default(""),
    text: z.string().trim().max(MAX_COMMENT).default(""),
  })
  .refine(({ is, text }) => is === "wording" || text !== "", { path: ["text"] });

export const action = deed(schema, ({ app, intent, input, params }) => {
  const { is, wording, ...said } = input;
  return commentOnDraft(app, intent, {
    ...{ kind: requireDraftKind(params["kind"]), id: params["id"] ?? "" },
    ...{ ...said, wording: is === "wording" ? wording : null },
  });
});
