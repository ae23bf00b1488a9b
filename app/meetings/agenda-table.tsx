import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import type { OrganisationName } from "../people/directory.views.server.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { Table } from "../ui/table.tsx";
import { stepsFor } from "./agenda-steps.ts";
import { ItemControls } from "./item-controls.tsx";
import styles from "./prepare.module.css";
import type { PreparedItem } from "./prepare.views.server.ts";

type Props = {
  items: readonly PreparedItem[];
  offices: readonly OrganisationName[];
  mayEdit: boolean;
  /** The papers of an item, with everything done to them; they are another room's. */
  papersOf: (item: PreparedItem) => ReactNode;
  /** How far its papers are, cell by cell; another room's as well. */
  cellsOf: (item: PreparedItem) => BoardCells;
};

export type BoardCells = {
  papers: ReactNode;
  summary: ReactNode;
  read: ReactNode;
  step: ReactNode;
  /** Whether its line is there for good: it has papers, or people have been told of it. */
  stays: boolean;
};

/** The agenda line by line: what, whose, which papers, how long. */
export function AgendaTable({ items, papersOf, cellsOf, ...rest }: Props) {
  const { t } = useTranslation("meetings");
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Table label={t("prepare.agenda")} className={styles.table}>
      <thead>
        <tr>
          <th aria-hidden="true" />
          <th>{t("prepare.columns.item")}</th>
          <th>{t("prepare.columns.papers")}</th>
          <th>{t("prepare.columns.summary")}</th>
          <th className="r">{t("prepare.columns.minutes")}</th>
          <th>{t("prepare.columns.read")}</th>
          <th aria-hidden="true" />
          {rest.mayEdit && <th className="r">{t("prepare.columns.actions")}</th>}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <AgendaRows
            key={item.id}
            item={item}
            cells={cellsOf(item)}
            steps={stepsFor(items, item.id)}
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
  cells: BoardCells;
  steps: ReturnType<typeof stepsFor>;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
};

function AgendaRows({ item, cells, isOpen, onToggle, mayEdit, ...props }: RowsProps) {
  const { t } = useTranslation("meetings");
  const { position, minutes } = item;
  return (
    <>
      <tr>
        <td className={styles.number}>{position}</td>
        <td>
          <ItemWords item={item} />
        </td>
        <td>
          {cells.papers}
          <Button
            variant="quiet"
            icon={isOpen ? "up" : "down"}
            expanded={isOpen}
            onPress={onToggle}
            className={styles.toggle}
          >
            {t(isOpen ? "prepare.papersClose" : "prepare.papersOpen", {
              position,
            })}
          </Button>
        </td>
        <td>{cells.summary}</td>
        <td className="r num">{t("prepare.minutes", { count: minutes })}</td>
        <td>{cells.read}</td>
        <td className={styles.actions}>{cells.step}</td>
        {mayEdit && (
          <td className={styles.actions}>
            <ItemControls
              item={item}
              offices={props.offices}
              steps={props.steps}
              stays={cells.stays}
            />
          </td>
        )}
      </tr>
      {isOpen && (
        <tr className={styles.papers}>
          <td />
          <td colSpan={mayEdit ? 7 : 6}>{props.children}</td>
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
      <span>
        {inLocale(locale, item.lead.name)} · {t(`mode.${item.mode}`)}
      </span>
      {item.presenter.id !== item.lead.id && <span>{t("prepare.presentedBy", { office })}</span>}
      {names !== "" && <span>{t("prepare.guests", { names })}</span>}
    </div>
  );
}
