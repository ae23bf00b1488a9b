import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrganisationName } from "../people/directory.views.server.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ItemForm } from "./item-form.tsx";

type Props = { meetingId: string; offices: readonly OrganisationName[] };

export function AddItem({ meetingId, offices }: Props) {
  const { t } = useTranslation(["meetings", "shell"]);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button icon="plus" onPress={() => setIsOpen(true)}>
        {t("meetings:item.add")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("meetings:item.addTitle")}
        closeLabel={t("shell:close")}
      >
        <ItemForm
          action={`/meetings/${meetingId}/items/add`}
          item={null}
          offices={offices}
          onDone={() => setIsOpen(false)}
        />
      </Dialog>
    </>
  );
}
