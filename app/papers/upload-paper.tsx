import { useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useUploadLimits } from "../live/use-upload-limits.ts";
import { Button } from "../ui/button.tsx";
import { FileField } from "../ui/file-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { UploadProgress } from "../ui/upload-progress.tsx";
import { useDraft } from "../ui/use-draft.ts";
import { useFileUpload, type FileUpload } from "../ui/use-file-upload.ts";
import styles from "./item-papers.module.css";
import { KindField } from "./kind-field.tsx";
import { PAPER_FILES } from "./office-file.ts";
import { kindFromFileName, type PaperKind } from "./paper-kind.ts";
import { MAX_TITLE, titleFromFileName } from "./paper.ts";
import type { NamedReader } from "./prepare-papers.views.server.ts";
import { ReadersField } from "./readers-field.tsx";
import { useUploadWords } from "./use-upload-words.ts";
import { faultBeforeSending, UPLOAD_HEADER, writeUploadHeader } from "./upload.ts";

type Answer = { pages: number };
type Words = { title: string; kind: PaperKind; readerIds: string[] | null };
type Props = { itemId: string; candidates: readonly NamedReader[] };

/** Chooses a file, names it, says who reads it, and sends it in plain sight. */
export function UploadPaper(props: Props) {
  const limits = useUploadLimits();
  const upload = useFileUpload<Words, Answer>({
    path: `/items/${props.itemId}/papers`,
    faultOf: (file) => faultBeforeSending(file, limits),
    headersOf: (paper) => ({ [UPLOAD_HEADER]: writeUploadHeader(paper) }),
  });
  const words = useUploadWords();
  const [round, setRound] = useState(0);
  return (
    <>
      <UploadForm
        key={round}
        {...props}
        upload={upload}
        onSent={() => setRound((count) => count + 1)}
      />
      <UploadProgress state={upload.state} words={words} />
    </>
  );
}

type FormProps = Props & { upload: FileUpload<Words, Answer>; onSent: () => void };

function UploadForm({ itemId, candidates, upload, onSent }: FormProps) {
  const { t } = useTranslation("papers");
  const form = useRef<HTMLFormElement>(null);
  const forget = useDraft(form, `upload:${itemId}`);
  const { state, send, cancel } = upload;
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState("");
  const [kind, setKind] = useState<PaperKind>("other");
  const [isMissingPersons, setIsMissingPersons] = useState(false);
  const limits = useUploadLimits();
  const isBusy = state.is === "sending" || state.is === "checking";

  function choose([chosen]: File[]) {
    setFile(chosen ?? null);
    if (!chosen) return;
    setTitle(titleFromFileName(chosen.name));
    setKind(kindFromFileName(chosen.name));
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!file || isBusy) return;
    const readerIds = chosenReaders(new FormData(event.currentTarget));
    setIsMissingPersons(readerIds?.length === 0);
    if (readerIds?.length === 0) return;
    const paper = { title: title.trim() || titleFromFileName(file.name), kind, readerIds };
    if ((await send(file, paper)).is !== "done") return;
    forget();
    onSent();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <FileField
        label={t("prepare.add")}
        name="file"
        accept={PAPER_FILES}
        words={{ choose: t("prepare.choose"), remove: t("prepare.removeFile") }}
        description={t("prepare.chooseNote", { megabytes: String(limits.megabytes) })}
        onFiles={choose}
      />
      {file && (
        <>
          <TextField
            label={t("prepare.name")}
            name="title"
            value={title}
            onChange={setTitle}
            maxLength={MAX_TITLE}
            description={t("prepare.nameNote")}
            lang="vi"
          />
          <KindField value={kind} onChange={setKind} />
          <ReadersField
            candidates={candidates}
            named={[]}
            {...(isMissingPersons && { error: t("prepare.personsMissing") })}
          />
          <div className="bar">
            <Button type="submit" variant="primary" icon="up" pending={isBusy}>
              {t(state.is === "lost" ? "prepare.retry" : "prepare.send")}
            </Button>
            {isBusy && <Button onPress={cancel}>{t("prepare.cancel")}</Button>}
          </div>
        </>
      )}
    </form>
  );
}

/** Null: everybody who reads the item. */
function chosenReaders(form: FormData): string[] | null {
  if (form.get("readers") !== "named") return null;
  return form.getAll("readerIds[]").filter((id) => typeof id === "string");
}
