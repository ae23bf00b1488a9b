import { useRef, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useDraft } from "../ui/use-draft.ts";
import { MAX_BODY_BYTES } from "./annotation.ts";
import { MARK_COLOURS } from "./mark-colour.ts";
import { tagsIn } from "./note-tags.ts";
import type { Thread } from "./threads.ts";
import type { Noting } from "./use-noting.ts";

type Props = { isOpen: boolean; onClose: () => void; thread: Thread; noting: Noting };

/** Words, colour and tags of one's own note. */
export function EditNote({ isOpen, onClose, ...props }: Props) {
  const { t } = useTranslation("notes");
  return (
    <Dialog isOpen={isOpen} onOpenChange={onClose} title={t("edit.title")} closeLabel={t("close")}>
      <Editing {...props} onDone={onClose} />
    </Dialog>
  );
}

type EditingProps = { thread: Thread; noting: Noting; onDone: () => void };

function Editing({ thread: { note }, noting, onDone }: EditingProps) {
  const { t } = useTranslation("notes");
  const { record } = note;
  const form = useRef<HTMLFormElement>(null);
  const forget = useDraft(form, `note:${record.id}`);
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const written = (name: string) => String(fields.get(name) ?? "").trim();
    const color = Number(written("color"));
    const tags = tagsIn(written("tags"));
    noting.store?.put({ ...record, body: written("body"), tags, color, updatedAt: Date.now() });
    noting.store?.endStep();
    forget();
    onDone();
  };
  return (
    <form ref={form} className="stack" onSubmit={keep}>
      <TextArea
        label={t("edit.body")}
        name="body"
        defaultValue={record.body}
        maxLength={MAX_BODY_BYTES / 4}
        rows={4}
      />
      <RadioChoices
        look="segments"
        label={t("colours")}
        name="color"
        defaultValue={String(record.color)}
        options={MARK_COLOURS.map((each) => ({
          value: String(each.color),
          label: t(`colour.${each.meaning}`),
          icon: each.icon,
        }))}
      />
      <TextField
        label={t("edit.tags")}
        description={t("edit.tagsHow")}
        name="tags"
        defaultValue={record.tags.join(", ")}
      />
      <div className="dialog__actions">
        <Button onPress={onDone}>{t("cancel")}</Button>
        <Button type="submit" variant="primary">
          {t("edit.keep")}
        </Button>
      </div>
    </form>
  );
}
