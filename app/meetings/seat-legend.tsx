import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "../ui/icon.tsx";
import type { SeatMark } from "../votes/vote-view.ts";
import { ATTENDANCE_KINDS, type AttendanceKind } from "./attendance.ts";
import styles from "./conduct-seats.module.css";

/** The sign of each way of taking part; the same in the legend and in a seat. */
export const KIND_ICONS: Record<AttendanceKind, IconName> = {
  IN_ROOM: "seat",
  ONLINE: "wall",
  REMOTE_VOTE_ONLY: "remote",
  SUBSTITUTED: "sub",
  LEFT: "next",
  ABSENT_EXCUSED: "close",
  ABSENT: "clock",
};

type Props = {
  counts: Record<AttendanceKind, number>;
  marks: readonly SeatMark[] | null;
  /** How many take no part in the item the room is at. */
  recused: number;
};

/** What the signs mean, with how many there are of each. */
export function SeatLegend({ counts, marks, recused }: Props) {
  const { t } = useTranslation("meetings");
  const entitled = (marks ?? []).filter((mark) => mark.entitled);
  const voted = entitled.filter((mark) => mark.voted).length;
  return (
    <div className={styles.legend}>
      {ATTENDANCE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <span key={kind}>
          <Icon name={KIND_ICONS[kind]} />
          {t(`conduct.legend.${kind}`, { count: counts[kind] })}
        </span>
      ))}
      {recused > 0 && (
        <span>
          <Icon name="minus" />
          {t("conduct.legend.recused", { count: recused })}
        </span>
      )}
      {marks && (
        <>
          <span>
            <Icon name="tick" />
            {t("conduct.legend.voted", { count: voted })}
          </span>
          <span>
            <Icon name="ring" />
            {t("conduct.legend.missing", { count: entitled.length - voted })}
          </span>
        </>
      )}
    </div>
  );
}
