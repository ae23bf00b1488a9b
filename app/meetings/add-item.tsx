import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ItemForm } from "./item-form.tsx";
import type { AgendaChoices, PreparedItem } from "./prepare.views.server.ts";
import { SectionForm } from "./section-form.tsx";

type Props = { meetingId: string; lines: readonly PreparedItem[]; choices: AgendaChoices };

/** One more item, or a heading over those that follow. */
export function AddItem({ meetingId, lines, choices }: Props) {
  const { t } = useTranslation(["agenda", "meetings", "shell"]);
  const [adding, setAdding] = useState<"item" | "section" | null>(null);
  const close = () => setAdding(null);
  return (
    <div className="bar">
      <Button icon="plus" onPress={() => setAdding("item")}>
        {t("meetings:item.add")}
      </Button>
      <Button variant="quiet" icon="plus" onPress={() => setAdding("section")}>
        {t("agenda:section.add")}
      </Button>
      <Dialog
        isOpen={adding !== null}
        onOpenChange={close}
        title={t(adding === "section" ? "agenda:section.add" : "meetings:item.addTitle")}
        closeLabel={t("shell:close")}
      >
        {adding === "item" && (
          <ItemForm
            action={`/meetings/${meetingId}/items/add`}
            item={null}
            {...{ lines, choices }}
            onDone={close}
          />
        )}
        {adding === "section" && (
          <SectionForm
            action={`/meetings/${meetingId}/sections/add`}
            title=""
            note={t("agenda:section.note")}
            onDone={close}
          />
        )}
      </Dialog>
    </div>
  );
}
