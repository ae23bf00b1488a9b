import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dayVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { FoldedForm } from "../ui/folded-form.tsx";
import { State } from "../ui/state.tsx";
import type { BodiesPage, ShownSeat, ShownTerm } from "./bodies-page.views.server.ts";
import { HolderFields } from "./holder-fields.tsx";
import styles from "./bodies.module.css";

type Props = { seat: ShownSeat; page: BodiesPage };

/** A seat with who holds it, from when, and the one act by which that changes. */
export function SeatLine({ seat, page }: Props) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { name, current, planned, history, breaksTies } = seat;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {inLocale(locale, name)}
        {breaksTies && <small>{t("body.head")}</small>}
      </th>
      <td className={styles.name}>
        {current ? <Holder term={current} /> : <Vacant />}
        {planned && <Planned term={planned} />}
        {history.length > 0 && <History terms={history} />}
      </td>
      <td className="nowrap">
        {current && dayVi(current.fromOn)}
        {current?.toOn && (
          <div className="small">{t("body.ending", { day: dayVi(current.toOn) })}</div>
        )}
      </td>
      <td>
        <Change seat={seat} page={page} />
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

function Change({ seat: { id, name, planned, current }, page }: Props) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const words = inLocale(locale, name);
  if (planned) {
    const label = `${t("body.withdraw")}: ${words}`;
    return (
      <DeedForm action={`/seats/${id}/terms/${planned.id}/withdraw`} label={label}>
        <Button type="submit" variant="quiet" icon="undo" label={label}>
          {t("body.withdraw")}
        </Button>
      </DeedForm>
    );
  }
  return (
    <FoldedForm
      action={`/seats/${id}/holder`}
      draft={`holder:${id}`}
      icon="people"
      open={t("body.changeHolder")}
      label={`${t("body.changeHolder")}: ${words}`}
      about={t("body.changeNote")}
      submit={t("body.changeSubmit")}
    >
      {(state) => <HolderFields page={page} state={state} isHeld={current !== null} />}
    </FoldedForm>
  );
}
