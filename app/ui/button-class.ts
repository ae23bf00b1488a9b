import { classNames } from "./class-names.ts";

export type ButtonVariant = "default" | "primary" | "accent" | "quiet" | "icon";

const variants: Record<ButtonVariant, string> = {
  default: "",
  primary: "btn--primary",
  accent: "btn--accent",
  quiet: "btn--quiet",
  icon: "btn--quiet btn--icon",
};

/** The classes a button shares with the link that looks like it. */
export function buttonClass(
  variant: ButtonVariant,
  { wide, className }: { wide?: boolean; className?: string },
): string {
  return classNames("btn", variants[variant], wide && "btn--wide", className);
}
