import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type NoticeKind = "info" | "done" | "soon" | "refusal";

export const noticeIcons: Record<NoticeKind, IconName> = {
  info: "info",
  done: "tick",
  soon: "clock",
  refusal: "warn",
};

export type NoticeProps = {
  kind: NoticeKind;
  title?: string;
  children?: ReactNode;
  /** What to do next: a button or a link. */
  action?: ReactNode;
  /** Said aloud when it appears; a refusal always is. */
  live?: boolean;
};

/** A message in its place on the page. */
export function Notice({ kind, title, children, action, live = false }: NoticeProps) {
  const role = kind === "refusal" ? "alert" : live ? "status" : undefined;
  return (
    <div className={`notice notice--${kind}`} role={role}>
      <Icon name={noticeIcons[kind]} />
      <div>
        {title && <b>{title}</b>}
        {children}
      </div>
      {action && <div className="bar">{action}</div>}
    </div>
  );
}
