import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi } from "../platform/dates.ts";
import type { OpenAnswer } from "./open-answers.ts";

/** The line below a name: what is open, or known. */
export function useOpenWords(): (line: OpenAnswer) => string {
  const { t } = useTranslation("invitations");
  const locale = useLocale();
  return ({ kind, seatId, roll, remindedAt, substitute }) => {
    const name = substitute ? inLocale(locale, substitute) : "";
    const date = remindedAt === null ? "" : dateVi(remindedAt).slice(0, 5);
    switch (kind) {
      case "unanswered":
        if (seatId === null) return date ? t("handle.guestReminded", { date }) : t("handle.guest");
        return date ? t("handle.reminded", { date }) : t("handle.unanswered");
      case "awaiting":
        return name ? t("handle.awaitingSubstitute", { name }) : t("handle.awaiting");
      case "declined":
        return t("handle.declined");
      case "guest-absent":
        return t("handle.guestAbsent");
      case "away":
        if (!name) return t("handle.excused");
        return t(roll === "REMOTE_VOTE_ONLY" ? "handle.votesRemotely" : "handle.substituted", {
          name,
        });
      default:
        return kind satisfies never;
    }
  };
}
