import type { Bilingual, Locale } from "./person.ts";

export function inLocale(locale: Locale, name: Bilingual): string {
  return name[locale];
}
