import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

/** What was half written earlier stands in the form again; one press takes it out. */
export function PutBackNotice({ onDrop }: { onDrop: () => void }) {
  const { t } = useTranslation("shell");
  return (
    <Notice
      kind="info"
      live
      action={
        <Button variant="quiet" icon="undo" onPress={onDrop}>
          {t("putBack.drop")}
        </Button>
      }
    >
      {t("putBack.text")}
    </Notice>
  );
}
