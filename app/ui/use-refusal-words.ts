import { useTranslation } from "react-i18next";
import type { RefusalCode } from "../platform/refusal.ts";

type Told = { code: RefusalCode; details: Readonly<Record<string, string | number>> };

/** The sentence of a refusal, in the reader's language. */
export function useRefusalWords(): (refusal: Told) => string {
  const { t } = useTranslation("refusals");
  return ({ code, details }) => t(code, { ...details });
}
