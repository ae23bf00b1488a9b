import { useTranslation } from "react-i18next";
import { elapsed } from "../votes/elapsed.ts";
import styles from "./speaking-queue.module.css";
import type { Speaker } from "./floor.views.server.ts";

type Props = { speaker: Speaker; readAt: number; now: number };

/** Counts up; what is over the time given is said in words too. */
export function SpeakingClock({ speaker, readAt, now }: Props) {
  const { t } = useTranslation("floor");
  const spentMs = speaker.spentMs + (speaker.running ? now - readAt : 0);
  const overMs = spentMs - speaker.allottedMs;
  return (
    <span className={styles.clock} role="timer" aria-label={t("queue.clock")} aria-live="off">
      <b className="num">{elapsed(0, spentMs)}</b>
      {overMs >= 1000 && (
        <small className="num">{t("queue.over", { time: elapsed(0, overMs) })}</small>
      )}
    </span>
  );
}
