import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

/** What every field says around its box. */
export type FieldWordsProps = {
  label: ReactNode;
  labelHidden?: boolean;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** Beside the label: when it was saved, how much is left. */
  aside?: ReactNode;
};

export function FieldLabel({ label, labelHidden, required, aside }: FieldWordsProps) {
  return (
    <div className={classNames(labelHidden ? "vh" : "label")}>
      <Label>
        {label}
        {required && (
          <span className="label__mark" aria-hidden="true">
            {" *"}
          </span>
        )}
      </Label>
      {aside && <span className="label__aside">{aside}</span>}
    </div>
  );
}

export function FieldMessages({ description, error }: FieldWordsProps) {
  return (
    <>
      {description && (
        <Text slot="description" className="hint">
          {description}
        </Text>
      )}
      <FieldError className="wrong">
        <Icon name="warn" size="s" />
        <span>{error}</span>
      </FieldError>
    </>
  );
}
