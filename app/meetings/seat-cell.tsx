import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Icon } from "../ui/icon.tsx";
import type { SeatMark } from "../votes/vote-view.ts";
import styles from "./conduct.module.css";
import type { PreparedSeat } from "./roll.views.server.ts";
import { KIND_ICONS } from "./seat-legend.tsx";

type Props = {
  seat: PreparedSeat;
  mark: SeatMark | null;
  isChair: boolean;
  /** The secretariat writes attendance by hand; null for whoever only looks. */
  onChoose: (() => void) | null;
};

export function SeatCell({ seat, mark, isChair, onChoose }: Props) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const name = inLocale(locale, seat.short);
  const how = useWords(seat, mark, isChair);
  const label = t("conduct.seatLabel", { name: inLocale(locale, seat.name), how: how.join(", ") });
  const waits = mark?.entitled === true && !mark.voted;
  const inside = (
    <>
      <Icon name={KIND_ICONS[seat.kind]} />
      <span>
        {name}
        {seat.substitute && <small>{inLocale(locale, seat.substitute)}</small>}
      </span>
      {mark?.entitled ? <Icon name={mark.voted ? "tick" : "clock"} /> : <span />}
    </>
  );
  return (
    <li className={waits ? styles.waits : undefined} data-kind={seat.kind}>
      {onChoose ? (
        <Button className={styles.seat} aria-label={label} onPress={onChoose}>
          {inside}
        </Button>
      ) : (
        <div className={styles.seat} role="img" aria-label={label}>
          {inside}
        </div>
      )}
    </li>
  );
}

function useWords(seat: PreparedSeat, mark: SeatMark | null, isChair: boolean): string[] {
  const { t } = useTranslation("meetings");
  const voting = !mark?.entitled
    ? t("conduct.noVote")
    : t(mark.voted ? "conduct.voted" : "conduct.missing");
  return [
    ...(isChair ? [t("conduct.chair")] : []),
    t(`attendance.${seat.kind}`).toLowerCase(),
    ...(mark ? [voting] : []),
  ];
}
