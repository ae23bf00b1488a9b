import { z } from "zod";
import { ITEM_MODES } from "./agenda.ts";
import { words } from "./meeting-facts.ts";

/** The form of an agenda item, as its fields arrive. */
export const itemFields = z.object({
  title: words(300),
  leadId: words(80),
  presenterId: words(80),
  minutes: z.coerce.number().int().min(1).max(600),
  mode: z.enum(ITEM_MODES),
});
