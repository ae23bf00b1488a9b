import type { Knex } from "knex";
import type { ItemMode } from "../meetings/agenda.ts";
import type { PaperKind } from "../papers/paper-kind.ts";
import type { Dossier, DossierPaper, DossierState, DossierStepKind, Matter } from "./dossier.ts";

export type DossierRow = {
  id: string;
  ministry_id: string;
  title: string;
  matter: Matter;
  preferred_meeting_id: string | null;
  minutes: number;
  mode: ItemMode;
  urgent: number;
  motivation: string;
  granted_by: string | null;
  granted_at: number | null;
  state: DossierState;
  created_at: number;
  submitted_at: number | null;
  check_due_at: number | null;
  item_id: string | null;
};

/** `forUpdate` makes whoever else acts on this dossier wait, on PostgreSQL. */
export async function findDossier(
  db: Knex,
  id: string,
  lock: { forUpdate?: boolean } = {},
): Promise<Dossier | null> {
  const query = db<DossierRow>("dossiers").where({ id }).first();
  const row = await (lock.forUpdate ? query.forUpdate() : query);
  return row ? rowToDossier(row) : null;
}

export async function insertDossier(db: Knex, dossier: Dossier): Promise<void> {
  await db("dossiers").insert(dossierToRow(dossier));
}

export async function saveDossier(db: Knex, dossier: Dossier): Promise<void> {
  await db("dossiers").where({ id: dossier.id }).update(dossierToRow(dossier));
}

export type DossierStep = {
  id: string;
  dossierId: string;
  step: DossierStepKind;
  text: string;
  personId: string;
  at: number;
};

type StepRow = {
  id: string;
  dossier_id: string;
  seq: number;
  step: DossierStepKind;
  text: string;
  person_id: string;
  at: number;
};

/** The step becomes the next of its dossier; the caller holds the dossier. */
export async function insertStep(db: Knex, step: DossierStep): Promise<void> {
  const { dossierId: dossier_id, personId: person_id, ...rest } = step;
  const last = await db("dossier_steps").where({ dossier_id }).max("seq as seq").first();
  const seq = (last?.["seq"] ?? 0) + 1;
  await db("dossier_steps").insert({ ...rest, seq, dossier_id, person_id });
}

/** Everything that happened to the dossier, from the first. */
export async function listSteps(db: Knex, dossierId: string): Promise<DossierStep[]> {
  const rows: StepRow[] = await db("dossier_steps").where({ dossier_id: dossierId }).orderBy("seq");
  return rows.map(({ id, step, text, dossier_id, person_id, at }) => ({
    id,
    dossierId: dossier_id,
    step,
    text,
    personId: person_id,
    at,
  }));
}

type PaperRow = {
  id: string;
  dossier_id: string;
  kind: PaperKind;
  title: string;
  file_sha256: string;
  file_name: string;
  pages: number;
  uploaded_at: number;
  uploaded_by: string;
};

/** In the order in which they came. */
export async function listPapers(db: Knex, dossierId: string): Promise<DossierPaper[]> {
  const rows: PaperRow[] = await db("dossier_papers")
    .where({ dossier_id: dossierId })
    .orderBy(["uploaded_at", "id"]);
  return rows.map(rowToPaper);
}

export async function insertPaper(db: Knex, paper: DossierPaper): Promise<void> {
  await db("dossier_papers").insert({
    id: paper.id,
    dossier_id: paper.dossierId,
    kind: paper.kind,
    title: paper.title,
    file_sha256: paper.fileSha256,
    file_name: paper.fileName,
    pages: paper.pages,
    uploaded_at: paper.uploadedAt,
    uploaded_by: paper.uploadedBy,
  });
}

export async function deletePaper(db: Knex, id: string): Promise<void> {
  await db("dossier_papers").where({ id }).delete();
}

function rowToPaper(row: PaperRow): DossierPaper {
  return {
    id: row.id,
    dossierId: row.dossier_id,
    kind: row.kind,
    title: row.title,
    fileSha256: row.file_sha256,
    fileName: row.file_name,
    pages: row.pages,
    uploadedAt: row.uploaded_at,
    uploadedBy: row.uploaded_by,
  };
}

function rowToDossier(row: DossierRow): Dossier {
  const { granted_by: by, granted_at, submitted_at, check_due_at: checkDueAt } = row;
  return {
    id: row.id,
    ministryId: row.ministry_id,
    title: row.title,
    matter: row.matter,
    preferredMeetingId: row.preferred_meeting_id,
    minutes: row.minutes,
    mode: row.mode,
    urgent: row.urgent === 1,
    motivation: row.motivation,
    state: row.state,
    createdAt: row.created_at,
    granted: by !== null && granted_at !== null ? { by, at: granted_at } : null,
    submission:
      submitted_at !== null && checkDueAt !== null ? { at: submitted_at, checkDueAt } : null,
    itemId: row.item_id,
  };
}

function dossierToRow(dossier: Dossier): DossierRow {
  return {
    id: dossier.id,
    ministry_id: dossier.ministryId,
    title: dossier.title,
    matter: dossier.matter,
    preferred_meeting_id: dossier.preferredMeetingId,
    minutes: dossier.minutes,
    mode: dossier.mode,
    urgent: dossier.urgent ? 1 : 0,
    motivation: dossier.motivation,
    granted_by: dossier.granted?.by ?? null,
    granted_at: dossier.granted?.at ?? null,
    state: dossier.state,
    created_at: dossier.createdAt,
    submitted_at: dossier.submission?.at ?? null,
    check_due_at: dossier.submission?.checkDueAt ?? null,
    item_id: dossier.itemId,
  };
}
