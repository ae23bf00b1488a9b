import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import type { stepsFor } from "./agenda-steps.ts";
import { ItemForm } from "./item-form.tsx";
import { ItemMenu, type ItemAct } from "./item-menu.tsx";
import { PostponeItem } from "./postpone-item.tsx";
import type { AgendaChoices, PreparedItem } from "./prepare.views.server.ts";
import { RemoveLine } from "./remove-line.tsx";
import { SectionForm } from "./section-form.tsx";
import { WithdrawItem } from "./withdraw-item.tsx";

type Props = {
  item: PreparedItem;
  choices: AgendaChoices;
  steps: ReturnType<typeof stepsFor>;
  mayRemove: boolean;
};

/** What the secretariat does with one line of the agenda: one button, one dialog. */
export function ItemControls({ item, choices, steps, mayRemove }: Props) {
  const { t } = useTranslation(["agenda", "shell"]);
  const [act, setAct] = useState<ItemAct | "menu" | null>(null);
  const { position } = item;
  const isSection = item.kind === "section";
  const close = () => setAct(null);
  return (
    <>
      <Button
        variant="icon"
        icon="menu"
        label={t(isSection ? "agenda:menu.openSection" : "agenda:menu.open", { position })}
        onPress={() => setAct("menu")}
      />
      <Dialog
        isOpen={act !== null}
        onOpenChange={close}
        title={useDialogTitle(item, act)}
        closeLabel={t("shell:close")}
      >
        {act === "menu" && (
          <ItemMenu
            {...{ item, steps, mayRemove }}
            mayPostpone={choices.later.length > 0}
            onChoose={setAct}
            onDone={close}
          />
        )}
        {act && act !== "menu" && <Act {...{ act, item, choices }} onDone={close} />}
      </Dialog>
    </>
  );
}

type ActProps = Pick<Props, "item" | "choices"> & { act: ItemAct; onDone: () => void };

function Act({ act, item, choices, onDone }: ActProps) {
  const path = `/meetings/${item.meetingId}/items/${item.id}`;
  switch (act) {
    case "edit":
      return <ItemForm action={`${path}/edit`} {...{ item, choices, onDone }} />;
    case "rename":
      return (
        <SectionForm
          action={`/meetings/${item.meetingId}/sections/${item.id}/rename`}
          title={item.title}
          onDone={onDone}
        />
      );
    case "withdraw":
      return <WithdrawItem path={path} onDone={onDone} />;
    case "postpone":
      return <PostponeItem path={path} later={choices.later} onDone={onDone} />;
    case "remove":
      return <RemoveLine path={path} item={item} onDone={onDone} />;
    default:
      return act satisfies never;
  }
}

function useDialogTitle(item: PreparedItem, act: ItemAct | "menu" | null): string {
  const { t } = useTranslation(["agenda", "meetings"]);
  const { position } = item;
  const isSection = item.kind === "section";
  switch (act) {
    case "edit":
      return t("meetings:item.editTitle", { position });
    case "withdraw":
      return t("agenda:withdraw.title", { position });
    case "postpone":
      return t("agenda:postpone.title", { position });
    case "remove":
      return isSection
        ? t("agenda:remove.titleSection", { position })
        : t("meetings:item.removeTitle", { position });
    case "rename":
    case "menu":
    case null:
      return t(isSection ? "agenda:menu.titleSection" : "agenda:menu.title", { position });
    default:
      return act satisfies never;
  }
}
