import { useTranslation } from "react-i18next";
import type { DeedState } from "./use-deed.ts";

/** What is wrong with a field of the form that was just refused, in words; undefined if nothing. */
export function useFieldFaults(state: DeedState<unknown>): (field: string) => string | undefined {
  const { t } = useTranslation("shell");
  return (field) => {
    const fault = state.is === "refused" ? state.refusal.fields[field] : undefined;
    return fault && t(`field.${fault}`);
  };
}
