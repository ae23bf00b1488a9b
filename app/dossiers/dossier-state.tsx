import { useTranslation } from "react-i18next";
import type { IconName } from "../ui/icon-shapes.ts";
import { State } from "../ui/state.tsx";
import type { Tone } from "../ui/tone.ts";
import type { DossierState as Name } from "./dossier.ts";

const looks: Record<Name, { tone: Tone; icon: IconName }> = {
  draft: { tone: "plain", icon: "pen" },
  submitted: { tone: "soon", icon: "clock" },
  returned: { tone: "overdue", icon: "undo" },
  accepted: { tone: "for", icon: "tick" },
  scheduled: { tone: "for", icon: "cal" },
  withdrawn: { tone: "plain", icon: "close" },
};

export function DossierState({ state }: { state: Name }) {
  const { t } = useTranslation("dossiers");
  return <State {...looks[state]}>{t(`state.${state}`)}</State>;
}
