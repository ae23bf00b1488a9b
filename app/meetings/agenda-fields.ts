import { z } from "zod";
import { ITEM_MODES } from "./agenda.ts";
import { words } from "./meeting-facts.ts";

/** A field left blank does not arrive at all. */
const blankToNull = (text: string | undefined): string | null => text ?? null;

/** The form of an agenda item, as its fields arrive. */
export const itemFields = z.object({
  title: words(300),
  leadId: words(80),
  presenterId: words(80),
  minutes: z.coerce.number().int().min(1).max(600),
  mode: z.enum(ITEM_MODES),
  speakerId: z.string().max(80).optional().transform(blankToNull),
  standing: z.stringbool().default(false),
  script: z.string().trim().max(4000).optional().transform(blankToNull),
});

/** A new item: at the end, or at the end of what is under an item or heading. */
export const newItemFields = itemFields.extend({
  parentId: z.string().max(80).optional().transform(blankToNull),
});
