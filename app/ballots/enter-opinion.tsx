import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import type { BallotPage } from "./ballot-view.ts";
import { EnterForm } from "./enter-form.tsx";
import type { FollowUp } from "./follow-up.ts";

type Props = { page: BallotPage; followUp: FollowUp };

/** What came on paper or by telephone, with its scan; it is marked as such for ever. */
export function EnterOpinion({ page, followUp }: Props) {
  const { t } = useTranslation("ballots");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{t("enter.act")}</Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("enter.title")}
        closeLabel={t("cancel")}
        size="l"
      >
        <EnterForm page={page} followUp={followUp} onDone={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}
