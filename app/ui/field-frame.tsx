import type { ReactNode } from "react";
import type { FieldWordsProps } from "./field-words.tsx";
import { Icon } from "./icon.tsx";

export type FieldFrameProps = FieldWordsProps & {
  /** The id of the box the label names; the messages take theirs from it. */
  id: string;
  /** Several boxes under one name. */
  grouped?: boolean;
  className?: string;
  children: ReactNode;
};

/** The words around a native box. */
export function FieldFrame({ id, grouped, className, children, ...words }: FieldFrameProps) {
  const Name = grouped ? "span" : "label";
  const naming = grouped ? { id: `${id}-label` } : { htmlFor: id };
  const group = grouped ? { role: "group", "aria-labelledby": `${id}-label` } : {};
  return (
    <div className="field-group" {...group}>
      <div className={words.labelHidden ? "vh" : "label"}>
        <Name {...naming}>
          {words.label}
          {words.required && (
            <span className="label__mark" aria-hidden="true">
              {" *"}
            </span>
          )}
        </Name>
        {words.aside && <span className="label__aside">{words.aside}</span>}
      </div>
      <div className={className}>{children}</div>
      {words.description && (
        <span id={`${id}-hint`} className="hint">
          {words.description}
        </span>
      )}
      {words.error && (
        <span id={`${id}-wrong`} className="wrong">
          <Icon name="warn" size="s" />
          <span>{words.error}</span>
        </span>
      )}
    </div>
  );
}

/** Ties a native box to what its frame says. */
export function describedBy(id: string, { description, error, required }: FieldWordsProps) {
  const ids = [description && `${id}-hint`, error && `${id}-wrong`].filter(Boolean).join(" ");
  return {
    "aria-describedby": ids || undefined,
    "aria-invalid": error ? true : undefined,
    "aria-required": required || undefined,
  };
}
