import type { Knex } from "knex";
import { z } from "zod";
import { ORGANISATION_KINDS, type Organisation } from "./organisation.ts";

const row = z.object({
  id: z.string(),
  code: z.string(),
  kind: z.enum(ORGANISATION_KINDS),
  name_vi: z.string(),
  name_en: z.string(),
  short_vi: z.string(),
  short_en: z.string(),
  parent_id: z.string().nullable(),
  identifier_2016: z.string().nullable(),
  identifier_2020: z.string().nullable(),
  from_on: z.string().nullable(),
  to_on: z.string().nullable(),
});

/** In the order of the state's own lists. */
export async function listOrganisations(db: Knex): Promise<Organisation[]> {
  const rows: unknown[] = await db("organisations").orderBy(["position", "code"]);
  return row.array().parse(rows).map(rowToOrganisation);
}

export async function findOrganisation(db: Knex, id: string): Promise<Organisation | null> {
  const found: unknown = await db("organisations").where({ id }).first();
  return found ? rowToOrganisation(row.parse(found)) : null;
}

/** Behind all there are. */
export async function insertOrganisation(db: Knex, organisation: Organisation): Promise<void> {
  const last = await db("organisations").max({ last: "position" }).first();
  const position = Number(last?.["last"] ?? 0) + 1;
  await db("organisations").insert({ ...organisationToRow(organisation), position });
}

export async function saveOrganisation(db: Knex, organisation: Organisation): Promise<void> {
  const { id, ...rest } = organisationToRow(organisation);
  await db("organisations").where({ id }).update(rest);
}

function rowToOrganisation(each: z.output<typeof row>): Organisation {
  return {
    ...{ id: each.id, code: each.code, kind: each.kind, parentId: each.parent_id },
    name: { vi: each.name_vi, en: each.name_en },
    short: { vi: each.short_vi, en: each.short_en },
    ...{ identifier2016: each.identifier_2016, identifier2020: each.identifier_2020 },
    ...{ fromOn: each.from_on, toOn: each.to_on },
  };
}

function organisationToRow({ name, short, ...rest }: Organisation): z.output<typeof row> {
  return {
    ...{ id: rest.id, code: rest.code, kind: rest.kind, parent_id: rest.parentId },
    ...{ name_vi: name.vi, name_en: name.en, short_vi: short.vi, short_en: short.en },
    ...{ identifier_2016: rest.identifier2016, identifier_2020: rest.identifier2020 },
    ...{ from_on: rest.fromOn, to_on: rest.toOn },
  };
}
