import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type EmptyStateProps = {
  /** What will stand here. */
  title: string;
  /** What to do until then. */
  children?: ReactNode;
  icon?: IconName;
  action?: ReactNode;
};

export function EmptyState({ title, children, icon, action }: EmptyStateProps) {
  return (
    <div className="empty">
      {icon && <Icon name={icon} size="l" />}
      <b>{title}</b>
      {children && <p className="small">{children}</p>}
      {action}
    </div>
  );
}
