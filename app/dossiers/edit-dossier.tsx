import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { DossierForm } from "./dossier-form.tsx";
import type { DossierPage } from "./dossier-page.views.server.ts";

/** The form once more, over the page; what was typed stays until it is saved. */
export function EditDossier({ page: { dossier, meetings } }: { page: DossierPage }) {
  const { t } = useTranslation("dossiers");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button icon="pen" onPress={() => setIsOpen(true)}>
        {t("form.edit")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("form.editTitle")}
        closeLabel={t("form.cancel")}
        size="l"
      >
        <DeedForm
          action={`/dossiers/${dossier.id}/edit`}
          draft={`dossier-edit:${dossier.id}`}
          onDone={() => setIsOpen(false)}
        >
          {(state) => (
            <DossierForm
              state={state}
              facts={dossier}
              meetings={meetings}
              submitLabel={t("form.save")}
            />
          )}
        </DeedForm>
      </Dialog>
    </>
  );
}
