import { useTranslation } from "react-i18next";
import { sumBy, type CommandPage } from "./command-figures.ts";
import { shareText } from "./report-figures.ts";
import styles from "./command.module.css";

type Figure = { id: string; value: string; what: string; of: string };

/** The figures that matter, each a way to what it is made of; on the wall only the figures. */
export function CommandSummary({ view, isWall = false }: { view: CommandPage; isWall?: boolean }) {
  const figures = useFigures(view);
  return (
    <ul className={styles.figures}>
      {figures.map(({ id, value, what, of }) => {
        const said = (
          <>
            <b className="num">{value}</b>
            <span>{what}</span>
            <small>{of}</small>
          </>
        );
        return <li key={what}>{isWall ? <div>{said}</div> : <a href={`#${id}`}>{said}</a>}</li>;
      })}
    </ul>
  );
}

/** What is held, sent and read. */
function useFigures(view: CommandPage): Figure[] {
  const { t } = useTranslation("command");
  const rates = useRates(view);
  const { meetings, items, spared, ballots } = view;
  const closed = ballots.filter(({ closedAt }) => closedAt !== null).length;
  const pages = spared.meetings.pages + spared.ballots.pages;
  const copies = spared.meetings.copies + spared.ballots.copies;
  const held = figure("meetings", meetings.length, [
    t("figure.meetings"),
    t("figureOf.meetings", { items: String(items.length) }),
  ]);
  const sent = figure("ballots", ballots.length, [
    t("figure.ballots"),
    t("figureOf.ballots", { closed: String(closed) }),
  ]);
  const read = figure("papers", grouped(pages), [
    t("figure.pages"),
    t("figureOf.pages", { copies: grouped(copies) }),
  ]);
  return [held, sent, read, ...rates];
}

/** What is a share of something, or stands against a plan. */
function useRates({ items, adopted, replies, tasks }: CommandPage): Figure[] {
  const { t } = useTranslation("command");
  const quiet = adopted.filter(({ withoutDebate }) => withoutDebate).length;
  const [planned, real] = [sumBy(items, (i) => i.planned), sumBy(items, (i) => i.real)];
  const answered = replies.day + replies.threeDays + replies.later;
  const asked = answered + replies.never;
  const { due, overdue } = tasks.all;
  return [
    figure("items", shareText(quiet, adopted.length), [
      t("figure.withoutDebate"),
      t("figureOf.withoutDebate", { quiet: String(quiet), adopted: String(adopted.length) }),
    ]),
    figure("items", real, [
      t("figure.minutes"),
      t("figureOf.minutes", { planned: String(planned) }),
    ]),
    figure("ballots", shareText(answered, asked), [
      t("figure.answers"),
      t("figureOf.answers", { answered: String(answered), asked: String(asked) }),
    ]),
    figure("tasks", shareText(due - overdue, due), [
      t("figure.tasks"),
      t("figureOf.tasks", { due: String(due), overdue: String(overdue) }),
    ]),
  ];
}

const figure = (id: string, value: string | number, [what, of]: [string, string]): Figure => ({
  ...{ id, value: String(value), what, of },
});

/** "12.345", in both languages as on the papers. */
const grouped = (figure: number): string => figure.toLocaleString("vi-VN");
