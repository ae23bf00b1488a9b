import { useTranslation } from "react-i18next";
import { dateVi, dayOf, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import styles from "./board-cells.module.css";
import type { PreparedLine } from "./board.views.server.ts";

type Props = {
  line: PreparedLine | undefined;
  itemNumber: string;
  now: number;
  mayUrge: boolean;
};

/** The one thing to do about the line: ask the lead ministry. */
export function StepCell({ line, itemNumber, now, mayUrge }: Props) {
  const { t } = useTranslation("papers");
  if (!line) return null;
  const { step, urgedAt } = line;
  const isUrgedToday = urgedAt !== null && dayOf(urgedAt) === dayOf(now);
  return (
    <div className={styles.step}>
      {step && mayUrge && !isUrgedToday && (
        <DeedForm action={`/items/${line.itemId}/urge`}>
          <Button type="submit" label={t(`board.${step}Label`, { number: itemNumber })}>
            {t(`board.${step}`)}
          </Button>
        </DeedForm>
      )}
      {urgedAt !== null && (
        <small className="muted">
          {t("board.urged", { at: `${timeVi(urgedAt)} ${dateVi(urgedAt).slice(0, 5)}` })}
        </small>
      )}
    </div>
  );
}
