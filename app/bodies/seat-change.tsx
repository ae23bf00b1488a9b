import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { FoldedForm } from "../ui/folded-form.tsx";
import { Icon } from "../ui/icon.tsx";
import { Select } from "../ui/select.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { BodiesPage, ShownSeat } from "./bodies-page.views.server.ts";
import { FIRST } from "./body-fields.ts";
import { HolderFields } from "./holder-fields.tsx";
import styles from "./bodies.module.css";

type Props = { seat: ShownSeat; seats: readonly ShownSeat[]; page: BodiesPage };

/** What can be done with a seat: another holder; seldom another place, or its end. */
export function SeatChange({ seat, seats, page }: Props) {
  const { t } = useTranslation("people");
  const words = inLocale(useLocale(), seat.name);
  if (seat.toOn !== null) {
    return <Taken action={`/seats/${seat.id}/reopen`} words={t("body.reopen")} seat={words} />;
  }
  return (
    <>
      <Holder seat={seat} page={page} />
      <details className={styles.more}>
        <summary>
          <Icon name="down" />
          {t("body.more")}
          <span className="vh">{`: ${words}`}</span>
        </summary>
        <Place seat={seat} seats={seats} />
        <FoldedForm
          action={`/seats/${seat.id}/end`}
          draft={`end:${seat.id}`}
          icon="minus"
          open={t("body.end")}
          label={`${t("body.end")}: ${words}`}
          submit={t("body.end")}
          confirm={{
            ...{ title: t("body.endTitle"), consequence: t("body.endConsequence") },
            cancel: t("cancel"),
          }}
        >
          {(state) => <LastDay today={page.today} state={state} />}
        </FoldedForm>
      </details>
    </>
  );
}

function LastDay({ today, state }: { today: string; state: DeedState<unknown> }) {
  const { t } = useTranslation("people");
  const fault = useFieldFaults(state);
  const label = t("body.endLastDay");
  return (
    <DateField
      label={label}
      dayLabel={label}
      pickLabel={t("pickDay")}
      name="lastDay"
      defaultValue={today}
      error={fault("lastDay")}
      required
    />
  );
}

function Taken({ action, words, seat }: { action: string; words: string; seat: string }) {
  const label = `${words}: ${seat}`;
  return (
    <DeedForm action={action} label={label}>
      <Button type="submit" variant="quiet" icon="undo" label={label}>
        {words}
      </Button>
    </DeedForm>
  );
}

function Holder({ seat: { id, name, planned, current }, page }: Omit<Props, "seats">) {
  const { t } = useTranslation("people");
  const words = inLocale(useLocale(), name);
  if (planned) {
    const action = `/seats/${id}/terms/${planned.id}/withdraw`;
    return <Taken action={action} words={t("body.withdraw")} seat={words} />;
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

function Place({ seat: { id, name }, seats }: Omit<Props, "page">) {
  const { t } = useTranslation("people");
  const words = inLocale(useLocale(), name);
  return (
    <FoldedForm
      action={`/seats/${id}/place`}
      draft={`place:${id}`}
      icon="menu"
      open={t("body.place")}
      label={`${t("body.place")}: ${words}`}
      submit={t("save")}
    >
      {(state) => <PlaceField id={id} seats={seats} state={state} />}
    </FoldedForm>
  );
}

type PlaceProps = { id: string; seats: readonly ShownSeat[]; state: DeedState<unknown> };

function PlaceField({ id, seats, state }: PlaceProps) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  const others = seats.filter((seat) => seat.id !== id && !seat.isOver);
  return (
    <Select
      label={t("body.behind")}
      name="behind"
      blank={t("body.choosePlace")}
      options={[
        { value: FIRST, label: t("body.first") },
        ...others.map((seat) => ({ value: seat.id, label: inLocale(locale, seat.name) })),
      ]}
      error={fault("behind")}
      required
    />
  );
}
