import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import type { VoteLine } from "../votes/vote.views.server.ts";
import { delayOf } from "./agenda-clock.ts";
import { turnsFrom } from "./agenda-turns.ts";
import { ConductItem } from "./conduct-item.tsx";
import type { ConductLine } from "./conduct-lines.views.server.ts";
import styles from "./conduct-agenda.module.css";
import type { Meeting } from "./meeting.ts";
import type { Rights } from "./rights.views.server.ts";

type Props = {
  meeting: Meeting;
  lines: readonly ConductLine[];
  votes: readonly VoteLine[];
  rights: Rights;
  now: number;
};

/** Where the room is, what has been done, how long it took. */
export function ConductAgenda({ meeting, lines, votes, rights, now }: Props) {
  const { t } = useTranslation("meetings");
  const until = meeting.closedAt ?? now;
  return (
    <nav className={styles.agenda} aria-label={t("conduct.agenda")}>
      <div className={styles.paneHead}>
        <h2>{t("conduct.agenda")}</h2>
        <Delay lines={lines} now={until} />
      </div>
      <ol className={styles.items}>
        {lines.map((line) =>
          line.kind === "section" ? (
            <li key={line.id} className={styles.section}>
              <span className="vh">{t("conduct.section", { number: line.position })}</span>
              <span aria-hidden="true">{line.position}.</span> <span lang="vi">{line.title}</span>
            </li>
          ) : (
            <ConductItem
              key={line.id}
              item={line}
              vote={votes.findLast(({ itemId }) => itemId === line.id) ?? null}
              isCurrent={line.id === meeting.currentItemId}
              isOver={meeting.closedAt !== null}
              mayConclude={rights.concludeItem}
              mayGiveTasks={rights.giveTasks}
              now={until}
            />
          ),
        )}
      </ol>
      {rights.takeUpItem && <Turn meeting={meeting} lines={lines} />}
    </nav>
  );
}

/** How far behind the whole agenda is; nothing before the first item. */
function Delay({ lines, now }: Pick<Props, "lines" | "now">) {
  const { t } = useTranslation("meetings");
  if (lines.every(({ takenUpAt }) => takenUpAt === null)) return null;
  const late = delayOf(lines, now);
  const minutes = String(Math.abs(late));
  const words = late > 0 ? "late" : late < 0 ? "early" : "onTime";
  return (
    <span className={`num ${styles.delay}`} data-late={late > 0}>
      {t(`conduct.${words}`, { minutes })}
    </span>
  );
}

/** To the item before, to the item after. */
function Turn({ meeting, lines }: Pick<Props, "meeting" | "lines">) {
  const { t } = useTranslation("meetings");
  const { before, after } = turnsFrom(lines, meeting.currentItemId);
  const button = (item: ConductLine, icon: { icon: "back" } | { iconEnd: "next" }) => (
    <Button
      type="submit"
      name="itemId"
      value={item.id}
      label={t("conduct.toItemLabel", { position: item.position })}
      {...icon}
    >
      {t("conduct.toItem", { position: item.position })}
    </Button>
  );
  if (!before && !after) return null;
  return (
    <DeedForm action={`/meetings/${meeting.id}/take-up`} className={styles.turn}>
      {before && button(before, { icon: "back" })}
      {after && button(after, { iconEnd: "next" })}
    </DeedForm>
  );
}
