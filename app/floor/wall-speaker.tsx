import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import type { WallMeeting } from "../meetings/wall.views.server.ts";
import { inLocale } from "../people/naming.ts";
import { Icon } from "../ui/icon.tsx";
import { elapsed } from "../votes/elapsed.ts";
import type { Speaker } from "./floor.views.server.ts";
import styles from "./wall-screens.module.css";

type Props = {
  speaker: Speaker;
  item: WallMeeting["item"];
  readAt: number;
  now: number;
};

/** Who speaks, to which item, for how long. */
export function WallSpeaker({ speaker, item, readAt, now }: Props) {
  const { t } = useTranslation("floor");
  const locale = useLocale();
  const spentMs = speaker.spentMs + (speaker.running ? now - readAt : 0);
  const overMs = spentMs - speaker.allottedMs;
  const minutes = String(speaker.allottedMs / 60_000);
  const note =
    overMs >= 1000 ? t("wall.over", { time: elapsed(0, overMs) }) : t("wall.allotted", { minutes });
  return (
    <div className={styles.speaking}>
      <div>
        <p className={styles.kicker} role="status">
          <Icon name="mic" />
          {t("wall.speakerIs", { item: String(item?.position ?? "") })}
          <span className="vh">: {inLocale(locale, speaker.name)}</span>
        </p>
        <h2 className={styles.name}>{inLocale(locale, speaker.name)}</h2>
        {item && <p className={styles.item}>{item.title}</p>}
      </div>
      <div className={styles.clock} role="timer" aria-live="off">
        <small>{t("wall.spokenFor")}</small>
        <b className={overMs >= 1000 ? `num ${styles.over}` : "num"}>{elapsed(0, spentMs)}</b>
        <small>{speaker.running ? note : t("wall.paused")}</small>
      </div>
    </div>
  );
}
