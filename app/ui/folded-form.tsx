import { useId, useState, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { ConfirmSubmit } from "./confirm-submit.tsx";
import { DeedForm } from "./deed-form.tsx";
import type { IconName } from "./icon.tsx";
import type { DeedState } from "./use-deed.ts";

type Props = {
  /** "/tasks/ID/withdraw" */
  action: string;
  draft: string;
  icon: IconName;
  open: string;
  /** Where the words stand in many rows: what tells this one from the others. */
  label?: string;
  about?: string;
  submit: string;
  /** What cannot be taken back is asked once. */
  confirm?: { title: string; consequence: string; cancel: string };
  children: (state: DeedState<unknown>) => ReactNode;
};

/** A rare deed: a button that opens its form. */
export function FoldedForm({ action, draft, icon, open, label, about, ...props }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={isOpen ? "fold-open" : undefined}>
      <Button
        variant="quiet"
        icon={isOpen ? "close" : icon}
        label={label}
        expanded={isOpen}
        controls={id}
        onPress={() => setIsOpen(!isOpen)}
      >
        {open}
      </Button>
      <div id={id}>
        {isOpen && (
          <DeedForm
            action={action}
            draft={draft}
            label={label ?? open}
            className="stack stack--s"
            onDone={() => setIsOpen(false)}
          >
            {(state) => (
              <div className="stack--s stack">
                {about && <p className="small muted">{about}</p>}
                {props.children(state)}
                <Submit {...props} pending={state.is === "pending"} />
              </div>
            )}
          </DeedForm>
        )}
      </div>
    </div>
  );
}

type SubmitProps = Pick<Props, "submit" | "confirm"> & { pending: boolean };

function Submit({ submit, confirm, pending }: SubmitProps) {
  return (
    <div className="bar">
      {confirm ? (
        <ConfirmSubmit
          variant="primary"
          title={confirm.title}
          consequence={confirm.consequence}
          confirmLabel={submit}
          cancelLabel={confirm.cancel}
          pending={pending}
        >
          {submit}
        </ConfirmSubmit>
      ) : (
        <Button type="submit" variant="primary" pending={pending}>
          {submit}
        </Button>
      )}
    </div>
  );
}
