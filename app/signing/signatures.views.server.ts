import type { Knex } from "knex";
import { requireVersion } from "../papers/paper.views.server.ts";
import type { Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { resolutionFile } from "../resolutions/resolution-page.views.server.ts";
import { findCheck } from "./signature-check.store.server.ts";
import { verdictOf, type Checked, type SignatureFinding, type Verdict } from "./signature-check.ts";

export type ShownSignatures = {
  /** Null: not checked yet. */
  checkedAt: number | null;
  verdict: Verdict | null;
  signatures: SignatureFinding[];
};

/** What the last check of the file behind it said; null where there is no file yet. */
export async function signaturesOf(
  db: Knex,
  person: Person,
  of: Checked,
): Promise<ShownSignatures | null> {
  const sha256 = await findFileOf(db, person, of);
  if (sha256 === null) return null;
  const check = await findCheck(db, sha256);
  if (!check) return { checkedAt: null, verdict: null, signatures: [] };
  return { ...check, verdict: verdictOf(check) };
}

/** The file whose signatures are meant, for someone who may read it; hidden from all others. */
export async function requireFileOf(db: Knex, person: Person, of: Checked): Promise<string> {
  return (await findFileOf(db, person, of)) ?? refuse("not-found");
}

async function findFileOf(db: Knex, person: Person, { kind, id }: Checked) {
  if (kind === "resolution") return (await resolutionFile(db, { person, id }))?.sha256 ?? null;
  return (await requireVersion(db, person, { paperId: id, version: null })).fileSha256;
}
