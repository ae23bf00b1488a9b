import { z } from "zod";
import { deed } from "../door.server.ts";
import { ITEM_DOCUMENT_KINDS } from "../resolutions/document-kind.ts";
import { draftResolution } from "../resolutions/draft-resolution.server.ts";

const schema = z.object({ kind: z.enum(ITEM_DOCUMENT_KINDS) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  draftResolution(app, intent, { ...input, itemId: params["id"] ?? "" }),
);
