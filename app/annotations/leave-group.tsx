import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { groupIdOf } from "./note-group.ts";
import type { AudienceLine } from "./notes-room.views.server.ts";

type Props = { group: AudienceLine; onDone: () => void; onBack: () => void };

/** Says what becomes of the notes before one leaves a group, or ends one's own. */
export function LeaveGroup({ group, onDone, onBack }: Props) {
  const { t } = useTranslation("notes");
  return (
    <DeedForm
      action={`/note-groups/${groupIdOf(group.audience)}/leave`}
      className="stack"
      onDone={onDone}
    >
      <p>{t(group.isOwn ? "group.endText" : "group.leaveText", { name: group.name })}</p>
      <div className="dialog__actions">
        <Button onPress={onBack}>{t("group.back")}</Button>
        <Button type="submit" variant="accent">
          {t(group.isOwn ? "group.end" : "group.leave")}
        </Button>
      </div>
    </DeedForm>
  );
}
