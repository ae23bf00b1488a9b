import { classNames } from "./class-names.ts";

export type EmblemProps = { size?: "m" | "l" };

/** A roundel in place of the official emblem, whose artwork the owner of the system provides. */
export function Emblem({ size = "m" }: EmblemProps) {
  return (
    <svg
      className={classNames("emblem", size === "l" && "emblem--l")}
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="20" cy="20" r="18.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="20" cy="20" r="15" fill="none" stroke="currentColor" strokeWidth="1" />
      <path
        fill="currentColor"
        d="M20 9.2l2.6 7.9h8.3l-6.7 4.9 2.6 7.9-6.8-4.9-6.7 4.9 2.5-7.9-6.7-4.9h8.3z"
      />
    </svg>
  );
}
