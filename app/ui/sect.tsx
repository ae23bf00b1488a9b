import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type SectProps = {
  title: ReactNode;
  id?: string;
  level?: 2 | 3;
  /** Beside the title. */
  count?: ReactNode;
  /** At the far end: a figure or a link. */
  end?: ReactNode;
  thin?: boolean;
};

/** The heading of a section: a word, a count, a rule. */
export function Sect({ title, id, level = 2, count, end, thin }: SectProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className={classNames("sect", thin && "sect--thin")}>
      <Heading id={id}>{title}</Heading>
      {count !== undefined && <span className="small muted">{count}</span>}
      {end !== undefined && <span className="end">{end}</span>}
    </div>
  );
}
