import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { BallotShown } from "./ballot-shown.ts";
import type { BallotPage } from "./ballot-view.ts";

/** What the top bar says: which ballot, and what one does with it here. */
export function useBallotTitle(
  { head }: BallotPage,
  shown: BallotShown,
): { title: string; sub: string } {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  const title = head.number ? t("titleNumber", { number: head.number }) : t("titleDraft");
  switch (shown.is) {
    case "sheet": {
      const isPreparing = shown.sheet.mayPrepare && !shown.sheet.maySend;
      const office = inLocale(locale, shown.sheet.office);
      return { title, sub: t(isPreparing ? "prepares" : "gives", { office }) };
    }
    case "follow":
      return { title, sub: t("follows") };
    case "lead":
      return { title, sub: t("explains", { office: inLocale(locale, head.ministry.name) }) };
    case "correction":
    case "prepare":
      return { title, sub: t(`state.${head.state}`) };
    default:
      return shown satisfies never;
  }
}
