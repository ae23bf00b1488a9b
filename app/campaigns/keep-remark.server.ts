import type { Person } from "../people/person.ts";
import type { Arrival } from "../platform/files.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { CampaignStanding } from "./campaign-standing.views.server.ts";
import { criteriaOf } from "./campaign.store.server.ts";
import { assessedCriteria } from "./criteria.ts";
import type { Mark } from "./matrix.ts";
import type { RemarkKind } from "./remark.ts";
import { insertFile, insertRemark, lastSeq } from "./remark.store.server.ts";

/** A file that came with a remark, whole on disk but not yet known to the database. */
export type Evidence = { arrival: Arrival; name: string; mediaType: string };

export type Said = {
  criterionId: string;
  organisationId: string;
  text: string;
  /** The version that was seen when this was written; 0: none. */
  seen: number;
  evidence: Evidence | null;
};

type Kept = { person: Person; kind: RemarkKind; mark: Mark | null; said: Said };

/**
 * Keeps what is said in a cell as its next version; whoever has not seen the latest is refused. The
 * caller holds the campaign and has decided the rights.
 */
export async function keepRemarkIn(
  tx: Tx,
  { campaign, bodyIds }: CampaignStanding,
  { person, kind, mark, said }: Kept,
): Promise<{ seq: number }> {
  const { criterionId, organisationId, text, seen, evidence } = said;
  const assessed = assessedCriteria(await criteriaOf(tx.db, campaign.id));
  if (!assessed.some(({ id }) => id === criterionId)) refuse("not-found");
  if (!bodyIds.includes(organisationId)) refuse("not-found");
  const last = await lastSeq(tx.db, { criterionId, organisationId }, kind);
  if (last !== seen) refuse("finding-changed");
  const cell = { criterionId, organisationId, kind, seq: last + 1, mark };
  if (evidence) {
    const { sha256, size } = evidence.arrival;
    await insertFile(tx.db, { sha256, mediaType: evidence.mediaType, size, keptAt: tx.at });
  }
  const file = evidence && { sha256: evidence.arrival.sha256, name: evidence.name };
  const remark = { ...cell, id: tx.id(), text, file, personId: person.id, at: tx.at };
  await insertRemark(tx.db, { ...remark, campaignId: campaign.id });
  return { seq: last + 1 };
}
