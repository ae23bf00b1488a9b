import { Meter as AriaMeter } from "react-aria-components";
import { classNames } from "./class-names.ts";
import type { Tone } from "./tone.ts";

export type MeterProps = {
  label: string;
  /** The figure in words, always shown: a bar only repeats it. */
  text: string;
  value: number;
  max: number;
  /** Where it is enough. */
  mark?: number;
  /** Not yet certain, hatched behind the value. */
  maybe?: number;
  tone?: Tone;
  thin?: boolean;
  layout?: "stacked" | "row";
  /** Only where label and text already stand beside it. */
  textHidden?: boolean;
};

export function Meter({ label, text, value, max, tone = "plain", ...props }: MeterProps) {
  const words = props.textHidden ? "vh" : undefined;
  return (
    <AriaMeter
      className={classNames("meter-block", props.layout === "row" && "meter-block--row")}
      aria-label={label}
      value={value}
      maxValue={max}
      valueLabel={text}
    >
      <span className={words} aria-hidden="true">
        {label}
      </span>
      <span className={classNames("num", words)} aria-hidden="true">
        {text}
      </span>
      <span className="meter-line">
        <span className={classNames("meter", `meter--${tone}`, props.thin && "meter--thin")}>
          <i style={{ "--v": share(value, max) }} />
          {props.maybe ? (
            <i style={{ "--l": share(value, max), "--v": share(props.maybe, max) }} />
          ) : null}
        </span>
        {props.mark !== undefined && <b style={{ "--at": share(props.mark, max) }} />}
      </span>
    </AriaMeter>
  );
}

/** Percent of a whole for the eye alone; nothing is decided by it. */
function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(100, Math.max(0, (part * 100) / whole));
}
