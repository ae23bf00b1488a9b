import type { Knex } from "knex";
import { headsBody } from "../bodies/body.views.server.ts";
import { may, type Action, type Relation } from "../people/permission.ts";
import type { Person, Role } from "../people/person.ts";
import { requireEver } from "../people/require-ever.ts";
import { STATES } from "../people/things.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import type { Campaign } from "./campaign.ts";
import { bodyIdsOf, findCampaign } from "./campaign.store.server.ts";

type Wanted = { person: Person; id: string; action: Action; at: number; forUpdate?: boolean };

export type CampaignStanding = {
  campaign: Campaign;
  relations: Relation[];
  /** The bodies whose column this person sees, in their order. */
  bodyIds: string[];
};

/** The campaign, if doing this to it can be this person's; a hidden one is as good as missing. */
export async function requireCampaign(
  db: Knex,
  { person, id, action, at, forUpdate = false }: Wanted,
): Promise<CampaignStanding> {
  const campaign = (await findCampaign(db, id, { forUpdate })) ?? refuse("not-found");
  const all = await bodyIdsOf(db, id);
  const relations = await relationsTo(db, { person, id, bodyIds: all, at });
  const { state } = campaign;
  requireEver(person, { action, see: "campaign.see", state, relations });
  const seesAll = may(person, "campaign.see-all", { state, relations });
  const own = ownBodies(person);
  return { campaign, relations, bodyIds: seesAll ? all : all.filter((each) => own.includes(each)) };
}

type Asked = { person: Person; id: string; bodyIds: readonly string[]; at: number };

/** How a person stands to a campaign that inspects these bodies. */
async function relationsTo(db: Knex, { person, id, bodyIds, at }: Asked): Promise<Relation[]> {
  const relations: Relation[] = [];
  if (await headsBody(db, person.id, dayOf(at))) relations.push("chair");
  if (ownBodies(person).some((id) => bodyIds.includes(id))) relations.push("inspected");
  if (person.ministryIds.some((id) => bodyIds.includes(id))) relations.push("inspected-officer");
  if (await inspectionsOf(db, person).where({ campaign_id: id }).first())
    relations.push("inspector");
  return relations;
}

/** The ids of the campaigns in which a person inspects. */
const inspectionsOf = (db: Knex, person: Person): Knex.QueryBuilder =>
  db("campaign_inspectors").where({ person_id: person.id }).select("campaign_id");

const WITHOUT_CONTENT: readonly Role[] = ["operator", "auditor"];

/** Whose column this person sees: of the office they work in, and of those they are officer of. */
function ownBodies({ roles, organisationId, ministryIds }: Person): string[] {
  if (roles.some((role) => WITHOUT_CONTENT.includes(role))) return [];
  return [organisationId, ...ministryIds];
}

/** Leaves of a query on `campaigns` what this person may see: the same cells as `campaign.see`. */
export async function whereCampaignVisible(
  db: Knex,
  query: Knex.QueryBuilder,
  { person, at }: { person: Person; at: number },
): Promise<void> {
  whereCampaignConcerns(db, query, {
    person,
    isChair: await headsBody(db, person.id, dayOf(at)),
  });
}

/** The same for whoever does not preside over the Government. */
export function whereCampaignConcerns(
  db: Knex,
  query: Knex.QueryBuilder,
  { person, isChair = false }: { person: Person; isChair?: boolean },
): void {
  const seen = (relations: Relation[]) =>
    STATES.campaign.filter((state) => may(person, "campaign.see", { state, relations }));
  const inspected = db("campaign_bodies")
    .whereIn("organisation_id", ownBodies(person))
    .select("campaign_id");
  void query.where((either) => {
    void either.whereIn("campaigns.state", seen(isChair ? ["chair"] : []));
    void either.orWhere((own) => {
      void own.whereIn("campaigns.state", seen(["inspected"]));
      void own.whereIn("campaigns.id", inspected);
    });
    void either.orWhere((named) => {
      void named.whereIn("campaigns.state", seen(["inspector"]));
      void named.whereIn("campaigns.id", inspectionsOf(db, person));
    });
  });
}

/** Nobody finds anything about the body they are officer of. */
export const isOwnBody = ({ ministryIds }: Person, organisationId: string): boolean =>
  ministryIds.includes(organisationId);

/** Whose business campaigns are at all: for operators and auditors there is no such page. */
export function requireCampaigns(person: Person): void {
  if (ownBodies(person).length === 0) refuse("not-found");
}

export const mayPrepare = (person: Person): boolean =>
  may(person, "campaign.prepare", { state: "prepared", relations: [] });
