import { z } from "zod";
import { isDay } from "../platform/dates.ts";
import type { Bilingual } from "./person.ts";

export const ORGANISATION_KINDS = [
  "government",
  "office",
  "ministry",
  "ministry-level",
  "agency",
  "locality",
  "unit",
] as const;

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export type Organisation = {
  id: string;
  code: string;
  kind: OrganisationKind;
  name: Bilingual;
  short: Bilingual;
  parentId: string | null;
  /** As QCVN 102:2016/BTTTT numbers bodies on the national document axis: 000.00.00.G22. */
  identifier2016: string | null;
  /** As Decision 20/2020/QĐ-TTg does: G22, and G22.01 for a body beneath it. */
  identifier2020: string | null;
  fromOn: string | null;
  toOn: string | null;
};

/** Three levels of digits below the body that has its letter: G central, H a province. */
const IDENTIFIER_2016 = /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/;
/** The first group is a letter and two digits; each level adds a group, 35 signs in all. */
const IDENTIFIER_2020 = /^(?=.{3,35}$)[A-Z]\d{2}(\.[A-Z0-9]{1,10})*$/;

const identifier = (form: RegExp) =>
  z
    .string()
    .trim()
    .transform((text) => text.toUpperCase())
    .pipe(z.string().regex(form))
    .nullable()
    .default(null);

const name = z.string().trim().normalize("NFC").min(1).max(200);
const day = z.string().refine(isDay).nullable().default(null);

/** What may be mended later; code and kind stay what they were, since lists and rules go by them. */
const mendable = {
  nameVi: name,
  nameEn: name,
  shortVi: name.optional(),
  shortEn: name.optional(),
  parentId: z.string().max(100).nullable().default(null),
  identifier2016: identifier(IDENTIFIER_2016),
  identifier2020: identifier(IDENTIFIER_2020),
  fromOn: day,
};

export const organisationEditForm = z.object(mendable);

export const organisationForm = z.object({
  code: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9-]{1,59}$/),
  kind: z.enum(ORGANISATION_KINDS),
  ...mendable,
});

export type OrganisationFields = z.output<typeof organisationForm>;
export type OrganisationEdit = z.output<typeof organisationEditForm>;

/** The organisation these words describe; a name without a short form is its own. */
export function organisationOf(
  id: string,
  { nameVi, nameEn, shortVi, shortEn, ...rest }: OrganisationFields,
): Organisation {
  return {
    ...rest,
    ...{ id, toOn: null, name: { vi: nameVi, en: nameEn } },
    short: { vi: shortVi ?? nameVi, en: shortEn ?? nameEn },
  };
}

/** Whether `id` would stand above itself with this parent. */
export function makesCircle(
  parents: ReadonlyMap<string, string | null>,
  id: string,
  parentId: string | null,
): boolean {
  const seen = new Set<string>();
  for (let at = parentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
