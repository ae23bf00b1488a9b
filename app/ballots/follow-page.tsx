import { useTranslation } from "react-i18next";
import type { BallotPage } from "./ballot-view.ts";
import { FollowActs } from "./follow-acts.tsx";
import { FollowFigures } from "./follow-figures.tsx";
import styles from "./follow.module.css";
import { MemberGrid } from "./member-grid.tsx";
import { SynthesisPanel } from "./synthesis-panel.tsx";

type Props = { page: BallotPage; now: number };

/** Who has not answered; what was said, what the ministry answers, what changes in the draft. */
export function FollowPage({ page, now }: Props) {
  const { t } = useTranslation("ballots");
  const { followUp } = page;
  if (!followUp) return null;
  return (
    <div className={styles.page}>
      <div className={styles.side}>
        <div className={styles.body} role="region" aria-label={t("follow.title")} tabIndex={0}>
          <FollowFigures page={page} followUp={followUp} now={now} />
          <MemberGrid followUp={followUp} />
        </div>
        <FollowActs page={page} followUp={followUp} />
      </div>
      <SynthesisPanel page={page} now={now} />
    </div>
  );
}
