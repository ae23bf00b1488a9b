import { textsFor } from "./i18n.ts";

type Match = { id: string; data?: unknown };

/** For `meta`, which knows no hooks: the texts in the language the page is in. */
export function textsOf(matches: readonly (Match | undefined)[]) {
  const root = matches.find((match) => match?.id === "root")?.data;
  const isEnglish =
    typeof root === "object" && root !== null && "locale" in root && root.locale === "en";
  return textsFor(isEnglish ? "en" : "vi").t;
}
