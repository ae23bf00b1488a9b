import { useTranslation } from "react-i18next";

/** What a secret vote here is, and is not; said before anything is chosen, and with the result. */
export function SecretNote({ isOver = false }: { isOver?: boolean }) {
  const { t } = useTranslation("votes");
  return (
    <p>
      <b>{t("secret.label")}</b> {!isOver && t("secret.once")} {t("secret.promise")}
    </p>
  );
}
