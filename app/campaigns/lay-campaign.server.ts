import { listCoordinators } from "../people/directory.views.server.ts";
import { requireStanding } from "../people/require-organisation.views.server.ts";
import type { Person } from "../people/person.ts";
import type { Tx } from "../platform/commit.server.ts";
import { isRefusal, Refusal } from "../platform/refusal.ts";
import type { CampaignFields } from "./campaign-fields.ts";
import { listInspectors } from "./inspectors.views.server.ts";
import { requireCampaign } from "./campaign-standing.views.server.ts";
import { criteriaOf, type Laid } from "./campaign.store.server.ts";
import { layCriteria } from "./criteria.ts";

type Asked = {
  person: Person;
  fields: CampaignFields;
  /** The bodies there were before: they stay, though one may have ended since. */
  keptIds?: readonly string[];
};

/** The bodies and criteria that are written down, each criterion with its precursor; refuses by field. */
export async function layCampaignIn(
  tx: Tx,
  { person, fields, keptIds = [] }: Asked,
): Promise<Laid> {
  const known = await listCoordinators(tx.db);
  const bodyIds = [...new Set(fields.bodyIds)];
  if (!bodyIds.every((id) => known.some((each) => each.id === id))) refuseField("bodyIds");
  const chosen = bodyIds.filter((id) => !keptIds.includes(id));
  await requireStanding(tx.db, chosen, tx.at);
  const inspectorIds = [...new Set(fields.inspectorIds)];
  const inspectors = await listInspectors(tx.db, tx.at);
  if (!inspectorIds.every((id) => inspectors.some((each) => each.id === id))) {
    refuseField("inspectorIds");
  }
  const { previousId } = fields;
  if (previousId !== null) await requireRound(tx, person, previousId);
  const before = previousId === null ? [] : await criteriaOf(tx.db, previousId);
  const criteria = layCriteria(fields.criteria, { before, makeId: () => tx.id() });
  return { bodyIds, inspectorIds, criteria };
}

/** Only what was concluded is a round to compare with. */
async function requireRound(tx: Tx, person: Person, id: string): Promise<void> {
  const asked = { person, id, action: "campaign.see", at: tx.at } as const;
  const round = await requireCampaign(tx.db, asked).catch((error: unknown) => {
    if (isRefusal(error)) return refuseField("previousId");
    throw error;
  });
  if (round.campaign.state !== "concluded") refuseField("previousId");
}

function refuseField(name: string): never {
  throw new Refusal("invalid-input", {}, { [name]: "unreadable" });
}
