import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import type { Tone } from "./tone.ts";

export type FactsProps = {
  items: { id?: string; term: ReactNode; value: ReactNode; tone?: Tone }[];
  look?: "stacked" | "sides";
  className?: string;
};

/** Words and what holds of them. */
export function Facts({ items, look = "stacked", className }: FactsProps) {
  return (
    <dl className={classNames("facts", look === "sides" && "facts--sides", className)}>
      {items.map(({ id, term, value, tone }, at) => (
        <div key={id ?? at}>
          <dt>{term}</dt>
          <dd className={tone && `state--${tone}`}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
