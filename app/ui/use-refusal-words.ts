import { useTranslation } from "react-i18next";
import { en } from "../i18n/en.ts";
import { vi } from "../i18n/vi.ts";
import type { RefusalCode } from "../platform/refusal.ts";

type Told = { code: RefusalCode; details: Readonly<Record<string, string | number>> };

/** The sentence of a refusal, in the reader's language. */
export function useRefusalWords(): (refusal: Told) => string {
  const { i18n } = useTranslation();
  const texts = i18n.language === "en" ? en.refusals : vi.refusals;
  return ({ code, details }) =>
    i18n.services.interpolator?.interpolate(texts[code], { ...details }, i18n.language, {}) ?? texts[code];
}
