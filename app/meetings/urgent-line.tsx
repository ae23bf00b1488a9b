import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { State } from "../ui/state.tsx";
import type { UrgentLine as Line } from "./urgent-decisions.views.server.ts";
import styles from "./urgent.module.css";

/** What was decided, by whom and why, and what has become of it. */
export function UrgentLine({ line, children }: { line: Line; children?: ReactNode }) {
  const { t } = useTranslation("urgent");
  const locale = useLocale();
  const { decidedAt, document } = line;
  const decider = inLocale(locale, line.decider);
  return (
    <li className={styles.line}>
      <div>
        <p className="strong" lang="vi">
          {line.subject}
        </p>
        <p className="small">
          {t("decided", { decider, time: timeVi(decidedAt), date: dateVi(decidedAt), document })}
        </p>
        <p className="small muted" lang="vi">
          {line.reason}
        </p>
        <p className="small muted">{t("lead", { lead: inLocale(locale, line.lead) })}</p>
        <End line={line} />
      </div>
      {children}
    </li>
  );
}

function End({ line: { end } }: { line: Line }) {
  const { t } = useTranslation("urgent");
  if (!end) return null;
  const when = { time: timeVi(end.at), date: dateVi(end.at) };
  return (
    <State icon={end.meeting === null ? "undo" : "tick"} wrap>
      {end.meeting === null
        ? t("withdrawnAt", { ...when, reason: end.reason ?? "" })
        : t("reportedAt", { ...when, meeting: end.meeting })}
    </State>
  );
}
