import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { buttonClass, type ButtonVariant } from "./button-class.ts";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

type Target = {
  to: string;
  /** For what Remix does not render: a file, an export. */
  reloadDocument?: boolean;
  icon?: IconName;
  iconEnd?: IconName;
  className?: string;
  children?: ReactNode;
};

export type ButtonLinkProps = Target & {
  variant?: ButtonVariant;
  wide?: boolean;
  label?: string;
};

export function ButtonLink({ variant = "default", ...props }: ButtonLinkProps) {
  return (
    <Link
      to={props.to}
      reloadDocument={props.reloadDocument}
      className={buttonClass(variant, props)}
      aria-label={props.label}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
      {props.iconEnd && <Icon name={props.iconEnd} size="s" />}
    </Link>
  );
}

export type TextLinkProps = Target & { small?: boolean };

/** A link that stands alone, with a full target around it. */
export function TextLink(props: TextLinkProps) {
  return (
    <Link
      to={props.to}
      reloadDocument={props.reloadDocument}
      className={classNames("link", props.small && "small", props.className)}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
      {props.iconEnd && <Icon name={props.iconEnd} size="s" />}
    </Link>
  );
}
