import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, dayVi, timeVi } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import { Facts, type FactsProps } from "../ui/facts.tsx";
import type { DossierPage } from "./dossier-page.views.server.ts";
import styles from "./dossiers.module.css";

type Item = FactsProps["items"][number];

/** The matter in figures: where it wants to, how long, until when. */
export function DossierFactsList({ page }: { page: DossierPage }) {
  const { t } = useTranslation("dossiers");
  const { dossier, preferred, papersDueOn } = page;
  const at = (instant: number) => t("facts.at", { time: timeVi(instant), date: dateVi(instant) });
  const minutes = { figure: String(dossier.minutes), mode: t(`mode.${dossier.mode}`) };
  const isOpen = dossier.state === "submitted" && dossier.submission !== null;
  const items: (Item | false)[] = [
    { term: t("facts.matter"), value: t(`matter.${dossier.matter}`) },
    { term: t("facts.meeting"), value: <Preferred meeting={preferred} /> },
    papersDueOn !== null && { term: t("facts.papersDue"), value: dayVi(papersDueOn) },
    { term: t("facts.minutes"), value: t("facts.minutesText", minutes) },
    dossier.submission !== null && {
      term: t("facts.submitted"),
      value: at(dossier.submission.at),
    },
    isOpen && { term: t("facts.due"), value: at(dossier.submission?.checkDueAt ?? 0) },
    ...useUrgency(page),
    ...usePlace(page),
  ];
  return <Facts items={items.filter((item) => item !== false)} />;
}

function Preferred({ meeting }: { meeting: DossierPage["preferred"] }) {
  const { t } = useTranslation("dossiers");
  if (!meeting) return <>{t("facts.noMeeting")}</>;
  const words = { title: meeting.title, date: dateVi(meeting.startsAt) };
  return (
    <>
      <span lang="vi">{t("form.meetingOption", words)}</span>
      {meeting.asked > 1 && (
        <small className="muted"> {t("facts.asked", { figure: String(meeting.asked) })}</small>
      )}
    </>
  );
}

function useUrgency({ dossier, granted }: DossierPage): Item[] {
  const { t } = useTranslation("dossiers");
  const locale = useLocale();
  if (!dossier.urgent) return [];
  const leave = granted
    ? t("facts.granted", {
        leader: inLocale(locale, granted.by),
        time: timeVi(granted.at),
        date: dateVi(granted.at),
      })
    : t("facts.notGranted");
  return [
    {
      term: t("facts.motivation"),
      value: (
        <>
          <span lang="vi" className={styles.motivation}>
            {dossier.motivation}
          </span>
          <br />
          <small className="muted">{leave}</small>
        </>
      ),
    },
  ];
}

function usePlace({ placed }: DossierPage): Item[] {
  const { t } = useTranslation("dossiers");
  if (!placed) return [];
  const words = { title: placed.title, date: dateVi(placed.startsAt) };
  const text = t("form.meetingOption", words);
  const value = placed.to ? (
    <TextLink to={placed.to} small>
      {text}
    </TextLink>
  ) : (
    text
  );
  return [{ term: t("facts.placed"), value }];
}
