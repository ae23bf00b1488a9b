import { useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useUploadLimits } from "../live/use-upload-limits.ts";
import { Button } from "../ui/button.tsx";
import { FileField } from "../ui/file-field.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { UploadProgress } from "../ui/upload-progress.tsx";
import { useDraft } from "../ui/use-draft.ts";
import { useFileUpload } from "../ui/use-file-upload.ts";
import styles from "./item-papers.module.css";
import { PAPER_FILES } from "./office-file.ts";
import { MAX_NOTE } from "./paper.ts";
import type { PreparedPaper } from "./prepare-papers.views.server.ts";
import { useUploadWords } from "./use-upload-words.ts";
import { faultBeforeSending, UPLOAD_HEADER, writeUploadHeader } from "./upload.ts";

type Words = { title: string; note: string };
type Props = { paper: PreparedPaper; onDone: () => void };

/** Another file in the place of this one; readers of a published paper are told what changed. */
export function ReplaceForm({ paper, onDone }: Props) {
  const { t } = useTranslation("papers");
  const form = useRef<HTMLFormElement>(null);
  const forget = useDraft(form, `replace:${paper.id}`);
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<"file" | "note" | null>(null);
  const limits = useUploadLimits();
  const { state, send, cancel } = useFileUpload<Words, { pages: number }>({
    path: `/papers/${paper.id}/replace`,
    faultOf: (file) => faultBeforeSending(file, limits),
    headersOf: (version) => ({ [UPLOAD_HEADER]: writeUploadHeader(version) }),
  });
  const words = useUploadWords();
  const isBusy = state.is === "sending" || state.is === "checking";

  async function replace(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get("note") ?? "").trim();
    setFault(file === null ? "file" : paper.published && note === "" ? "note" : null);
    if (file === null || isBusy || (paper.published && note === "")) return;
    if ((await send(file, { title: paper.title, note })).is !== "done") return;
    forget();
    onDone();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={replace} noValidate>
      <p className="small muted">
        {t(paper.published ? "prepare.replaceNote" : "prepare.exchangeNote")}
      </p>
      <FileField
        label={t("prepare.newFile")}
        name="file"
        accept={PAPER_FILES}
        words={{ choose: t("prepare.choose"), remove: t("prepare.removeFile") }}
        onFiles={([chosen]) => setFile(chosen ?? null)}
        {...(fault === "file" && { error: t("prepare.fileMissing") })}
      />
      {paper.published && (
        <TextArea
          label={t("prepare.changes")}
          name="note"
          maxLength={MAX_NOTE}
          description={t("prepare.changesNote")}
          lang="vi"
          required
          {...(fault === "note" && { error: t("prepare.changesMissing") })}
        />
      )}
      <div className="bar">
        <Button type="submit" variant="primary" icon="up" pending={isBusy}>
          {t(state.is === "lost" ? "prepare.retry" : "prepare.replace")}
        </Button>
        {isBusy && <Button onPress={cancel}>{t("prepare.cancel")}</Button>}
      </div>
      <UploadProgress state={state} words={words} />
    </form>
  );
}
