import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrganisationName } from "../people/directory.views.server.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog, Dialog } from "../ui/dialog.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { useDeed } from "../ui/use-deed.ts";
import type { stepsFor } from "./agenda-steps.ts";
import type { Target } from "./agenda-tree.ts";
import { ItemForm } from "./item-form.tsx";
import type { PreparedItem } from "./prepare.views.server.ts";

type Props = {
  item: PreparedItem;
  offices: readonly OrganisationName[];
  steps: ReturnType<typeof stepsFor>;
  /** An item with papers, or one that people have been told of, stays on the agenda. */
  stays: boolean;
};

/** What the secretariat does with one line of the agenda. */
export function ItemControls({ item, offices, steps, stays }: Props) {
  const { t } = useTranslation("meetings");
  const [isEditing, setIsEditing] = useState(false);
  const path = `/meetings/${item.meetingId}/items/${item.id}`;
  const move = useDeed(`${path}/move`);
  const position = item.position;
  const go = (to: Target | undefined) => {
    if (to) void move.submit({ parentId: to.parentId ?? "", index: String(to.index) });
  };
  return (
    <div className="bar bar--end">
      <Button
        variant="icon"
        icon="up"
        label={t("item.up", { position })}
        isDisabled={!steps.up}
        onPress={() => go(steps.up)}
      />
      <Button
        variant="icon"
        icon="down"
        label={t("item.down", { position })}
        isDisabled={!steps.down}
        onPress={() => go(steps.down)}
      />
      <Button
        variant="icon"
        icon="pen"
        label={t("item.editTitle", { position })}
        onPress={() => setIsEditing(true)}
      />
      {!stays && <RemoveItem path={path} item={item} />}
      <RefusalNotice state={move.state} />
      <EditDialog
        isOpen={isEditing}
        onOpenChange={setIsEditing}
        path={path}
        item={item}
        offices={offices}
      />
    </div>
  );
}

type EditProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  path: string;
  item: PreparedItem;
  offices: readonly OrganisationName[];
};

function EditDialog({ isOpen, onOpenChange, path, item, offices }: EditProps) {
  const { t } = useTranslation(["meetings", "shell"]);
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t("meetings:item.editTitle", { position: item.position })}
      closeLabel={t("shell:close")}
    >
      <ItemForm
        action={`${path}/edit`}
        item={item}
        offices={offices}
        onDone={() => onOpenChange(false)}
      />
    </Dialog>
  );
}

function RemoveItem({ path, item }: { path: string; item: PreparedItem }) {
  const { t } = useTranslation(["meetings", "shell"]);
  const [isAsking, setIsAsking] = useState(false);
  const deed = useDeed(`${path}/remove`);
  const title = t("meetings:item.removeTitle", { position: item.position });
  return (
    <>
      <Button variant="icon" icon="bin" label={title} onPress={() => setIsAsking(true)} />
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        title={title}
        confirmLabel={t("meetings:item.removeConfirm")}
        cancelLabel={t("shell:cancel")}
        variant="accent"
        onConfirm={() => {
          setIsAsking(false);
          void deed.submit({});
        }}
      >
        {t("meetings:item.removeConsequence", { title: item.title })}
      </ConfirmDialog>
      <RefusalNotice state={deed.state} />
    </>
  );
}
