import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import type { Lacking } from "./new-meeting.views.server.ts";

/** In a system that has just been set up: what comes before the first meeting, and whose it is. */
export function LackingNotice({ lacks, maySetUp }: Lacking) {
  const { t } = useTranslation(["meetings", "people"]);
  const bodies = <ButtonLink to="/bodies">{t("people:bodies")}</ButtonLink>;
  return (
    <EmptyState
      icon="cal"
      title={t(`meetings:lacking.${lacks}`)}
      {...(maySetUp && { action: bodies })}
    >
      {t(maySetUp ? "meetings:lacking.here" : "meetings:lacking.byOperator")}
    </EmptyState>
  );
}
