import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import { buttonClass, type ButtonVariant } from "./button-class.ts";
import { Icon, type IconName } from "./icon.tsx";

export type ButtonProps = {
  variant?: ButtonVariant;
  icon?: IconName;
  iconEnd?: IconName;
  wide?: boolean;
  /** Stays down while what it turned on lasts. */
  pressed?: boolean;
  pending?: boolean;
  /** Said instead of the button's words while it waits. */
  pendingLabel?: string;
  /** The name of a button that shows only an icon. */
  label?: string;
  expanded?: boolean;
  controls?: string;
  type?: "button" | "submit" | "reset";
  name?: string;
  value?: string;
  form?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
  onPress?: () => void;
  className?: string;
  children?: ReactNode;
};

export function Button(props: ButtonProps) {
  const { variant = "default", pending = false, type = "button", children } = props;
  return (
    <AriaButton
      className={buttonClass(variant, props)}
      type={type}
      name={props.name}
      value={props.value}
      form={props.form}
      isDisabled={props.isDisabled}
      isPending={pending}
      autoFocus={props.autoFocus}
      onPress={props.onPress}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
    >
      {pending ? <span className="btn__wait" aria-hidden="true" /> : leading(props.icon)}
      {pending ? (props.pendingLabel ?? children) : children}
      {props.iconEnd && <Icon name={props.iconEnd} size="s" />}
    </AriaButton>
  );
}

function leading(icon: IconName | undefined) {
  return icon && <Icon name={icon} />;
}
