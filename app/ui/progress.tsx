import { ProgressBar } from "react-aria-components";
import { classNames } from "./class-names.ts";

export type ProgressProps = {
  /** What is on its way. */
  label: string;
  /** How far it is. */
  text: string;
  /** Without it nobody knows how long it takes. */
  value?: number;
  max?: number;
};

export function Progress({ label, text, value, max = 100 }: ProgressProps) {
  const isUnknown = value === undefined;
  return (
    <ProgressBar
      className="meter-block"
      aria-label={label}
      isIndeterminate={isUnknown}
      value={value}
      maxValue={max}
      valueLabel={text}
    >
      <span aria-hidden="true">{label}</span>
      <span className="num" aria-hidden="true">
        {text}
      </span>
      <span className="meter-line">
        <span className={classNames("meter", isUnknown && "meter--unknown")}>
          <i style={isUnknown ? undefined : { "--v": max > 0 ? (value * 100) / max : 0 }} />
        </span>
      </span>
    </ProgressBar>
  );
}
