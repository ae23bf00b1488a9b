import { classNames } from "./class-names.ts";

export type CellFill = "ink" | "for" | "against" | "abstain" | "empty" | "absent";

export type CellsProps = {
  /** The same in words. */
  label: string;
  runs: { count: number; fill: CellFill }[];
  /** A line after so many cells. */
  mark?: { after: number; text: string };
  size?: "s" | "l";
};

/** One cell for each of few enough to be counted by eye. */
export function Cells({ label, runs, mark, size = "s" }: CellsProps) {
  const fills = runs.flatMap(({ count, fill }) => Array.from({ length: count }, () => fill));
  return (
    <div className={classNames("cells", `cells--${size}`, mark && "cells--marked")}>
      <div className="cells__row" role="img" aria-label={label}>
        {fills.map((fill, at) => (
          <i key={at} className={`cell--${fill}`} />
        ))}
      </div>
      {mark && fills.length > 0 && (
        <div className="cells__mark" style={{ "--share": mark.after / fills.length }}>
          <span>{mark.text}</span>
        </div>
      )}
    </div>
  );
}
