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
  const locale = useLocale();
  const waits = mark?.entitled === true && !mark.voted;
  const words = useWords(seat, mark, isChair).join(", ");
  const inside = (
    <>
      <Icon name={KIND_ICONS[seat.kind]} />
      <span>
        {inLocale(locale, seat.short)}
        {seat.substitute && <small>{inLocale(locale, seat.substitute)}</small>}
        <span className="vh">{`: ${words}`}</span>
      </span>
      {mark?.entitled ? <Icon name={mark.voted ? "tick" : "ring"} /> : <span />}
    </>
  );
  return (
    <li className={waits ? styles.waits : undefined} data-kind={seat.kind}>
      {onChoose ? (
        <Button className={styles.seat} onPress={onChoose}>
          {inside}
        </Button>
      ) : (
        <div className={styles.seat}>{inside}</div>
      )}
    </li>
  );
}

/** What the signs say, for those who do not see them. */
function useWords(seat: PreparedSeat, mark: SeatMark | null, isChair: boolean): string[] {
  const { t } = useTranslation("meetings");
  const name = inLocale(useLocale(), seat.name);
  const voting = !mark?.entitled
    ? t("conduct.noVote")
    : t(mark.voted ? "conduct.voted" : "conduct.missing");
  return [
    name,
    ...(isChair ? [t("conduct.chair")] : []),
    t(`attendance.${seat.kind}`).toLowerCase(),
    ...(mark ? [voting] : []),
  ];
}
