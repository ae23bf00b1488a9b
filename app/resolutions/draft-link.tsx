import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";

/** From an adopted item to the draft of its resolution. */
export function DraftLink({ itemId }: { itemId: string }) {
  const { t } = useTranslation("meetings");
  return (
    <div>
      <ButtonLink icon="doc" to={`/resolutions/new?item=${itemId}`}>
        {t("conduct.draft")}
      </ButtonLink>
    </div>
  );
}
