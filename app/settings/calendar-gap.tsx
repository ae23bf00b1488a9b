import { useTranslation } from "react-i18next";
import { TextLink } from "../ui/button-link.tsx";
import { Notice } from "../ui/notice.tsx";
import type { CalendarGap as Gap } from "./calendar-gap.views.server.ts";

type Props = { gap: Gap | null; isLinked?: boolean };

/** That the days off of a year are not entered yet, which are missing, and what hangs on them. */
export function CalendarGap({ gap, isLinked }: Props) {
  const { t } = useTranslation("settings");
  if (!gap) return null;
  const year = String(gap.year);
  const missing = gap.missing.map((holiday) => t(`holiday.${holiday}`)).join(", ");
  return (
    <Notice kind="soon">
      <b>{t("gap.title", { year })}</b> {t("gap.missing", { missing })} {t("gap.effect", { year })}{" "}
      {gap.deadlines > 0 && t("gap.deadlines", { count: gap.deadlines, year })}{" "}
      {isLinked && <TextLink to={`/calendar?year=${year}`}>{t("gap.open")}</TextLink>}
    </Notice>
  );
}
