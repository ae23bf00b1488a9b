import { conclusions, found, remarks, rounds } from "../../db/fixtures/campaigns.ts";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { addConclusion } from "../campaigns/add-conclusion.server.ts";
import { assessCell } from "../campaigns/assess-cell.server.ts";
import { campaignForm } from "../campaigns/campaign-fields.ts";
import { campaignPage, type CampaignPage } from "../campaigns/campaign-page.views.server.ts";
import { concludeCampaign } from "../campaigns/conclude-campaign.server.ts";
import { explainCell } from "../campaigns/explain-cell.server.ts";
import type { Mark } from "../campaigns/matrix.ts";
import { openCampaign } from "../campaigns/open-campaign.server.ts";
import { prepareCampaign } from "../campaigns/prepare-campaign.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { addDays, instantAt } from "../platform/dates.ts";
import type { SeedDays } from "./seed-days.ts";
import { by, type Scene } from "./seed-scene.ts";

type Round = "first" | "second";
type Wanted = { daysAgo: number; lasting: number; previousId: string | null };

const HEAD = "head-of-general-affairs";

/** A round of inspections that is concluded, and the next one, under way. */
export async function seedCampaigns(scene: Scene, { today }: SeedDays): Promise<void> {
  const on = (daysAgo: number, time: string) =>
    scene.moveTo(instantAt(addDays(today, -daysAgo), time));
  on(75, "08:00");
  const first = await inspect(scene, "first", {
    ...{ daysAgo: 75, lasting: 20, previousId: null },
    today,
  });
  for (const { body, text } of conclusions) {
    const organisation = body === null ? null : organisationId(body);
    const conclusion = { campaignId: first, organisationId: organisation, text };
    await addConclusion(scene.app, by("specialist"), conclusion);
  }
  on(54, "16:30");
  await concludeCampaign(scene.app, by(HEAD), { campaignId: first });
  on(7, "08:00");
  await inspect(scene, "second", { daysAgo: 7, lasting: 24, previousId: first, today });
}

/** Prepared, opened, and what was found in it body by body. */
async function inspect(
  { app }: Scene,
  round: Round,
  { daysAgo, lasting, previousId, today }: Wanted & { today: string },
): Promise<string> {
  const { title, basis } = rounds[round];
  const fromOn = addDays(today, -daysAgo);
  const fields = campaignForm.parse({
    ...{ title, basis, purpose: rounds.purpose, previousId },
    ...{ fromOn, toOn: addDays(fromOn, lasting) },
    criteria: linesOf(round).join("\n"),
    bodyIds: bodiesOf(round).map(organisationId),
    inspectorIds: round === "second" ? rounds.second.inspectors.map(personId) : [],
  });
  const { id } = await prepareCampaign(app, by("specialist"), fields);
  await openCampaign(app, by(HEAD), { campaignId: id });
  const person = await requirePerson(app.read, by("specialist").by, app.clock());
  const asked = { person, id, now: app.clock(), search: new URLSearchParams() };
  const page = await campaignPage(app.read, asked);
  for (const [body, signs] of Object.entries(found[round])) {
    await assessBody({ app }, page, { round, body, signs });
  }
  return id;
}

const linesOf = (round: Round): readonly string[] =>
  round === "first"
    ? rounds.first.criteria
    : [...rounds.first.criteria, ...rounds.second.moreCriteria];

const bodiesOf = (round: Round): readonly string[] =>
  round === "first" ? rounds.first.bodies : [...rounds.first.bodies, ...rounds.second.moreBodies];

const MARKS: Record<string, Mark> = { "+": "met", "-": "not-met" };

type Column = { round: Round; body: string; signs: string };

async function assessBody(
  { app }: Pick<Scene, "app">,
  page: CampaignPage,
  { round, body, signs }: Column,
): Promise<void> {
  const assessed = page.rows.filter(({ isCompound }) => !isCompound);
  for (const [place, { id: criterionId }] of assessed.entries()) {
    const mark = MARKS[signs[place] ?? ""];
    if (!mark) continue;
    const own = remarks.find((each) => {
      return each.round === round && each.body === body && each.place === place;
    });
    const cell = { campaignId: page.id, criterionId, organisationId: organisationId(body) };
    const said = { text: own?.text ?? "", seen: 0, evidence: null };
    await assessCell(app, by("specialist"), { ...cell, ...said, mark });
    if (!own?.statement) continue;
    const statement = { ...said, text: own.statement };
    await explainCell(app, by(`officer-of-${body}`), { ...cell, ...statement });
  }
}
