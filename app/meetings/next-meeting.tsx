import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import type { Reading } from "../papers/reading.views.server.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, dayOf, daysBetween, timeVi, weekdayName } from "../platform/dates.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Facts } from "../ui/facts.tsx";
import { Meter } from "../ui/meter.tsx";
import type { NextMeeting as Meeting } from "./next-meeting.views.server.ts";
import styles from "./next-meeting.module.css";

type Props = {
  meeting: (Meeting & { reading: Reading | null }) | null;
  now: number;
  /** What else there is to say of one's own part. */
  children?: ReactNode;
};

/** The next session: when, where, how far one has read, and one tap to go on reading. */
export function NextMeeting({ meeting, now, children }: Props) {
  const { t } = useTranslation("desk");
  const locale = useLocale();
  if (!meeting) {
    return (
      <EmptyState icon="cal" title={t("next.none")}>
        {t("next.noneNote")}
      </EmptyState>
    );
  }
  const { startsAt, reading } = meeting;
  const day = `${weekdayName(startsAt, locale)}, ${dateVi(startsAt).slice(0, 5)}`;
  const facts = [
    meeting.place,
    t("next.items", { figure: String(meeting.items) }),
    ...(reading ? [t("next.pages", { figure: String(reading.pages) })] : []),
  ];
  return (
    <section className={styles.next} aria-labelledby="next-meeting">
      <h2 id="next-meeting">
        <HowSoon meeting={meeting} now={now} />
      </h2>
      <p className={styles.when}>{`${day}, ${timeVi(startsAt)}`}</p>
      <p className={styles.title}>{meeting.title}</p>
      <p className={styles.facts}>{facts.join(" · ")}</p>
      <MyPart meeting={meeting} />
      {children}
      {reading && meeting.relations.length > 0 && <HowFar reading={reading} />}
      <Way meeting={meeting} />
    </section>
  );
}

function HowSoon({ meeting, now }: { meeting: Meeting; now: number }) {
  const { t } = useTranslation("desk");
  const days = daysBetween(dayOf(now), dayOf(meeting.startsAt));
  if (meeting.state === "open" || meeting.state === "suspended") return t("next.now");
  if (meeting.startsAt <= now) return t("next.begun");
  if (days === 0) return t("next.today");
  return days === 1 ? t("next.tomorrow") : t("next.inDays", { figure: String(days) });
}

function MyPart({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation("desk");
  const locale = useLocale();
  const items = [];
  if (meeting.attendance) {
    items.push({ term: t("next.part"), value: t(`next.attendance.${meeting.attendance}`) });
  }
  if (meeting.member) {
    const sitsIn = meeting.relations.includes("substitute");
    const term = t(sitsIn ? "next.substituteFor" : "next.assistantOf");
    items.push({ term, value: inLocale(locale, meeting.member) });
  }
  return items.length > 0 ? <Facts look="sides" items={items} /> : null;
}

function HowFar({ reading }: { reading: Reading }) {
  const { t } = useTranslation("desk");
  const { opened, papers } = reading;
  return (
    <div className={styles.reading}>
      <Meter
        thin
        label={t("next.opened")}
        text={t("next.openedOf", { opened: String(opened), papers: String(papers) })}
        value={opened}
        max={papers}
      />
    </div>
  );
}

function Way({ meeting }: { meeting: Meeting & { reading: Reading | null } }) {
  const { t } = useTranslation("desk");
  const room = `/meetings/${meeting.id}`;
  if (meeting.mayPrepare && (meeting.state === "planned" || meeting.state === "approved")) {
    return (
      <ButtonLink to={`${room}/prepare`} variant="primary" wide>
        {t("next.prepare")}
      </ButtonLink>
    );
  }
  const goesOn = meeting.reading?.goesOn;
  const words = goesOn
    ? t("next.goOn", { figure: String(goesOn.page) })
    : t(meeting.reading ? "next.read" : "next.enter");
  const to = goesOn ? `${room}?paper=${goesOn.paperId}` : room;
  return (
    <ButtonLink to={to} variant="primary" wide>
      {words}
    </ButtonLink>
  );
}
