import { useEffect, useRef } from "react";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { noticeIcons, type NoticeKind } from "./notice.tsx";

export type Toast = {
  text: string;
  kind?: NoticeKind;
  action?: { label: string; onPress: () => void };
};

type ToastLineProps = { toast: Toast; closeLabel: string; onClose: () => void };

const READING_TIME = 8000;

export function ToastLine({ toast, closeLabel, onClose }: ToastLineProps) {
  const { text, kind = "info", action } = toast;
  const stays = action !== undefined || kind === "refusal";
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => close.current(), READING_TIME);
    return () => clearTimeout(timer);
  }, [stays]);
  return (
    <div className="toast">
      <Icon name={noticeIcons[kind]} />
      <span className="grow">{text}</span>
      {action && (
        <Button
          variant="quiet"
          onPress={() => {
            action.onPress();
            onClose();
          }}
        >
          {action.label}
        </Button>
      )}
      <Button variant="icon" icon="close" label={closeLabel} onPress={onClose} />
    </div>
  );
}
