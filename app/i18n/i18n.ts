import { createInstance, type i18n as I18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";
import { vi, type Texts } from "./vi.ts";

export const LOCALES = ["vi", "en"] as const;
export type Locale = (typeof LOCALES)[number];

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: Texts;
  }
}

/** An instance of its own for every request and every page: nothing is shared between readers. */
export function textsFor(locale: Locale): I18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    defaultNS: "shell",
    ns: Object.keys(vi),
    resources: { vi, en },
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  });
  instance.services.formatter?.add("plural", withNoun);
  return instance;
}

/** "{{days, plural(one:day; many:days)}}" says "1 day", "3 days"; Vietnamese nouns have one form. */
function withNoun(figure: unknown, _locale: unknown, { one, many }: Record<string, string>) {
  return `${String(figure)} ${(Number(figure) === 1 ? one : many) ?? ""}`;
}

/** The language the browser asks for first among ours; Vietnamese where it names none. */
export function localeOf(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((code): code is Locale => code === "vi" || code === "en") ?? "vi";
}
