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
  const announced = useAnnouncedWords();
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
      case "vote-annulled":
        return t(`notes.room.${line.what}`, { round: String(line.round) });
      case "vote-announced":
        return announced(line);
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

type Announced = Extract<Line, { what: "vote-announced" }>;

/** The figures as the question asked for them, the outcome, and how the vote was taken. */
function useAnnouncedWords(): (line: Announced) => string {
  const { t } = useTranslation(["floor", "votes"]);
  return ({ round, outcome, tally, alternatives, isSecret, taken }) => {
    const of = { round: String(round), outcome: t(`votes:outcome.${outcome}`) };
    const abstain = String(tally.abstain);
    const options = alternatives?.map((votes, index) => {
      return `${t("votes:option", { number: String(index + 1) })}: ${votes}`;
    });
    const sides = { inFavour: String(tally.for), against: String(tally.against), abstain };
    const figures = options
      ? t("notes.room.optionFigures", { options: options.join(", "), abstain })
      : t("notes.room.figures", sides);
    const way = [
      ...(taken === "tablet" ? [] : [t(`votes:taken.${taken}`)]),
      ...(isSecret ? [t("votes:secret.ballot")] : []),
    ];
    const told = t("notes.room.vote-announced", { ...of, figures });
    return way.length > 0 ? `${told} (${way.join(", ")})` : told;
  };
}
