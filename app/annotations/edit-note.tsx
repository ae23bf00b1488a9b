import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextField } from "../ui/text-field.tsx";
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
  const [body, setBody] = useState(record.body);
  const [tags, setTags] = useState(record.tags.join(", "));
  const [color, setColor] = useState(record.color);
  const keep = () => {
    const now = Date.now();
    noting.store?.put({ ...record, body: body.trim(), tags: tagsIn(tags), color, updatedAt: now });
    noting.store?.endStep();
    onDone();
  };
  return (
    <>
      <TextArea
        label={t("edit.body")}
        value={body}
        onChange={setBody}
        maxLength={MAX_BODY_BYTES / 4}
        rows={4}
      />
      <RadioChoices
        look="segments"
        label={t("colours")}
        value={String(color)}
        onChange={(value) => setColor(Number(value))}
        options={MARK_COLOURS.map((each) => ({
          value: String(each.color),
          label: t(`colour.${each.meaning}`),
          icon: each.icon,
        }))}
      />
      <TextField
        label={t("edit.tags")}
        description={t("edit.tagsHow")}
        value={tags}
        onChange={setTags}
      />
      <div className="dialog__actions">
        <Button onPress={onDone}>{t("cancel")}</Button>
        <Button variant="primary" onPress={keep}>
          {t("edit.keep")}
        </Button>
      </div>
    </>
  );
}
