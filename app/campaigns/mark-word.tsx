import { useTranslation } from "react-i18next";
import type { IconName } from "../ui/icon.tsx";
import { State } from "../ui/state.tsx";
import type { Tone } from "../ui/tone.ts";
import type { Change } from "./comparison.ts";
import type { Mark } from "./matrix.ts";

type Look = { icon: IconName; tone: Tone };

const MARK_LOOKS: Record<Mark, Look> = {
  met: { icon: "for", tone: "for" },
  "not-met": { icon: "against", tone: "against" },
  "not-assessed": { icon: "ring", tone: "plain" },
};

const CHANGE_LOOKS: Record<Change, Look> = {
  better: { icon: "up", tone: "for" },
  worse: { icon: "down", tone: "against" },
  same: { icon: "minus", tone: "plain" },
  new: { icon: "plus", tone: "mine" },
};

/** Shape, word, then colour. */
export function MarkWord({ mark }: { mark: Mark }) {
  const { t } = useTranslation("campaigns");
  return <State {...MARK_LOOKS[mark]}>{t(`mark.${mark}`)}</State>;
}

/** How a cell stands to the round before; null: it is not assessed. */
export function ChangeWord({ change }: { change: Change | null }) {
  const { t } = useTranslation("campaigns");
  if (change === null) return <State icon="ring">{t("change.none")}</State>;
  return <State {...CHANGE_LOOKS[change]}>{t(`change.${change}`)}</State>;
}
