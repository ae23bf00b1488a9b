import { useRef, useState, type ReactNode } from "react";
import { Button } from "./button.tsx";
import type { ButtonVariant } from "./button-class.ts";
import { ConfirmDialog } from "./dialog.tsx";
import type { IconName } from "./icon.tsx";

export type ConfirmSubmitProps = {
  /** The words of the button in the form. */
  children: ReactNode;
  title: string;
  /** What exactly will happen. */
  consequence: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  name?: string;
  value?: string;
  variant?: ButtonVariant;
  confirmVariant?: "primary" | "accent";
  icon?: IconName;
  label?: string;
  wide?: boolean;
  pending?: boolean;
  isDisabled?: boolean;
};

/** A submit button that asks once; the form then learns which button sent it. */
export function ConfirmSubmit({ confirmVariant, consequence, ...props }: ConfirmSubmitProps) {
  const [isOpen, setIsOpen] = useState(false);
  const submit = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={submit} type="submit" name={props.name} value={props.value} hidden tabIndex={-1}>
        {props.confirmLabel}
      </button>
      <Button
        variant={props.variant}
        icon={props.icon}
        label={props.label}
        wide={props.wide}
        pending={props.pending}
        isDisabled={props.isDisabled}
        onPress={() => setIsOpen(true)}
      >
        {props.children}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={props.title}
        confirmLabel={props.confirmLabel}
        cancelLabel={props.cancelLabel}
        variant={confirmVariant}
        onConfirm={() => {
          setIsOpen(false);
          submit.current?.click();
        }}
      >
        {consequence}
      </ConfirmDialog>
    </>
  );
}
