import { useTranslation } from "react-i18next";
import { Meter } from "../ui/meter.tsx";
import styles from "./quorum-meter.module.css";
import type { Quorum } from "./meeting.ts";

/** How many are present, how many must be: the figure, the bar, and the same in words. */
export function QuorumMeter({ quorum }: { quorum: Quorum }) {
  const { t } = useTranslation("meetings");
  const { present, needed, seats } = quorum;
  const figures = { present: String(present), needed: String(needed), seats: String(seats) };
  const enough = present >= needed;
  return (
    <div className={styles.quorum} role="status">
      <b>
        {present}
        <small>{` ${t("quorum.present", figures)}`}</small>
      </b>
      <Meter
        label={t("quorum.label")}
        text={t("quorum.meter", figures)}
        value={present}
        max={seats}
        mark={needed}
        tone={enough ? "for" : "soon"}
        textHidden
      />
      <span>{t(enough ? "quorum.enough" : "quorum.short", figures)}</span>
    </div>
  );
}
