import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toasts.tsx";
import { AudienceDialog } from "./audience-dialog.tsx";
import { EditNote } from "./edit-note.tsx";
import { resolveOf } from "./note-draft.ts";
import styles from "./note-card.module.css";
import type { Thread } from "./threads.ts";
import type { Noting } from "./use-noting.ts";

type Props = { thread: Thread; noting: Noting };

/** What can be done with a note: with one's own everything, with another's to answer. */
export function NoteActions({ thread, noting }: Props) {
  const { t } = useTranslation("notes");
  const toast = useToast();
  const [asks, setAsks] = useState<"share" | "edit" | null>(null);
  const { note, layer, resolved } = thread;
  const { store } = noting;
  if (!noting.mayWrite) return null;
  const remove = () => {
    store?.remove(note.record.id);
    store?.endStep();
    noting.choose(null);
    toast({ text: t("removed"), action: { label: t("undo"), onPress: () => store?.undo() } });
  };
  const settle = () => {
    store?.put(resolveOf(note.record, noting.making(), resolved === null));
    store?.endStep();
  };
  const close = () => setAsks(null);
  return (
    <div className={styles.actions}>
      {layer !== "mine" && (note.mine || noting.maySettleAll) && (
        <Button icon={resolved ? "undo" : "tick"} variant="quiet" onPress={settle}>
          {t(resolved ? "reopen" : "resolve")}
        </Button>
      )}
      {note.mine && (
        <>
          <Button icon="people" variant="quiet" onPress={() => setAsks("share")}>
            {t("share.title")}
          </Button>
          <Button icon="pen" variant="quiet" onPress={() => setAsks("edit")}>
            {t("edit.title")}
          </Button>
          <Button icon="bin" variant="quiet" onPress={remove}>
            {t("remove")}
          </Button>
          <AudienceDialog
            isOpen={asks === "share"}
            onOpenChange={close}
            audience={note.record.audience}
            noting={noting}
            onChoose={(audience) => {
              store?.share(note.record.id, audience);
              store?.endStep();
            }}
          />
          <EditNote isOpen={asks === "edit"} onClose={close} thread={thread} noting={noting} />
        </>
      )}
    </div>
  );
}
