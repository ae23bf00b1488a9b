import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { officeOf, type BallotShown } from "./ballot-shown.ts";
import type { BallotPage } from "./ballot-view.ts";

type Props = { page: BallotPage; shown: BallotShown };

/** The other faces of the same ballot that this person has. */
export function OtherViews({ page, shown }: Props) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  const at = `/ballots/${page.head.id}`;
  const office = officeOf(page);
  const mayWrite = page.deeds.includes("correct") || page.deeds.includes("approve");
  return (
    <>
      {shown.is === "sheet" && office && (
        <ButtonLink to={`${at}?view=office`}>
          {t(office === "follow" ? "toFollow" : "toSynthesis")}
        </ButtonLink>
      )}
      {shown.is === "sheet" &&
        page.sheets
          .filter(({ personId }) => personId !== shown.sheet.personId)
          .map(({ personId, office: member }) => (
            <ButtonLink key={personId} to={`${at}?for=${personId}`}>
              {inLocale(locale, member)}
            </ButtonLink>
          ))}
      {shown.is !== "sheet" && page.sheets.length > 0 && (
        <ButtonLink to={at}>{t("toSheet")}</ButtonLink>
      )}
      {shown.is === "follow" && page.correction && mayWrite && (
        <ButtonLink to={`${at}?view=correction`}>{t("correction.open")}</ButtonLink>
      )}
    </>
  );
}
