import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import type { PaperLine } from "../papers/paper-line.ts";
import type { OrganisationName } from "../people/directory.views.server.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { State } from "../ui/state.tsx";
import { Table } from "../ui/table.tsx";
import { ItemControls } from "./item-controls.tsx";
import { countPapers, type PaperCounts } from "./paper-counts.ts";
import styles from "./prepare.module.css";
import type { PreparedItem } from "./prepare.views.server.ts";

type Props = {
  items: readonly PreparedItem[];
  papers: readonly PaperLine[];
  offices: readonly OrganisationName[];
  mayEdit: boolean;
  /** The papers of an item, with everything done to them; they are another room's. */
  papersOf: (item: PreparedItem) => ReactNode;
};

/** The agenda line by line: what, whose, which papers, how long. */
export function AgendaTable({ items, papers, papersOf, ...rest }: Props) {
  const { t } = useTranslation("meetings");
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Table label={t("prepare.agenda")} className={styles.table}>
      <thead>
        <tr>
          <th aria-hidden="true" />
          <th>{t("prepare.columns.item")}</th>
          <th>{t("prepare.columns.papers")}</th>
          <th>{t("prepare.columns.mode")}</th>
          <th className="r">{t("prepare.columns.minutes")}</th>
          {rest.mayEdit && <th className="r">{t("prepare.columns.actions")}</th>}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <AgendaRows
            key={item.id}
            item={item}
            counts={countPapers(papers, item.id)}
            isLast={item.position === items.length}
            isOpen={openId === item.id}
            onToggle={() => setOpenId(openId === item.id ? null : item.id)}
            {...rest}
          >
            {papersOf(item)}
          </AgendaRows>
        ))}
      </tbody>
    </Table>
  );
}

type RowsProps = Pick<Props, "offices" | "mayEdit"> & {
  item: PreparedItem;
  counts: PaperCounts;
  isLast: boolean;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
};

function AgendaRows({ item, counts, isOpen, onToggle, mayEdit, ...props }: RowsProps) {
  const { t } = useTranslation("meetings");
  const { position, minutes, mode } = item;
  return (
    <>
      <tr>
        <td className={styles.number}>{position}</td>
        <td>
          <ItemWords item={item} />
        </td>
        <td>
          <PapersState counts={counts} />
          <Button
            variant="quiet"
            icon={isOpen ? "up" : "down"}
            expanded={isOpen}
            onPress={onToggle}
            className={styles.toggle}
          >
            {t(isOpen ? "prepare.papersClose" : "prepare.papersOpen", {
              position: String(position),
            })}
          </Button>
        </td>
        <td className="nowrap">{t(`mode.${mode}`)}</td>
        <td className="r num">{t("prepare.minutes", { count: minutes })}</td>
        {mayEdit && (
          <td className={styles.actions}>
            <ItemControls
              item={item}
              offices={props.offices}
              isLast={props.isLast}
              hasPapers={counts.papers > 0}
            />
          </td>
        )}
      </tr>
      {isOpen && (
        <tr className={styles.papers}>
          <td />
          <td colSpan={mayEdit ? 5 : 4}>{props.children}</td>
        </tr>
      )}
    </>
  );
}

function ItemWords({ item }: { item: PreparedItem }) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const names = item.guests.map(({ title }) => inLocale(locale, title)).join(", ");
  const office = inLocale(locale, item.presenter.name);
  return (
    <div className={styles.words}>
      <b>{item.title}</b>
      <span>{inLocale(locale, item.lead.name)}</span>
      {item.presenter.id !== item.lead.id && <span>{t("prepare.presentedBy", { office })}</span>}
      {names !== "" && <span>{t("prepare.guests", { names })}</span>}
    </div>
  );
}

function PapersState({ counts }: { counts: PaperCounts }) {
  const { t } = useTranslation("meetings");
  if (counts.papers === 0) return <span className="faint">{t("prepare.papersNone")}</span>;
  const sent = counts.waiting === 0;
  return (
    <div className="stack stack--s">
      <State tone={sent ? "for" : "plain"} icon={sent ? "tick" : "doc"} wrap>
        {t("prepare.papersSome", { count: counts.papers, pages: String(counts.pages) })}
      </State>
      {!sent && (
        <State tone="soon" icon="clock" wrap>
          {t("prepare.papersWaiting", { count: counts.waiting })}
        </State>
      )}
    </div>
  );
}
