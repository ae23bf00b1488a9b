import type { Knex } from "knex";
import { listCoordinators, type OrganisationName } from "../people/directory.views.server.ts";
import type { Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { listInspectors, type Inspector } from "./inspectors.views.server.ts";
import { mayPrepare, requireCampaign } from "./campaign-standing.views.server.ts";
import { bodyIdsOf, criteriaOf, inspectorIdsOf } from "./campaign.store.server.ts";
import type { Campaign } from "./campaign.ts";
import { writeCriteria } from "./criteria.ts";

/** The form of a campaign, filled with what stands. */
export type ShownForm = {
  /** Null: a new one. */
  id: string | null;
  title: string;
  purpose: string;
  basis: string;
  fromOn: string;
  toOn: string;
  previousId: string | null;
  bodyIds: string[];
  inspectorIds: string[];
  /** A line each, as `readCriteria` reads them. */
  criteria: string;
  /** Whom one may inspect. */
  bodies: (OrganisationName & { isLocality: boolean })[];
  /** Who can be named to inspect. */
  inspectors: Inspector[];
  /** Concluded rounds, the latest first. */
  rounds: { id: string; title: string }[];
};

type Asked = { person: Person; now: number };

/** The form of a campaign that is prepared. */
export async function campaignFormOf(
  db: Knex,
  { campaign, now }: Asked & { campaign: Campaign },
): Promise<ShownForm> {
  const { id, title, purpose, basis, fromOn, toOn, previousId } = campaign;
  const bodyIds = await bodyIdsOf(db, id);
  return {
    ...{ id, title, purpose, basis, fromOn, toOn, previousId, bodyIds },
    inspectorIds: await inspectorIdsOf(db, id),
    criteria: writeCriteria(await criteriaOf(db, id)),
    ...(await choices(db, now, bodyIds)),
  };
}

/** The form of a new campaign: empty, or going on from a round with its bodies and criteria. */
export async function newCampaignForm(
  db: Knex,
  { person, now, after }: Asked & { after: string | null },
): Promise<ShownForm> {
  if (!mayPrepare(person)) return refuse("not-found");
  const empty = { id: null, title: "", purpose: "", basis: "", fromOn: "", toOn: "" };
  const from = after === null ? null : await concludedRound(db, { person, now, id: after });
  return {
    ...empty,
    purpose: from?.purpose ?? "",
    previousId: from?.id ?? null,
    bodyIds: from ? await bodyIdsOf(db, from.id) : [],
    inspectorIds: from ? await inspectorIdsOf(db, from.id) : [],
    criteria: from ? writeCriteria(await criteriaOf(db, from.id)) : "",
    ...(await choices(db, now)),
  };
}

async function concludedRound(db: Knex, { person, now, id }: Asked & { id: string }) {
  const asked = { person, id, action: "campaign.see", at: now } as const;
  const { campaign } = await requireCampaign(db, asked);
  return campaign.state === "concluded" ? campaign : refuse("not-found");
}

/** `keptIds`: bodies that stay to be chosen though they have ended. */
async function choices(
  db: Knex,
  now: number,
  keptIds?: readonly string[],
): Promise<Pick<ShownForm, "bodies" | "inspectors" | "rounds">> {
  const rounds: { id: string; title: string }[] = await db("campaigns")
    .where({ state: "concluded" })
    .orderBy("concluded_at", "desc")
    .limit(50)
    .select("id", "title");
  const bodies = await listCoordinators(db, now, keptIds);
  return { bodies, inspectors: await listInspectors(db, now), rounds };
}
