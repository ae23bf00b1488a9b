import { useEffect, type RefObject } from "react";

/** Calls back when the form around an input is reset, for what React keeps outside the input. */
export function useFormReset(input: RefObject<HTMLInputElement>, onReset: () => void): void {
  useEffect(() => {
    const form = input.current?.form;
    form?.addEventListener("reset", onReset);
    return () => form?.removeEventListener("reset", onReset);
  }, [input, onReset]);
}
