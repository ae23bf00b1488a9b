import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import type { WallMeeting } from "../meetings/wall.views.server.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Meter } from "../ui/meter.tsx";
import styles from "./wall.module.css";

type Props = { meeting: WallMeeting; now: number };

/** Between votes: where the room is, the code by which one checks in, and whether there is a quorum. */
export function WallIdleScreen({ meeting, now }: Props) {
  const { t } = useTranslation("wall");
  const seconds = Math.max(0, Math.ceil((meeting.code.changesAt - now) / 1000));
  return (
    <div className={styles.idle}>
      <div className={styles.where}>
        <Where meeting={meeting} />
      </div>
      <div className={styles.code}>
        <small>{t("checkInCode")}</small>
        <b className="num">{spaced(meeting.code.code)}</b>
        <small className="num">{t("codeChanges", { seconds: String(seconds) })}</small>
        <small>{t("codeHow")}</small>
      </div>
      <Quorum meeting={meeting} />
    </div>
  );
}

function Where({ meeting }: { meeting: WallMeeting }) {
  const { t } = useTranslation("wall");
  const locale = useLocale();
  const { item } = meeting;
  if (!item) {
    const at = { time: timeVi(meeting.startsAt), date: dateVi(meeting.startsAt) };
    return (
      <>
        <p className={`${styles.kicker} ${styles.quiet}`}>{meeting.place}</p>
        <h2 className={styles.question}>
          {meeting.state === "open" ? t("inSession") : t("startsAt", at)}
        </h2>
      </>
    );
  }
  return (
    <>
      <p className={`${styles.kicker} ${styles.quiet}`}>
        {t("itemOf", { item: item.position, items: String(meeting.itemCount) })}
      </p>
      <h2 className={styles.question}>{item.title}</h2>
      <p className={styles.lead}>{t("lead", { lead: inLocale(locale, item.lead.name) })}</p>
    </>
  );
}

function Quorum({ meeting }: { meeting: WallMeeting }) {
  const { t } = useTranslation("wall");
  const { present, needed, seats } = meeting.quorum;
  const words = { present: String(present), needed: String(needed), seats: String(seats) };
  const isReached = present >= needed;
  return (
    <section className={styles.received}>
      <p className={styles.line}>
        <span role="status">
          {t("present")} <b className="num">{present}</b> {t("presentOf", { seats: words.seats })}
        </span>
        <span className={isReached ? "state--for" : "muted"}>
          {t(isReached ? "quorum" : "noQuorum", { needed: words.needed })}
        </span>
      </p>
      <Meter
        label={t("present")}
        text={t("meter", words)}
        value={present}
        max={seats}
        mark={needed}
        tone={isReached ? "for" : "plain"}
        textHidden
      />
    </section>
  );
}

/** "482 913": read across a room in two breaths. */
function spaced(code: string): string {
  return `${code.slice(0, 3)}\u2009${code.slice(3)}`;
}
