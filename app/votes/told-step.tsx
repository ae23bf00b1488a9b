import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "../ui/icon.tsx";
import { VoteClock } from "./vote-clock.tsx";
import record from "./vote-record.module.css";
import styles from "./vote-sheet.module.css";
import type { StepProps } from "./vote-step.ts";

type Props = Omit<StepProps, "onLower"> & {
  icon: IconName;
  title: string;
  why: ReactNode;
  note: string;
  children: ReactNode;
};

/** Why one cannot vote just now, and what to do instead. */
export function ToldStep({ vote, now, headingId, icon, title, why, note, children }: Props) {
  const { t } = useTranslation("votes");
  return (
    <>
      <div className={`${record.record} ${record.told}`}>
        <div className={record.mark}>
          <Icon name={icon} />
        </div>
        <div>
          <p className={styles.kicker}>{t("ofItem", { item: vote.item.position })}</p>
          <h2 id={headingId} className={record.toldTitle}>
            {title}
          </h2>
          <p className={record.why}>{why}</p>
        </div>
        {vote.state === "open" && <VoteClock vote={vote} now={now} />}
      </div>
      <div className={styles.foot}>
        <p>{note}</p>
        <div className="bar">{children}</div>
      </div>
    </>
  );
}
