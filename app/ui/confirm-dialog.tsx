import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

export type ConfirmDialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  /** What exactly will happen. */
  children: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  variant?: "primary" | "accent";
  pending?: boolean;
};

/** Asks once: one way back, one way on. */
export function ConfirmDialog({ variant = "primary", ...props }: ConfirmDialogProps) {
  const { onOpenChange, confirmLabel, cancelLabel, onConfirm, pending } = props;
  return (
    <Dialog
      isOpen={props.isOpen}
      onOpenChange={onOpenChange}
      title={props.title}
      role="alertdialog"
      actions={
        <>
          <Button autoFocus onPress={() => onOpenChange(false)}>
            {cancelLabel}
          </Button>
          <Button variant={variant} pending={pending} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
