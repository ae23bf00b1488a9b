import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { RecuseForm, type OpenItem } from "./recuse-form.tsx";
import type { Recusal } from "./recusal.ts";

type Props = {
  meetingId: string;
  items: readonly OpenItem[];
  recusals: readonly Pick<Recusal, "itemId" | "reason">[];
};

/** A member's own: seldom needed, so that it is unfolded; what is declared is always shown. */
export function OwnRecusals(props: Props) {
  const { t } = useTranslation("attendance");
  const [isOpen, setIsOpen] = useState(props.recusals.length > 0);
  if (!isOpen) {
    return (
      <Button icon="minus" wide onPress={() => setIsOpen(true)}>
        {t("recusal.act")}
      </Button>
    );
  }
  return (
    <section>
      <h3>{t("recusal.title")}</h3>
      <RecuseForm {...props} />
    </section>
  );
}
