import { useId, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";

export type DrawerProps = {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  id?: string;
  className?: string;
};

/** The pane on the right of `.room`; where there is no room for three it slides over the middle. */
export function Drawer({ title, closeLabel, onClose, children, id, className }: DrawerProps) {
  const heading = useId();
  return (
    <aside id={id} className={classNames("drawer", className)} aria-labelledby={heading}>
      <div className="drawer__head">
        <h2 id={heading}>{title}</h2>
        <Button variant="icon" icon="close" label={closeLabel} onPress={onClose} />
      </div>
      <div className="drawer__body">{children}</div>
    </aside>
  );
}
