import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { State } from "../ui/state.tsx";
import type { VoteLine } from "../votes/vote.views.server.ts";
import type { AgendaItem } from "./agenda.views.server.ts";
import styles from "./conduct.module.css";
import { ItemOutcome } from "./item-outcome.tsx";
import type { Meeting } from "./meeting.ts";

type Props = {
  meeting: Meeting;
  items: readonly AgendaItem[];
  votes: readonly VoteLine[];
  mayTurn: boolean;
  now: number;
};

/** Where the room is, what has been done, how long it took. */
export function ConductAgenda({ meeting, items, votes, mayTurn, now }: Props) {
  const { t } = useTranslation("meetings");
  return (
    <nav className={styles.agenda} aria-label={t("conduct.agenda")}>
      <div className={styles.paneHead}>
        <h2>{t("conduct.agenda")}</h2>
      </div>
      <ol className={styles.items}>
        {items.map((item) => (
          <Item
            key={item.id}
            item={item}
            vote={votes.findLast(({ itemId }) => itemId === item.id) ?? null}
            isCurrent={item.id === meeting.currentItemId}
            endsAt={meeting.closedAt ?? now}
          />
        ))}
      </ol>
      {mayTurn && <Turn meeting={meeting} items={items} />}
    </nav>
  );
}

type ItemProps = { item: AgendaItem; vote: VoteLine | null; isCurrent: boolean; endsAt: number };

function Item({ item, vote, isCurrent, endsAt }: ItemProps) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const { takenUpAt, doneAt } = item;
  const minutes = String(item.minutes);
  const spent = takenUpAt === null ? null : Math.floor(((doneAt ?? endsAt) - takenUpAt) / 60_000);
  const isDone = doneAt !== null && !isCurrent;
  return (
    <li
      className={isCurrent ? styles.now : isDone ? styles.done : undefined}
      aria-current={isCurrent ? "true" : undefined}
    >
      <span className={styles.n}>{item.position}</span>
      <span className={styles.t}>{item.title}</span>
      <span className={styles.m}>
        <span className="num">
          {spent === null
            ? t("conduct.planned", { minutes })
            : t("conduct.spent", { spent: String(Math.max(0, spent)), minutes })}
        </span>
        {!isDone && <span>{inLocale(locale, item.lead.name)}</span>}
        {vote ? (
          <ItemOutcome vote={vote} />
        ) : (
          isDone && <State icon="tick">{t("conduct.done")}</State>
        )}
      </span>
    </li>
  );
}

/** To the item before, to the item after. */
function Turn({ meeting, items }: Pick<Props, "meeting" | "items">) {
  const { t } = useTranslation("meetings");
  const place = items.findIndex(({ id }) => id === meeting.currentItemId);
  const before = items[place - 1];
  const after = items[place + 1];
  const button = (item: AgendaItem, icon: { icon: "back" } | { iconEnd: "next" }) => (
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
  return (
    <DeedForm action={`/meetings/${meeting.id}/take-up`} className={styles.turn}>
      {before && button(before, { icon: "back" })}
      {after && button(after, { iconEnd: "next" })}
    </DeedForm>
  );
}
