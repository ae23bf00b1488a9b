import { z } from "zod";
import { isDay } from "../platform/dates.ts";

const name = z.string().trim().normalize("NFC").min(1).max(200);
const code = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/);

export const bodyForm = z.object({ code, nameVi: name, nameEn: name });

export const seatForm = z.object({
  code,
  nameVi: name,
  nameEn: name,
  shortVi: name.optional(),
  shortEn: name.optional(),
  organisationId: z.string().max(100).nullable().default(null),
  breaksTies: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
});

/** Chosen where the seat falls vacant: nobody vacates one by choosing nothing. */
export const NOBODY = "nobody";

export const holderForm = z.object({
  personId: z
    .string()
    .min(1)
    .max(100)
    .transform((id) => (id === NOBODY ? null : id)),
  fromOn: z.string().refine(isDay),
});

/** Chosen where the seat comes before all others. */
export const FIRST = "first";

export const placeForm = z.object({
  behind: z
    .string()
    .min(1)
    .max(100)
    .transform((id) => (id === FIRST ? null : id)),
});

export type BodyFields = z.output<typeof bodyForm>;
export type SeatFields = z.output<typeof seatForm>;
