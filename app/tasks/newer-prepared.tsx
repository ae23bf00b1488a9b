import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { NewTaskPage } from "./new-task-page.views.server.ts";

type Props = {
  page: NewTaskPage;
  /** The version the form was filled from. */
  seen: number;
  onSeen(version: number): void;
};

/** What another made of the prepared task meanwhile; nothing while the form shows the last version. */
export function NewerPrepared({ page: { prepared, ministries }, seen, onSeen }: Props) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  if (!prepared || prepared.version === seen) return null;
  const { version, title, deliverable, leadId, deadline } = prepared;
  const lead = ministries.find(({ id }) => id === leadId)?.name;
  return (
    <Notice
      kind="soon"
      live
      action={<Button onPress={() => onSeen(version)}>{t("rewrite.goOn")}</Button>}
    >
      {t("rewrite.newer", {
        title,
        deliverable,
        deadline,
        lead: lead ? inLocale(locale, lead) : "",
      })}
    </Notice>
  );
}
