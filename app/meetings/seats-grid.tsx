import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SeatMark } from "../votes/vote-view.ts";
import type { AttendanceKind } from "./attendance.ts";
import styles from "./conduct-seats.module.css";
import { ButtonLink } from "../ui/button-link.tsx";
import { MarkSeat } from "./mark-seat.tsx";
import type { Recusal } from "./recusal.ts";
import type { OpenItem } from "./recuse-form.tsx";
import type { PreparedSeat } from "./roll.views.server.ts";
import { SeatCell } from "./seat-cell.tsx";
import { SeatLegend } from "./seat-legend.tsx";

type Props = {
  meetingId: string;
  chairSeatId: string;
  roll: readonly PreparedSeat[];
  counts: Record<AttendanceKind, number>;
  items: readonly OpenItem[];
  /** The item the room is at. */
  currentItemId: string | null;
  recusals: readonly Recusal[];
  /** Who has voted in the open vote; null while none is open. */
  marks: readonly SeatMark[] | null;
  mayMark: boolean;
};

/** Every seat of the roll: how it takes part and, during a vote, whether it has voted. Never what. */
export function SeatsGrid({ meetingId, roll, counts, marks, mayMark, ...props }: Props) {
  const { items, recusals, currentItemId, chairSeatId } = props;
  const { t } = useTranslation(["meetings", "attendance"]);
  const here = new Set(
    recusals.filter(({ itemId }) => itemId === currentItemId).map(({ seatId }) => seatId),
  );
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = roll.find(({ seatId }) => seatId === chosenId) ?? null;
  return (
    <section>
      <div className={styles.seatsHead}>
        <h2>{t("meetings:conduct.seats", { count: roll.length })}</h2>
        <SeatLegend counts={counts} marks={marks} recused={here.size} />
      </div>
      <ol className={styles.seats}>
        {roll.map((seat) => (
          <SeatCell
            key={seat.seatId}
            seat={seat}
            mark={marks?.find(({ seatId }) => seatId === seat.seatId) ?? null}
            isRecused={here.has(seat.seatId)}
            isChair={seat.seatId === chairSeatId}
            onChoose={mayMark ? () => setChosenId(seat.seatId) : null}
          />
        ))}
        {marks && <li className={styles.secrecy}>{t("meetings:conduct.secrecy")}</li>}
      </ol>
      <div className={styles.below}>
        <ButtonLink variant="quiet" icon="people" to={`?attendance=${currentItemId ?? "first"}`}>
          {t("attendance:items.open")}
        </ButtonLink>
      </div>
      {chosen && (
        <MarkSeat
          meetingId={meetingId}
          {...{ items, recusals }}
          seat={chosen}
          isVoting={marks !== null}
          onClose={() => setChosenId(null)}
        />
      )}
    </section>
  );
}
