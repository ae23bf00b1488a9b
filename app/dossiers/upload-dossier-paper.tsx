import { useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useUploadLimits } from "../live/use-upload-limits.ts";
import { PAPER_FILES } from "../papers/office-file.ts";
import { PAPER_KINDS, type PaperKind } from "../papers/paper-kind.ts";
import { MAX_TITLE, titleFromFileName } from "../papers/paper.ts";
import { faultBeforeSending, UPLOAD_HEADER } from "../papers/upload.ts";
import { Button } from "../ui/button.tsx";
import { FileField } from "../ui/file-field.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { UploadProgress, type UploadWords } from "../ui/upload-progress.tsx";
import { useDraft } from "../ui/use-draft.ts";
import { useFileUpload } from "../ui/use-file-upload.ts";
import { writeDossierUpload } from "./dossier-upload.ts";

type Answer = { pages: number };
type Words = { title: string; kind: PaperKind };
type Props = { dossierId: string; papers: readonly { kind: PaperKind }[] };

/** Chooses a PDF, says what it is, names it, and sends it in plain sight. */
export function UploadDossierPaper({ dossierId, papers }: Props) {
  const { t } = useTranslation("dossiers");
  const { t: p } = useTranslation("papers");
  const limits = useUploadLimits();
  const { state, send, cancel } = useFileUpload<Words, Answer>({
    path: `/dossiers/${dossierId}/papers`,
    faultOf: (file) => faultBeforeSending(file, limits),
    headersOf: (paper) => ({ [UPLOAD_HEADER]: writeDossierUpload(paper) }),
  });
  const words = useUploadWords();
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState("");
  const [kind, setKind] = useState<PaperKind>("submission");
  const form = useRef<HTMLFormElement>(null);
  const forget = useDraft(form, `dossier-upload:${dossierId}`);
  const isBusy = state.is === "sending" || state.is === "checking";

  function choose([chosen]: File[]) {
    setFile(chosen ?? null);
    if (!chosen) return;
    setTitle(titleFromFileName(chosen.name));
    // The next that is not there yet: most dossiers come in their order.
    setKind(PAPER_KINDS.find((each) => !papers.some((paper) => paper.kind === each)) ?? "other");
  }

  async function upload(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!file || isBusy) return;
    const paper = { title: title.trim() || titleFromFileName(file.name), kind };
    if ((await send(file, paper)).is !== "done") return;
    setFile(null);
    form.current?.reset();
    forget();
  }

  return (
    <form ref={form} className="stack stack--s" onSubmit={upload} noValidate>
      <FileField
        label={t("papers.add")}
        name="file"
        accept={PAPER_FILES}
        words={{ choose: t("papers.choose"), remove: t("papers.removeFile") }}
        description={t("papers.chooseNote", { megabytes: String(limits.megabytes) })}
        onFiles={choose}
      />
      {file && (
        <>
          <Select
            label={t("papers.kind")}
            name="kind"
            options={PAPER_KINDS.map((value) => ({ value, label: p(`kind.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(PAPER_KINDS.find((each) => each === value) ?? "other")}
          />
          <TextField
            label={t("papers.name")}
            name="title"
            value={title}
            onChange={setTitle}
            maxLength={MAX_TITLE}
            lang="vi"
          />
          <div className="bar">
            <Button type="submit" icon="upload" pending={isBusy}>
              {t(state.is === "lost" ? "papers.retry" : "papers.send")}
            </Button>
            {isBusy && <Button onPress={cancel}>{t("papers.cancel")}</Button>}
          </div>
        </>
      )}
      <UploadProgress state={state} words={words} />
    </form>
  );
}

function useUploadWords(): UploadWords<Answer> {
  const { t } = useTranslation("dossiers");
  return {
    sending: t("papers.sending"),
    sendingText: (percent, size) => t("papers.sendingText", { percent, size }),
    checking: t("papers.checking"),
    checkingText: t("papers.checkingText"),
    sent: (title, { pages }) => t("papers.sent", { title, pages }),
    lost: t("papers.lost"),
  };
}
