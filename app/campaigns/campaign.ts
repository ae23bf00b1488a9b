import type { StateOf } from "../people/things.ts";
import { refuse } from "../platform/refusal.ts";

export type CampaignState = StateOf<"campaign">;

/** An inspection campaign: what is inspected, when, by which order. Its matrix stands apart. */
export type Campaign = {
  id: string;
  title: string;
  purpose: string;
  /** The document that orders it, as it is cited; empty: none. */
  basis: string;
  /** "2026-11-20" */
  fromOn: string;
  toOn: string;
  /** The round it is compared with. */
  previousId: string | null;
  state: CampaignState;
  preparedAt: number;
  openedAt: number | null;
  concludedAt: number | null;
};

/** From now on cells are assessed, and bodies and criteria stay. Refuses unless it is prepared. */
export function openCampaign(campaign: Campaign, at: number): Campaign {
  requireState(campaign, "prepared");
  return { ...campaign, state: "open", openedAt: at };
}

/** From now on nothing of it changes. Refuses unless it is open, and has concluded something. */
export function concludeCampaign(
  campaign: Campaign,
  { conclusions, at }: { conclusions: number; at: number },
): Campaign {
  requireState(campaign, "open");
  if (conclusions === 0) refuse("campaign-without-conclusion");
  return { ...campaign, state: "concluded", concludedAt: at };
}

/** Refuses (`campaign-wrong-state`) unless it stands like this. */
export function requireState(campaign: Campaign, state: CampaignState): void {
  if (campaign.state !== state) refuse("campaign-wrong-state");
}
