import { useRef } from "react";
import { Button } from "./button.tsx";
import { readDate, showDate } from "./date-text.ts";

type DateBoxProps = {
  text: string;
  onText: (text: string) => void;
  pickLabel: string;
  isDisabled?: boolean;
  field: Record<string, string | boolean | undefined>;
};

/** The day is typed day first, in any language of the device; its calendar is one tap away. */
export function DateBox({ text, onText, pickLabel, isDisabled, field }: DateBoxProps) {
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <span className="whenfield__date">
      <input
        {...field}
        className="field"
        placeholder="__/__/____"
        inputMode="numeric"
        autoComplete="off"
        disabled={isDisabled}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onBlur={() => onText(showDate(readDate(text) ?? text))}
      />
      <input
        ref={calendar}
        className="whenfield__native"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        disabled={isDisabled}
        value={readDate(text) ?? ""}
        onChange={(event) => onText(showDate(event.currentTarget.value))}
      />
      <Button
        variant="icon"
        className="whenfield__pick"
        icon="cal"
        label={pickLabel}
        isDisabled={isDisabled}
        onPress={() => calendar.current?.showPicker()}
      />
    </span>
  );
}
