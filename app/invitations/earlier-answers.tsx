import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Sect } from "../ui/sect.tsx";
import type { InvitationPage } from "./invitation-page.views.server.ts";

/** What was answered before; nothing is overwritten. */
export function EarlierAnswers({ answers }: { answers: InvitationPage["earlier"] }) {
  const { t } = useTranslation("invitations");
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="earlier">
      <Sect title={t("page.history")} id="earlier" thin />
      <ul className="rows rows--plain">
        {answers.map(({ at, kind }) => (
          <li key={at} className="small">
            {t(`kind.${kind}`)}, {t("answer.at", { time: timeVi(at), date: dateVi(at) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
