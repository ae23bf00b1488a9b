import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { useDeed } from "../ui/use-deed.ts";
import { DescribeForm } from "./describe-form.tsx";
import styles from "./item-papers.module.css";
import { mayLeave } from "./paper-marks.ts";
import type { NamedReader, PreparedPaper } from "./prepare-papers.views.server.ts";
import { ReadersField } from "./readers-field.tsx";
import { ReplaceForm } from "./replace-form.tsx";

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

/** One thing at a time: what it is, who reads it, another file. */
function EditForms({ paper, candidates, onDone }: FormsProps) {
  const { t } = useTranslation("papers");
  const done = { paper, onDone };
  const tabs = [
    { id: "description", label: t("prepare.description"), content: <DescribeForm {...done} /> },
    {
      id: "readers",
      label: t("prepare.readers"),
      content: <RestrictForm {...done} candidates={candidates} />,
    },
    {
      id: "replace",
      label: t(paper.published ? "prepare.newVersion" : "prepare.otherFile"),
      content: <ReplaceForm {...done} />,
    },
  ];
  return (
    <div className={styles.dialog}>
      <Tabs label={t("prepare.editTitle", { number: paper.number })} tabs={tabs} />
      <div className="bar">
        {mayLeave(paper.marks.handling) && (
          <ButtonLink
            variant="quiet"
            icon="download"
            to={`/papers/${paper.id}/original`}
            reloadDocument
          >
            {t("prepare.original")}
          </ButtonLink>
        )}
        {!paper.published && <RemoveForm {...done} />}
      </div>
    </div>
  );
}

function RestrictForm({ paper, candidates, onDone }: FormsProps) {
  const { t } = useTranslation("papers");
  return (
    <DeedForm action={`/papers/${paper.id}/restrict`} onDone={onDone}>
      <ReadersField candidates={candidates} named={paper.readers.map(({ id }) => id)} />
      <Button type="submit" variant="primary">
        {t("prepare.saveReaders")}
      </Button>
    </DeedForm>
  );
}

function RemoveForm({ paper, onDone }: Omit<FormsProps, "candidates">) {
  const { t } = useTranslation("papers");
  return (
    <DeedForm action={`/papers/${paper.id}/remove`} onDone={onDone}>
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
  );
}
