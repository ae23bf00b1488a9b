import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

export type StepsProps = {
  label: string;
  steps: {
    id: string;
    label: ReactNode;
    note?: ReactNode;
    state: "done" | "now" | "next";
    /** The state in a word, for those who do not see the line. */
    stateLabel: string;
  }[];
};

/** Stages side by side: what is behind, where we are, what comes. */
export function Steps({ label, steps }: StepsProps) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={step.state}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <b>
            {step.label}
            {step.state === "done" && <Icon name="tick" size="s" />}
            <span className="vh">{` (${step.stateLabel})`}</span>
          </b>
          {step.note && <small>{step.note}</small>}
        </li>
      ))}
    </ol>
  );
}
