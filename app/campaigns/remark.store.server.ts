import type { Knex } from "knex";
import type { Mark } from "./matrix.ts";
import type { Remark, RemarkKind } from "./remark.ts";

type Row = {
  id: string;
  campaign_id: string;
  criterion_id: string;
  organisation_id: string;
  kind: RemarkKind;
  seq: number;
  mark: Mark | null;
  text: string;
  file_sha256: string | null;
  file_name: string | null;
  person_id: string;
  at: number;
};

export type Cell = { criterionId: string; organisationId: string };

/** How many versions of this kind the cell has; the caller holds the campaign. */
export async function lastSeq(db: Knex, cell: Cell, kind: RemarkKind): Promise<number> {
  const last = await db("campaign_remarks")
    .where({ criterion_id: cell.criterionId, organisation_id: cell.organisationId, kind })
    .max("seq as seq")
    .first();
  return last?.["seq"] ?? 0;
}

export async function insertRemark(
  db: Knex,
  { campaignId, ...remark }: Remark & { campaignId: string },
): Promise<void> {
  await db<Row>("campaign_remarks").insert({
    id: remark.id,
    campaign_id: campaignId,
    criterion_id: remark.criterionId,
    organisation_id: remark.organisationId,
    kind: remark.kind,
    seq: remark.seq,
    mark: remark.mark,
    text: remark.text,
    file_sha256: remark.file?.sha256 ?? null,
    file_name: remark.file?.name ?? null,
    person_id: remark.personId,
    at: remark.at,
  });
}

export type KeptFile = { sha256: string; mediaType: string; size: number; keptAt: number };

/** The same content is kept once. */
export async function insertFile(db: Knex, file: KeptFile): Promise<void> {
  const { sha256, mediaType: media_type, size, keptAt: kept_at } = file;
  await db("files").insert({ sha256, media_type, size, kept_at }).onConflict("sha256").ignore();
}

/** The latest of every kind in every cell of these bodies. */
export async function latestRemarks(
  db: Knex,
  { campaignId, bodyIds }: { campaignId: string; bodyIds: readonly string[] },
): Promise<Remark[]> {
  const rows: Row[] = await db("campaign_remarks as r")
    .where("r.campaign_id", campaignId)
    .whereIn("r.organisation_id", [...bodyIds])
    .whereRaw(
      `not exists (select 1 from campaign_remarks l where l.criterion_id = r.criterion_id
        and l.organisation_id = r.organisation_id and l.kind = r.kind and l.seq > r.seq)`,
    )
    .select("r.*");
  return rows.map(rowToRemark);
}

/** Every version of every kind in one cell, the latest first. */
export async function remarksOf(db: Knex, cell: Cell): Promise<Remark[]> {
  const rows: Row[] = await db("campaign_remarks")
    .where({ criterion_id: cell.criterionId, organisation_id: cell.organisationId })
    .orderBy([
      { column: "at", order: "desc" },
      { column: "seq", order: "desc" },
    ]);
  return rows.map(rowToRemark);
}

export async function findRemark(
  db: Knex,
  { campaignId, id }: { campaignId: string; id: string },
): Promise<Remark | null> {
  const row: Row | undefined = await db("campaign_remarks")
    .where({ id, campaign_id: campaignId })
    .first();
  return row ? rowToRemark(row) : null;
}

function rowToRemark(row: Row): Remark {
  const { file_sha256: sha256, file_name: name } = row;
  return {
    id: row.id,
    criterionId: row.criterion_id,
    organisationId: row.organisation_id,
    kind: row.kind,
    seq: row.seq,
    mark: row.mark,
    text: row.text,
    file: sha256 !== null && name !== null ? { sha256, name } : null,
    personId: row.person_id,
    at: row.at,
  };
}
