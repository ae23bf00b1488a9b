import { useTranslation } from "react-i18next";
import type { IconName } from "../ui/icon.tsx";
import { State } from "../ui/state.tsx";
import type { Tone } from "../ui/tone.ts";
import type { CampaignState } from "./campaign.ts";

const LOOKS: Record<CampaignState, { icon: IconName; tone: Tone }> = {
  prepared: { icon: "pen", tone: "plain" },
  open: { icon: "half", tone: "room" },
  concluded: { icon: "tick", tone: "for" },
};

export function CampaignStateWord({ state }: { state: CampaignState }) {
  const { t } = useTranslation("campaigns");
  return <State {...LOOKS[state]}>{t(`state.${state}`)}</State>;
}
