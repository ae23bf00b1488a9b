import { useTranslation } from "react-i18next";
import type { RuleSetId } from "../bodies/rule-sets.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { Meter } from "../ui/meter.tsx";
import { Sect } from "../ui/sect.tsx";
import type { Answers } from "./answers.views.server.ts";
import { EXPECTATIONS, forecastOf, type Expectation, type Forecast } from "./forecast.ts";
import styles from "./quorum-forecast.module.css";

const ICONS: Record<Expectation, IconName> = {
  confirmed: "tick",
  remote: "remote",
  substituted: "sub",
  absent: "person",
  declined: "warn",
  unanswered: "clock",
};

/** These stand in the list even when nobody is counted there. */
const ALWAYS: readonly Expectation[] = ["confirmed", "remote", "substituted", "unanswered"];

/** How many members will be present, from what they answered. */
export function QuorumForecast({ answers, rules }: { answers: Answers; rules: RuleSetId }) {
  const { t } = useTranslation("invitations");
  const forecast = forecastOf(answers.seats, rules);
  return (
    <section aria-labelledby="forecast">
      <Sect title={t("forecast.heading")} id="forecast" thin />
      {answers.isInvited ? (
        <Figures forecast={forecast} />
      ) : (
        <p className="small muted">{t("forecast.notInvited")}</p>
      )}
    </section>
  );
}

function Figures({ forecast }: { forecast: Forecast }) {
  const { t } = useTranslation("invitations");
  const { from, to, needed, seats, counts } = forecast;
  const words = { from: String(from), to: String(to), needed: String(needed) };
  const shown = EXPECTATIONS.filter((line) => counts[line] > 0 || ALWAYS.includes(line));
  return (
    <>
      <p className={styles.figure}>
        <b>{from === to ? from : t("forecast.range", words)}</b>
        <span>{t("forecast.of", { ...words, seats: String(seats) })}</span>
      </p>
      <Meter
        label={t("forecast.heading")}
        text={t("forecast.text", words)}
        value={from}
        maybe={to - from}
        max={seats}
        mark={needed}
        tone={from >= needed ? "for" : to >= needed ? "soon" : "overdue"}
        textHidden
      />
      <ul className={`rows ${styles.counts}`}>
        {shown.map((line) => (
          <li key={line} className={isPressing(line, counts[line]) ? "state--soon" : undefined}>
            <Icon name={ICONS[line]} />
            <span>{t(`forecast.count.${line}`)}</span>
            <b>{counts[line]}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

const isPressing = (line: Expectation, count: number) =>
  count > 0 && (line === "unanswered" || line === "declined");
