import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Icon } from "../ui/icon.tsx";
import type { SeatMark } from "../votes/vote-view.ts";
import styles from "./conduct-seats.module.css";
import type { PreparedSeat } from "./roll.views.server.ts";
import { KIND_ICONS } from "./seat-legend.tsx";

type Props = {
  seat: PreparedSeat;
  mark: SeatMark | null;
  isChair: boolean;
  /** Takes no part in the item the room is at. */
  isRecused: boolean;
  /** The secretariat writes attendance by hand; null for whoever only looks. */
  onChoose: (() => void) | null;
};

export function SeatCell({ seat, mark, isChair, isRecused, onChoose }: Props) {
  const { t } = useTranslation("attendance");
  const locale = useLocale();
  const waits = mark?.entitled === true && !mark.voted;
  const words = useWords(seat, mark, { isChair, isRecused }).join(", ");
  const inside = (
    <>
      <Icon name={KIND_ICONS[seat.kind]} />
      <span>
        {inLocale(locale, seat.short)}
        {isRecused && <small>{t("recusal.state")}</small>}
        {seat.substitute && <small>{inLocale(locale, seat.substitute)}</small>}
        <span className="vh">{`: ${words}`}</span>
      </span>
      {isRecused ? (
        <Icon name="minus" />
      ) : mark?.entitled ? (
        <Icon name={mark.voted ? "tick" : "ring"} />
      ) : (
        <span />
      )}
    </>
  );
  return (
    <li className={waits ? styles.waits : undefined} data-kind={seat.kind} data-recused={isRecused}>
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
function useWords(
  seat: PreparedSeat,
  mark: SeatMark | null,
  { isChair, isRecused }: Pick<Props, "isChair" | "isRecused">,
): string[] {
  const { t } = useTranslation(["meetings", "attendance"]);
  const name = inLocale(useLocale(), seat.name);
  const voting = !mark?.entitled
    ? t("meetings:conduct.noVote")
    : t(mark.voted ? "meetings:conduct.voted" : "meetings:conduct.missing");
  return [
    name,
    ...(isChair ? [t("meetings:conduct.chair")] : []),
    t(`meetings:attendance.${seat.kind}`).toLowerCase(),
    ...(isRecused ? [t("attendance:recusal.word")] : []),
    ...(mark ? [voting] : []),
  ];
}
