import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export type CheckboxProps = {
  name?: string;
  /** What is posted when it is ticked; "on" without it. */
  value?: string;
  form?: string;
  children: ReactNode;
  description?: ReactNode;
  defaultSelected?: boolean;
  isSelected?: boolean;
  onChange?: (isSelected: boolean) => void;
  isDisabled?: boolean;
  required?: boolean;
  /** A row with a border, like the choices. */
  boxed?: boolean;
};

export function Checkbox({ children, description, boxed, required, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...props}
      className={classNames("choice", !boxed && "choice--bare")}
      validationBehavior="aria"
      isRequired={required}
    >
      <span className="box" aria-hidden="true">
        <Icon name="tick" />
      </span>
      <span className="choice__text">{children}</span>
      {description && <span className="choice__note">{description}</span>}
    </AriaCheckbox>
  );
}
