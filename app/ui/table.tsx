import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type TableProps = {
  label: string;
  /** thead and tbody. */
  children: ReactNode;
  dense?: boolean;
  /** On a phone every row is a card; a cell whose words need their heading bears it as `data-label`. */
  cards?: boolean;
  className?: string;
};

/** A table that scrolls sideways in its own box when the screen is narrow. */
export function Table({ label, children, dense, cards, className }: TableProps) {
  return (
    <div className="table-box" role="region" aria-label={label} tabIndex={0}>
      <table
        className={classNames("table", dense && "table--dense", cards && "table--cards", className)}
      >
        {children}
      </table>
    </div>
  );
}
