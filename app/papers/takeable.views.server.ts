import type { Knex } from "knex";
import { relationsToItem } from "../meetings/standing.views.server.ts";
import type { Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { refuse } from "../platform/refusal.ts";
import { findIntake } from "./intake.store.server.ts";
import { mayLeave } from "./paper-marks.ts";
import { paperState } from "./paper.ts";
import { requirePaper } from "./paper.views.server.ts";
import { fileOfVersion } from "./versions.views.server.ts";

type Wanted = { paperId: string; version: number | null };

/** A version of a paper that may be taken out of the house. */
export type Takeable = {
  fileName: string;
  version: number;
  originalSha256: string;
  /** Of the original. */
  mediaType: string;
  /** What a name is written over: the copy, or the original where that is signed. */
  source: CopySource;
  meetingId: string;
  meetingTitle: string;
};

export type CopySource = { sha256: string; isSigned: boolean };

/** What this person may take along of it; what its mark keeps in the house is refused by name. */
export async function requireTakeable(
  db: Knex,
  person: Person,
  { paperId, version: asked }: Wanted,
): Promise<Takeable> {
  const paper = await requirePaper(db, person, paperId);
  const version = asked ?? paper.version;
  const isKnown = Number.isSafeInteger(version) && version > 0;
  const file = (isKnown && (await fileOfVersion(db, paper, version))) || refuse("not-found");
  if (!mayLeave(paper.marks.handling)) return refuse("paper-stays");
  const { fileName, fileSha256: originalSha256 } = file;
  const meeting = await db("meetings").where({ id: paper.meetingId }).first("title");
  const { media_type } = await db("files").where({ sha256: originalSha256 }).first("media_type");
  return {
    fileName,
    version,
    originalSha256,
    mediaType: media_type,
    source: await copySource(db, originalSha256),
    meetingId: paper.meetingId,
    meetingTitle: meeting.title,
  };
}

/** The same of the untouched original: for the few who may have it. */
export async function requireOriginal(db: Knex, person: Person, wanted: Wanted): Promise<Takeable> {
  const paper = await requirePaper(db, person, wanted.paperId);
  const standing = (await relationsToItem(db, person, paper.itemId)) ?? refuse("not-found");
  const named = paper.restricted ? (["named-reader"] as const) : [];
  const relations = [...standing.relations, ...named];
  requireMay(person, "paper.original", { state: paperState(paper), relations });
  return requireTakeable(db, person, wanted);
}

/** A file from before there was an intake is its own copy. */
export async function copySource(db: Knex, originalSha256: string): Promise<CopySource> {
  const intake = await findIntake(db, originalSha256);
  if (!intake || intake.isSigned) return { sha256: originalSha256, isSigned: intake !== null };
  return { sha256: intake.servedSha256, isSigned: false };
}
