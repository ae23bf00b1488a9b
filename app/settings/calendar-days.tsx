import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, dayVi, timeVi } from "../platform/dates.ts";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import { Table } from "../ui/table.tsx";
import type { CalendarPage, ShownOwnDay } from "./calendar-page.views.server.ts";
import styles from "./calendar-year.module.css";
import { WithdrawDay } from "./withdraw-day.tsx";

type Props = { page: CalendarPage; children: ReactNode };

/** The days that were entered, and those the program knows; between them what they change. */
export function CalendarDays({ page, children }: Props) {
  return (
    <>
      <EnteredDays page={page} />
      {children}
      <BuiltInDays page={page} />
    </>
  );
}

/** Withdrawn ones too, with their reason. */
function EnteredDays({ page: { own, builtIn, mayChange } }: { page: CalendarPage }) {
  const { t } = useTranslation("settings");
  return (
    <section className="stack">
      <Sect title={t("calendar.entered")} id="entered" />
      {own.length === 0 && (
        <p className="muted">
          {t(builtIn.length > 0 ? "calendar.nothingEntered" : "calendar.nothingYet")}
        </p>
      )}
      {own.length > 0 && (
        <Table label={t("calendar.entered")} dense>
          <Heads last={t("calendar.history")} />
          <tbody>
            {own.map((day) => (
              <EnteredDay key={day.id} own={day} mayChange={mayChange} />
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

function Heads({ last }: { last: string }) {
  const { t } = useTranslation("settings");
  return (
    <thead>
      <tr>
        <th scope="col">{t("calendar.day")}</th>
        <th scope="col">{t("calendar.status")}</th>
        <th scope="col">{t("calendar.name")}</th>
        <th scope="col">{t("calendar.source")}</th>
        <th scope="col">{last}</th>
      </tr>
    </thead>
  );
}

function EnteredDay({ own, mayChange }: { own: ShownOwnDay; mayChange: boolean }) {
  const { t } = useTranslation("settings");
  const locale = useLocale();
  const { withdrawn } = own;
  const moment = (at: number) => `${timeVi(at)} ${dateVi(at)}`;
  const who = (by: ShownOwnDay["by"]) => (by ? inLocale(locale, by) : "");
  return (
    <tr className={withdrawn ? styles.withdrawn : undefined}>
      <td className="nowrap">{dayVi(own.day)}</td>
      <td>{t(`calendar.${own.status}`)}</td>
      <td lang="vi">{own.name}</td>
      <td lang="vi">{own.source}</td>
      <td>
        <p>{t("calendar.enteredBy", { who: who(own.by), at: moment(own.enteredAt) })}</p>
        {withdrawn && (
          <p>
            {t("calendar.withdrawnBy", {
              ...{ who: who(own.withdrawnBy), at: moment(withdrawn.at) },
              reason: withdrawn.reason,
            })}
          </p>
        )}
        {!withdrawn && mayChange && <WithdrawDay own={own} />}
      </td>
    </tr>
  );
}

/** What the program knows by itself. */
function BuiltInDays({ page: { builtIn, own } }: { page: CalendarPage }) {
  const { t } = useTranslation("settings");
  if (builtIn.length === 0) return null;
  const replaced = new Set(own.flatMap(({ day, withdrawn }) => (withdrawn ? [] : [day])));
  return (
    <section className="stack">
      <Sect title={t("calendar.builtIn")} id="built-in" />
      <Table label={t("calendar.builtIn")} dense>
        <Heads last={t("calendar.certainty")} />
        <tbody>
          {builtIn.map(({ day, status, why, source, verified, provisional }) => (
            <tr key={day} className={replaced.has(day) ? styles.withdrawn : undefined}>
              <td className="nowrap">{dayVi(day)}</td>
              <td>{t(`calendar.${status}`)}</td>
              <td lang="vi">{why}</td>
              <td lang="vi">{source}</td>
              <td>
                {replaced.has(day) && <p>{t("calendar.replaced")}</p>}
                <State
                  tone={verified ? "for" : "soon"}
                  icon={verified ? "tick" : provisional ? "warn" : "question"}
                  wrap
                >
                  {t(
                    verified
                      ? "calendar.read"
                      : provisional
                        ? "calendar.expected"
                        : "calendar.unread",
                  )}
                </State>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
