import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dayVi } from "../platform/dates.ts";
import { classNames } from "../ui/class-names.ts";
import { State } from "../ui/state.tsx";
import type { BodiesPage, ShownSeat, ShownTerm } from "./bodies-page.views.server.ts";
import { SeatChange } from "./seat-change.tsx";
import styles from "./bodies.module.css";

type Props = { seat: ShownSeat; seats: readonly ShownSeat[]; page: BodiesPage };

/** A seat with who holds it, from when, and the acts by which that changes. */
export function SeatLine({ seat, seats, page }: Props) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { name, current, planned, history, breaksTies, toOn, isOver } = seat;
  return (
    <tr className={classNames(isOver && styles.over)}>
      <th scope="row" className={styles.name}>
        {inLocale(locale, name)}
        {breaksTies && <small>{t("body.head")}</small>}
        {toOn && (
          <small>{t(isOver ? "body.seatOver" : "body.seatEnding", { day: dayVi(toOn) })}</small>
        )}
      </th>
      <td className={styles.name}>
        {current && <Holder term={current} />}
        {!current && !isOver && <Vacant />}
        {planned && <Planned term={planned} />}
        {history.length > 0 && <History terms={history} />}
      </td>
      <td className="nowrap" {...(current && { "data-label": t("body.since") })}>
        {current && dayVi(current.fromOn)}
        {current?.toOn && (
          <div className="small">{t("body.ending", { day: dayVi(current.toOn) })}</div>
        )}
      </td>
      <td>
        <SeatChange seat={seat} seats={seats} page={page} />
      </td>
    </tr>
  );
}

function Holder({ term }: { term: ShownTerm }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  return (
    <Link to={`/people/${term.personId}`}>
      {term.holder ? inLocale(locale, term.holder) : t("none")}
    </Link>
  );
}

function Vacant() {
  const { t } = useTranslation("people");
  return (
    <State tone="soon" icon="warn">
      {t("body.vacant")}
    </State>
  );
}

function Planned({ term }: { term: ShownTerm }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const holder = term.holder ? inLocale(locale, term.holder) : t("none");
  return <div className="small">{t("body.planned", { day: dayVi(term.fromOn), holder })}</div>;
}

function History({ terms }: { terms: readonly ShownTerm[] }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  return (
    <details className={styles.history}>
      <summary>{t("body.history", { count: terms.length })}</summary>
      <ul>
        {terms.map(({ id, personId, holder, fromOn, toOn, state }) => (
          <li key={id}>
            <Link to={`/people/${personId}`}>{holder ? inLocale(locale, holder) : t("none")}</Link>
            {": "}
            {state === "withdrawn"
              ? t("state.withdrawn")
              : t("fromTo", { from: dayVi(fromOn), to: dayVi(toOn ?? fromOn) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
