import { z } from "zod";
import { deed } from "../door.server.ts";
import { checkReceipt } from "../record/check-receipt.views.server.ts";

/** Longer than any receipt: an answer in writing stands in it word for word. */
const text = z.string().max(512 * 1024);
/** A browser ends every posted line with CR LF; what was signed has LF alone. */
const schema = z.object({ text: text.transform((sent) => sent.replaceAll("\r\n", "\n")) });

/** Writes nothing; posted because a file is laid beside the log. */
export const action = deed(schema, ({ app, input }) =>
  checkReceipt(app.read, { text: input.text, now: app.clock() }),
);
