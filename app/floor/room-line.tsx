import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { timeVi } from "../platform/dates.ts";
import styles from "./running-notes.module.css";
import type { RoomLine as Line } from "./room-line.views.server.ts";

/** Something the room did; nobody wrote it. */
export function RoomLine({ line }: { line: Line }) {
  const words = useRoomWords();
  return (
    <li className={styles.event}>
      <time className="num">{timeVi(line.at)}</time>
      <span>{words(line)}</span>
    </li>
  );
}

function useRoomWords(): (line: Line) => string {
  const { t } = useTranslation("floor");
  const locale = useLocale();
  return (line) => {
    switch (line.what) {
      case "opened":
      case "suspended":
      case "resumed":
      case "closed":
        return t(`notes.room.${line.what}`);
      case "item":
        return t("notes.room.item", { item: String(line.item) });
      case "vote-opened":
      case "vote-closed":
        return t(`notes.room.${line.what}`, { round: String(line.round) });
      case "vote-announced": {
        const [inFavour, against, abstain] = line.figures.map(String);
        const round = String(line.round);
        return t("notes.room.vote-announced", { round, inFavour, against, abstain });
      }
      case "spoke": {
        const name = inLocale(locale, line.name);
        if (line.to === null) return t("notes.room.spoke", { name });
        return t("notes.room.spokeUntil", { name, to: timeVi(line.to) });
      }
      default:
        return line satisfies never;
    }
  };
}
