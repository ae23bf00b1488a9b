import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type PageHeadProps = {
  /** A sentence, never the name of a module. */
  title: ReactNode;
  id?: string;
  /** A line above. */
  date?: ReactNode;
  /** A line below. */
  sub?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

export function PageHead({ title, id, date, sub, actions, className }: PageHeadProps) {
  return (
    <div className={classNames("pagehead", className)}>
      <div>
        {date && <p>{date}</p>}
        <h1 id={id}>{title}</h1>
        {sub && <p>{sub}</p>}
      </div>
      {actions && <div className="bar">{actions}</div>}
    </div>
  );
}
