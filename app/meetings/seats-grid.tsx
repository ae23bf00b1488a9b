import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SeatMark } from "../votes/vote-view.ts";
import type { AttendanceKind } from "./attendance.ts";
import styles from "./conduct.module.css";
import { MarkSeat } from "./mark-seat.tsx";
import type { PreparedSeat } from "./roll.views.server.ts";
import { SeatCell } from "./seat-cell.tsx";
import { SeatLegend } from "./seat-legend.tsx";

type Props = {
  meetingId: string;
  chairSeatId: string;
  roll: readonly PreparedSeat[];
  counts: Record<AttendanceKind, number>;
  /** Who has voted in the open vote; null while none is open. */
  marks: readonly SeatMark[] | null;
  mayMark: boolean;
};

/** Every seat of the roll: how it takes part and, during a vote, whether it has voted. Never what. */
export function SeatsGrid({ meetingId, roll, counts, marks, mayMark, chairSeatId }: Props) {
  const { t } = useTranslation("meetings");
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = roll.find(({ seatId }) => seatId === chosenId) ?? null;
  return (
    <section className={styles.seatsBox}>
      <div className={styles.seatsHead}>
        <h2>{t("conduct.seats", { count: roll.length })}</h2>
        <SeatLegend counts={counts} marks={marks} />
      </div>
      <ol className={styles.seats}>
        {roll.map((seat) => (
          <SeatCell
            key={seat.seatId}
            seat={seat}
            mark={marks?.find(({ seatId }) => seatId === seat.seatId) ?? null}
            isChair={seat.seatId === chairSeatId}
            onChoose={mayMark ? () => setChosenId(seat.seatId) : null}
          />
        ))}
        {marks && <li className={styles.secrecy}>{t("conduct.secrecy")}</li>}
      </ol>
      {chosen && (
        <MarkSeat
          meetingId={meetingId}
          seat={chosen}
          isVoting={marks !== null}
          onClose={() => setChosenId(null)}
        />
      )}
    </section>
  );
}
