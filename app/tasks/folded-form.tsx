import { useId, useState, type ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import type { IconName } from "../ui/icon.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import styles from "./task-form.module.css";

type Props = {
  /** "/tasks/ID/withdraw" */
  action: string;
  draft: string;
  icon: IconName;
  open: string;
  about: string;
  submit: string;
  children: (state: DeedState<unknown>) => ReactNode;
};

/** A rare deed: a button that opens its form. */
export function FoldedForm({ action, draft, icon, open, about, submit, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={isOpen ? styles.whole : undefined}>
      <Button
        variant="quiet"
        icon={isOpen ? "close" : icon}
        expanded={isOpen}
        controls={id}
        onPress={() => setIsOpen(!isOpen)}
      >
        {open}
      </Button>
      <div id={id}>
        {isOpen && (
          <DeedForm action={action} draft={draft} label={open} className="stack stack--s">
            {(state) => (
              <div className="stack--s stack">
                <p className="small muted">{about}</p>
                {children(state)}
                <div className={styles.actions}>
                  <Button type="submit" variant="primary" pending={state.is === "pending"}>
                    {submit}
                  </Button>
                </div>
              </div>
            )}
          </DeedForm>
        )}
      </div>
    </div>
  );
}
