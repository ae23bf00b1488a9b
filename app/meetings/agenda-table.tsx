import { Fragment, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { classNames } from "../ui/class-names.ts";
import { Table } from "../ui/table.tsx";
import { AgendaDrag, useDraggedLine } from "./agenda-drag.tsx";
import { stepsFor } from "./agenda-steps.ts";
import { levelOf } from "./agenda-tree.ts";
import { ItemControls } from "./item-controls.tsx";
import { ItemWords } from "./item-words.tsx";
import styles from "./prepare.module.css";
import type { AgendaChoices, PreparedItem } from "./prepare.views.server.ts";

type Props = {
  lines: readonly PreparedItem[];
  choices: AgendaChoices;
  mayArrange: boolean;
  /** Nobody has been told of the agenda: what stands on it can be taken away. */
  isDraft: boolean;
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
  hasPapers: boolean;
};

/** The agenda line by line: what, whose, which papers, how long. */
export function AgendaTable({ lines, papersOf, cellsOf, ...rest }: Props) {
  const { t } = useTranslation("meetings");
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <AgendaDrag lines={lines}>
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
            {rest.mayArrange && <th className="r">{t("prepare.columns.actions")}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Fragment key={line.id}>
              {line.kind === "section" ? (
                <SectionRow item={line} lines={lines} {...rest} />
              ) : (
                <ItemRows
                  item={line}
                  lines={lines}
                  cells={cellsOf(line)}
                  isOpen={openId === line.id}
                  onToggle={() => setOpenId(openId === line.id ? null : line.id)}
                  {...rest}
                >
                  {papersOf(line)}
                </ItemRows>
              )}
            </Fragment>
          ))}
        </tbody>
      </Table>
    </AgendaDrag>
  );
}

type LineProps = Pick<Props, "lines" | "choices" | "mayArrange" | "isDraft"> & {
  item: PreparedItem;
};

function SectionRow({ item, mayArrange, ...props }: LineProps) {
  const { row, handle } = useDraggedLine(item, props.lines, mayArrange);
  return (
    <tr {...row}>
      <td className={styles.number}>{handle}</td>
      <th scope="row" colSpan={6} className={styles.section}>
        {item.title}
      </th>
      {mayArrange && (
        <td className={styles.actions}>
          <Controls item={item} {...props} mayRemove />
        </td>
      )}
    </tr>
  );
}

type RowsProps = LineProps & {
  cells: BoardCells;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
};

function ItemRows({ item, cells, isOpen, onToggle, mayArrange, ...props }: RowsProps) {
  const { t } = useTranslation("meetings");
  const { position, minutes } = item;
  const { row, handle } = useDraggedLine(item, props.lines, mayArrange);
  const isOut = item.state !== "planned";
  const hasParts = props.lines.some(({ parentId }) => parentId === item.id);
  const mayRemove = props.isDraft && !cells.hasPapers && !hasParts && !item.from && !isOut;
  return (
    <>
      <tr {...row} className={isOut ? styles.out : undefined}>
        <td className={styles.number}>{handle}</td>
        <td className={classNames(levelOf(props.lines, item.id) > 1 && styles.under)}>
          <ItemWords item={item} />
        </td>
        <td>
          {cells.papers}
          {(!isOut || cells.hasPapers) && (
            <Button
              variant="quiet"
              icon={isOpen ? "up" : "down"}
              expanded={isOpen}
              onPress={onToggle}
              className={styles.toggle}
            >
              {t(isOpen ? "prepare.papersClose" : "prepare.papersOpen", { position })}
            </Button>
          )}
        </td>
        <td>{cells.summary}</td>
        <td className="r num">{isOut ? "" : t("prepare.minutes", { count: minutes })}</td>
        <td>{cells.read}</td>
        <td className={styles.actions}>{cells.step}</td>
        {mayArrange && (
          <td className={styles.actions}>
            <Controls item={item} {...props} mayRemove={mayRemove} />
          </td>
        )}
      </tr>
      {isOpen && (
        <tr className={styles.papers}>
          <td />
          <td colSpan={mayArrange ? 7 : 6}>{props.children}</td>
        </tr>
      )}
    </>
  );
}

type ControlsProps = Pick<LineProps, "item" | "lines" | "choices"> & { mayRemove: boolean };

function Controls({ item, lines, choices, mayRemove }: ControlsProps) {
  return (
    <div className="bar bar--end">
      <ItemControls {...{ item, choices, mayRemove }} steps={stepsFor(lines, item.id)} />
    </div>
  );
}
