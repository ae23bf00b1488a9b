import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dayOf, daysBetween } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import { State } from "../ui/state.tsx";
import { listPath } from "./task-filter.ts";
import type { TaskFigures } from "./waiting-tasks.views.server.ts";
import styles from "./owed-tasks.module.css";

/** One line about the tasks of one's office: what is overdue, what falls due soon. */
export function OwedTasks({ figures, now }: { figures: TaskFigures; now: number }) {
  const { t } = useTranslation("desk");
  const locale = useLocale();
  const { office } = figures;
  const [overdue, near] = [String(figures.overdue), String(figures.near)];
  const whose = office ? inLocale(locale, office.name) : t("owed.everybody");
  const state = figures.overdue > 0 ? "overdue" : "due-soon";
  const path = listPath({ ministry: office?.code ?? null, state });
  return (
    <div className={styles.owed}>
      <HowLate since={figures.overdueSince} now={now} />
      <p className="small">{t(sentenceFor(figures), { office: whose, overdue, near })}</p>
      <TextLink to={path} small iconEnd="next">
        {t("owed.see")}
      </TextLink>
    </div>
  );
}

function sentenceFor({ overdue, near }: TaskFigures) {
  if (overdue > 0) return near > 0 ? "owed.both" : "owed.overdue";
  return near > 0 ? "owed.near" : "owed.neither";
}

function HowLate({ since, now }: { since: number | null; now: number }) {
  const { t } = useTranslation("desk");
  if (since === null) {
    return (
      <State icon="tick" wrap>
        {t("owed.onTime")}
      </State>
    );
  }
  const figure = daysBetween(dayOf(since), dayOf(now));
  return (
    <State tone="overdue" icon="flag" wrap>
      {figure === 0 ? t("owed.overdueToday") : t("owed.overdueDays", { figure: String(figure) })}
    </State>
  );
}
