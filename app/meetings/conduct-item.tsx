import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { State } from "../ui/state.tsx";
import type { VoteLine } from "../votes/vote.views.server.ts";
import { overRun, timeSpent } from "./agenda-clock.ts";
import { TextLink } from "../ui/button-link.tsx";
import { ConcludeItem } from "./conclude-item.tsx";
import type { ConductLine } from "./conduct-lines.views.server.ts";
import styles from "./conduct-agenda.module.css";
import { ItemOutcome } from "./item-outcome.tsx";

type Props = {
  item: ConductLine;
  vote: VoteLine | null;
  isCurrent: boolean;
  /** The meeting is closed: what was forgotten can still be concluded. */
  isOver: boolean;
  mayConclude: boolean;
  mayGiveTasks: boolean;
  now: number;
};

const MINUTE = 60_000;

/** One item as those who conduct need it: its time, its outcome, its conclusion. */
export function ConductItem({ item, vote, isCurrent, isOver, now, ...rights }: Props) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const isOut = item.state !== "planned";
  const isDone = item.doneAt !== null && !isCurrent;
  const concludes =
    rights.mayConclude && !isOut && item.takenUpAt !== null && (isCurrent || isOver);
  return (
    <li
      className={isCurrent ? styles.now : isOut ? styles.out : isDone ? styles.done : undefined}
      data-level={item.position.split(".").length}
      aria-current={isCurrent ? "true" : undefined}
    >
      <span className={styles.n}>{item.position}</span>
      <span className={styles.t} lang="vi">
        {item.title}
      </span>
      <span className={styles.m}>
        {!isOut && <Time item={item} isCurrent={isCurrent} now={now} />}
        {!isDone && !isOut && <span>{inLocale(locale, item.lead.name)}</span>}
        {item.lateAt !== null && <State icon="plus">{t("conduct.added")}</State>}
        {isOut && <State icon="stop">{t(`conduct.${item.state}`)}</State>}
        {isOut && item.reason && <span lang="vi">{item.reason}</span>}
        {vote && <ItemOutcome vote={vote} />}
        {item.concludedAt !== null && <State icon="tick">{t("conduct.concluded")}</State>}
        {isDone && !isOut && !vote && item.concludedAt === null && (
          <State icon="tick">{t("conduct.done")}</State>
        )}
      </span>
      {isCurrent && item.script && <Script text={item.script} />}
      {concludes && <ConcludeItem item={item} />}
      {rights.mayGiveTasks && item.concludedAt !== null && (
        <TextLink to={`/tasks/new?item=${item.id}`} icon="flag" small>
          {t("conduct.giveTasks")}
        </TextLink>
      )}
    </li>
  );
}

function Time({ item, isCurrent, now }: Pick<Props, "item" | "isCurrent" | "now">) {
  const { t } = useTranslation("meetings");
  const minutes = String(item.minutes);
  const spent = timeSpent(item, now);
  const over = Math.floor(overRun(item, now) / MINUTE);
  const figures = { minutes, spent: String(Math.floor(spent / MINUTE)) };
  if (item.takenUpAt === null) {
    return <span className="num">{t("conduct.planned", { minutes })}</span>;
  }
  if (!isCurrent) return <span className="num">{t("conduct.spent", figures)}</span>;
  return (
    <>
      <span className="num">{t("conduct.running", { minutes, spent: clock(spent) })}</span>
      {over > 0 && (
        <State icon="clock" tone="overdue">
          {t("conduct.over", { minutes: String(over) })}
        </State>
      )}
    </>
  );
}

const clock = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};

/** What the chair prepared for himself, unfolded at will. */
function Script({ text }: { text: string }) {
  const { t } = useTranslation("meetings");
  return (
    <details className={styles.script}>
      <summary>
        {t("conduct.script")} <small className="muted">{t("conduct.scriptNote")}</small>
      </summary>
      <p lang="vi">{text}</p>
    </details>
  );
}
