import { z } from "zod";
import { isDay } from "../platform/dates.ts";

const title = z.string().trim().normalize("NFC").min(1).max(200);
const id = z.string().max(100);

export const personEditForm = z.object({
  titleVi: title,
  titleEn: title,
  organisationId: id,
  email: z.string().trim().pipe(z.email().max(200)).nullable().default(null),
});

/** The name at the sign-in, as `signIn` reads it: lower case, no blanks. */
const login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._@-]{1,79}$/);

export const personForm = personEditForm.extend({ login });

/** Of an officer: the ministry is the lead's own, the person belongs to it. */
export const officerForm = personForm.extend({ fromOn: z.string().refine(isDay) });

export type PersonFields = z.output<typeof personForm>;
export type PersonEdit = z.output<typeof personEditForm>;
export type OfficerFields = z.output<typeof officerForm>;
