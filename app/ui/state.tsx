import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import type { Tone } from "./tone.ts";

export type StateProps = {
  tone?: Tone;
  icon?: IconName;
  /** May run over several lines. */
  wrap?: boolean;
  children: ReactNode;
};

/** Shape, word, then colour. */
export function State({ tone = "plain", icon, wrap, children }: StateProps) {
  return (
    <span className={classNames("state", `state--${tone}`, wrap && "state--wrap")}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}

export type ChipProps = {
  tone?: "plain" | "fill" | "accent" | "room" | "soon";
  to?: string;
  children: ReactNode;
};

export function Chip({ tone = "plain", to, children }: ChipProps) {
  const className = classNames("chip", tone !== "plain" && `chip--${tone}`);
  if (to === undefined) return <span className={className}>{children}</span>;
  return (
    <Link className={className} to={to}>
      {children}
    </Link>
  );
}
