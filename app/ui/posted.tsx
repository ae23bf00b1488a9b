import { useCallback, useRef } from "react";
import { useFormReset } from "./use-form-reset.ts";

type PostedProps = {
  name: string;
  form?: string;
  start: string;
  value: string;
  /** A draft was put back, or the form reset. */
  onPut: (value: string) => void;
  isDisabled?: boolean;
};

/** What a composed field posts: a text input, so that whatever keeps drafts of a form sees it. */
export function Posted({ name, form, start, value, onPut, isDisabled }: PostedProps) {
  const input = useRef<HTMLInputElement>(null);
  const reset = useCallback(() => onPut(start), [onPut, start]);
  useFormReset(input, reset);
  return (
    <input
      ref={input}
      type="text"
      hidden
      aria-hidden="true"
      tabIndex={-1}
      name={name}
      form={form}
      disabled={isDisabled}
      value={value}
      onChange={(event) => onPut(event.currentTarget.value)}
    />
  );
}
