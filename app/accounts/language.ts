import type { Locale } from "../people/person.ts";

/** Each language by its own name, in every language. */
export const LANGUAGE_NAMES: Record<Locale, string> = { vi: "Tiếng Việt", en: "English" };

const YEAR_S = 365 * 24 * 60 * 60;

/** Remembers in which language the start page was last read on this device. */
export function languageCookie(locale: Locale, isSecure: boolean): string {
  return `locale=${locale}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax${isSecure ? "; Secure" : ""}`;
}
