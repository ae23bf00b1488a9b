import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { State } from "../ui/state.tsx";
import { classNames } from "../ui/class-names.ts";
import styles from "./agenda-rail.module.css";
import { PaperEntry } from "./paper-entry.tsx";
import type { PaperLine } from "./paper-line.ts";
import { readableOf, type RoomItem, type Selection } from "./room-selection.ts";

type Props = {
  items: readonly RoomItem[];
  selected: Selection;
  /** The item on which a vote is open. */
  votingItemId: string | null;
  /** On a small screen it lies over the paper. */
  isOpen: boolean;
  onClose: () => void;
  /** Below the selected item. */
  below?: (item: RoomItem) => ReactNode;
  /** Which version of the agenda this is. */
  versions?: ReactNode;
  /** Below the agenda. */
  foot: ReactNode;
};

/** Where the room is, and what there is to read. */
export function AgendaRail({ items, selected, votingItemId, isOpen, onClose, ...ends }: Props) {
  const { t } = useTranslation("papers");
  const at = items.find(({ isCurrent }) => isCurrent);
  return (
    <nav
      className={`rail ${styles.rail} ${isOpen ? styles.over : ""}`}
      aria-label={t("agenda.navigation")}
    >
      <div className="rail__head">
        {t("agenda.title")}
        {at && (
          <span className="num">
            {t("agenda.atItem", { position: at.position, count: tops(items) })}
          </span>
        )}
        <div className={styles.close}>
          <Button variant="icon" icon="close" label={t("agenda.close")} onPress={onClose} />
        </div>
      </div>
      <div className={styles.versions}>{ends.versions}</div>
      {items.length === 0 && <p className="muted">{t("agenda.empty")}</p>}
      {items.map((item) => (
        <RailItem
          key={item.id}
          item={item}
          isSelected={item.id === selected.itemId}
          isVoting={item.id === votingItemId}
          paperId={selected.paper?.id ?? null}
          onChoose={onClose}
          below={ends.below}
        />
      ))}
      {ends.foot && <div className={styles.foot}>{ends.foot}</div>}
    </nav>
  );
}

const tops = (items: readonly RoomItem[]): number =>
  items.filter(({ parentId }) => parentId === null).length;

type ItemProps = {
  item: RoomItem;
  isSelected: boolean;
  isVoting: boolean;
  paperId: string | null;
  onChoose: () => void;
  below: Props["below"];
};

function RailItem({ item, isSelected, isVoting, paperId, onChoose, below }: ItemProps) {
  const isOut = item.state !== "planned";
  const isLine = !isSelected && item.isDone && !isOut;
  const look = isSelected ? "item--now" : isLine ? "item--line item--done" : "";
  const words = (
    <>
      <span className="item__t" lang="vi">
        {item.title}
      </span>
      <ItemState item={item} isSelected={isSelected} isVoting={isVoting} />
    </>
  );
  return (
    <>
      {item.headings.map(({ id, number, title }) => (
        <h2 key={id} className={styles.section} lang="vi">
          {number}. {title}
        </h2>
      ))}
      <Link
        className={classNames("item", look, styles.line, isOut && styles.out)}
        data-level={item.position.split(".").length}
        to={`?item=${item.id}`}
        aria-current={isSelected}
        preventScrollReset
        onClick={onChoose}
      >
        <span className="item__n">{item.position}</span>
        {isLine ? words : <span>{words}</span>}
      </Link>
      {isSelected && item.papers.length > 0 && (
        <ul className="subs">
          {item.papers.map((line) => (
            <li key={line.number}>
              <PaperEntry line={line} isOn={isReadable(line, paperId)} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
      {isSelected && below?.(item)}
    </>
  );
}

const isReadable = (line: PaperLine, id: string | null): boolean =>
  line.kind === "readable" && line.id === id;

function ItemState({
  item,
  isSelected,
  isVoting,
}: Pick<ItemProps, "item" | "isSelected" | "isVoting">) {
  const { t } = useTranslation("papers");
  const unread = readableOf(item).filter((paper) => paper.unread).length;
  const isWithheld = item.papers.length > 0 && readableOf(item).length === 0;
  return (
    <span className="item__m">
      {item.state !== "planned" && <LeftAgenda item={item} state={item.state} />}
      {item.isLate && <State icon="plus">{t("agenda.late")}</State>}
      {isVoting && (
        <State icon="vote" tone="soon">
          {t("agenda.voting")}
        </State>
      )}
      {item.isCurrent && !isVoting && (
        <State icon="play" tone="live">
          {t("agenda.now")}
        </State>
      )}
      {item.isDone && !item.isCurrent && <State icon="tick">{t("agenda.done")}</State>}
      {!item.isDone && !isSelected && unread > 0 && (
        <State>
          <span className="dot" aria-hidden="true" /> {t("agenda.unreadCount", { count: unread })}
        </State>
      )}
      {isWithheld && <State icon="lock">{t("agenda.withheld")}</State>}
      {isSelected && item.papers.length === 0 && <State>{t("agenda.noPapers")}</State>}
    </span>
  );
}

type Left = { item: RoomItem; state: Exclude<RoomItem["state"], "planned"> };

function LeftAgenda({ item: { reason }, state }: Left) {
  const { t } = useTranslation("papers");
  return (
    <State icon="stop" wrap>
      {reason ? t(`agenda.${state}Because`, { reason }) : t(`agenda.${state}`)}
    </State>
  );
}
