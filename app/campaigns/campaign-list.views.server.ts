import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import {
  mayPrepare,
  requireCampaigns,
  whereCampaignVisible,
} from "./campaign-standing.views.server.ts";
import { newCampaignForm, type ShownForm } from "./campaign-form.views.server.ts";
import type { CampaignState } from "./campaign.ts";

export type CampaignLine = {
  id: string;
  title: string;
  fromOn: string;
  toOn: string;
  state: CampaignState;
  bodies: number;
  /** Those that stand for themselves. */
  criteria: number;
};

export type CampaignList = {
  lines: CampaignLine[];
  mayPrepare: boolean;
  /** The form of a new one, where it is asked for. */
  form: ShownForm | null;
};

/** `?new` asks for the form, `?new&after=ID` for one that goes on from a round. */
type Asked = { person: Person; now: number; search: URLSearchParams };

/** The campaigns this person may see, the latest first. */
export async function campaignList(db: Knex, asked: Asked): Promise<CampaignList> {
  const { person, now, search } = asked;
  requireCampaigns(person);
  const query = db("campaigns").orderBy("from_on", "desc").orderBy("prepared_at", "desc");
  await whereCampaignVisible(db, query, { person, at: now });
  const countIn = (table: string) =>
    db(table).whereRaw(`${table}.campaign_id = campaigns.id`).count("*");
  const rows: Row[] = await query.select("id", "title", "from_on", "to_on", "state").select({
    bodies: countIn("campaign_bodies"),
    criteria: countIn("campaign_criteria").whereNull("parent_id"),
  });
  return {
    lines: rows.map(({ from_on: fromOn, to_on: toOn, bodies, criteria, ...row }) => ({
      ...{ ...row, fromOn, toOn, bodies: Number(bodies), criteria: Number(criteria) },
    })),
    mayPrepare: mayPrepare(person),
    form: search.has("new")
      ? await newCampaignForm(db, { person, now, after: search.get("after") })
      : null,
  };
}

type Row = {
  id: string;
  title: string;
  from_on: string;
  to_on: string;
  state: CampaignState;
  bodies: number | string;
  criteria: number | string;
};
