import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useDeed } from "../ui/use-deed.ts";
import styles from "./item-papers.module.css";
import type { NamedReader, PreparedPaper } from "./prepare-papers.views.server.ts";
import { ReadersField } from "./readers-field.tsx";

type Props = {
  paper: PreparedPaper;
  candidates: readonly NamedReader[];
  isFirst: boolean;
  isLast: boolean;
};

/** What can still be done with a paper: less once it is out. */
export function EditPaper({ paper, candidates, isFirst, isLast }: Props) {
  const { t } = useTranslation("papers");
  const [isOpen, setIsOpen] = useState(false);
  const move = useDeed(`/papers/${paper.id}/move`);
  const { title } = paper;
  return (
    <div className="bar">
      {!paper.published && (
        <>
          <Button
            variant="icon"
            icon="up"
            label={t("prepare.up", { title })}
            isDisabled={isFirst}
            onPress={() => void move.submit({ direction: "up" })}
          />
          <Button
            variant="icon"
            icon="down"
            label={t("prepare.down", { title })}
            isDisabled={isLast}
            onPress={() => void move.submit({ direction: "down" })}
          />
        </>
      )}
      <Button
        variant="icon"
        icon="pen"
        label={t("prepare.more", { title })}
        onPress={() => setIsOpen(true)}
      />
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("prepare.editTitle", { number: paper.number })}
        closeLabel={t("prepare.close")}
        size="l"
      >
        <EditForms paper={paper} candidates={candidates} onDone={() => setIsOpen(false)} />
      </Dialog>
    </div>
  );
}

type FormsProps = Pick<Props, "paper" | "candidates"> & { onDone: () => void };

function EditForms({ paper, candidates, onDone }: FormsProps) {
  const { t } = useTranslation("papers");
  const path = `/papers/${paper.id}`;
  return (
    <div className={styles.dialog}>
      {!paper.published && (
        <DeedForm action={`${path}/rename`} onDone={onDone}>
          <TextField
            label={t("prepare.name")}
            name="title"
            defaultValue={paper.title}
            maxLength={200}
            lang="vi"
            required
          />
          <Button type="submit">{t("prepare.rename")}</Button>
        </DeedForm>
      )}
      <DeedForm action={`${path}/restrict`} onDone={onDone}>
        <ReadersField candidates={candidates} named={paper.readers.map(({ id }) => id)} />
        <Button type="submit">{t("prepare.saveReaders")}</Button>
      </DeedForm>
      {!paper.published && (
        <DeedForm action={`${path}/remove`} onDone={onDone}>
          <ConfirmSubmit
            title={t("prepare.removeTitle")}
            consequence={t("prepare.removeConsequence", { title: paper.title })}
            confirmLabel={t("prepare.removeConfirm")}
            cancelLabel={t("prepare.cancel")}
            variant="quiet"
            icon="bin"
          >
            {t("prepare.remove")}
          </ConfirmSubmit>
        </DeedForm>
      )}
    </div>
  );
}
