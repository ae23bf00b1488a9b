import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";

export type DialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  children: ReactNode;
  /** Its buttons, at the end. */
  actions?: ReactNode;
  /** With it a button stands in the corner. */
  closeLabel?: string;
  size?: "m" | "l";
  role?: "dialog" | "alertdialog";
};

/** Stands in front of the page until it is answered; Escape closes it. */
export function Dialog({ size = "m", role = "dialog", ...props }: DialogProps) {
  const { isOpen, onOpenChange, title, actions, closeLabel } = props;
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className={classNames("dialog", size === "l" && "dialog--l")}>
        <AriaDialog className="dialog__in" role={role}>
          <div className="dialog__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {closeLabel && (
              <Button
                variant="icon"
                icon="close"
                label={closeLabel}
                onPress={() => onOpenChange(false)}
              />
            )}
          </div>
          <div className="dialog__body">{props.children}</div>
          {actions && <div className="dialog__actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

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
