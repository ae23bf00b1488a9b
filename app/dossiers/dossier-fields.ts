import { z } from "zod";
import { ITEM_MODES } from "../meetings/agenda.ts";
import { words } from "../meetings/meeting-facts.ts";
import { Refusal } from "../platform/refusal.ts";
import { MATTERS, type DossierFacts } from "./dossier.ts";

export const MAX_REASON = 2000;

/** The form of a dossier, as its fields arrive. */
export const dossierFields = z.object({
  title: words(300),
  matter: z.enum(MATTERS),
  preferredMeetingId: z.string().max(80).default(""),
  minutes: z.coerce.number().int().min(1).max(600),
  mode: z.enum(ITEM_MODES),
  urgent: z.literal("yes").optional(),
  motivation: z.string().trim().max(MAX_REASON).default(""),
});

/** Refuses urgency without a motivation: whoever grants it must read why. */
export function factsFrom(fields: z.output<typeof dossierFields>): DossierFacts {
  const { preferredMeetingId, urgent, motivation, ...facts } = fields;
  const isUrgent = urgent === "yes";
  if (isUrgent && motivation === "") {
    throw new Refusal("invalid-input", {}, { motivation: "required" });
  }
  return {
    ...facts,
    preferredMeetingId: preferredMeetingId || null,
    urgent: isUrgent,
    motivation: isUrgent ? motivation : "",
  };
}
