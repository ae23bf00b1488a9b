import { useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useUploadLimits } from "../live/use-upload-limits.ts";
import { kindFromFileName, PAPER_KINDS, type PaperKind } from "../papers/paper-kind.ts";
import { MAX_TITLE, titleFromFileName } from "../papers/paper.ts";
import { faultBeforeSending, UPLOAD_HEADER, writeUploadHeader } from "../papers/upload.ts";
import { Button } from "../ui/button.tsx";
import { FileField } from "../ui/file-field.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { UploadProgress } from "../ui/upload-progress.tsx";
import { useDraft } from "../ui/use-draft.ts";
import { useFileUpload } from "../ui/use-file-upload.ts";
import { useUploadWords } from "./use-upload-words.ts";

/** `path`: the papers of the ballot, or the new versions of the lead ministry. */
export function UploadBallotPaper({ path }: { path: string }) {
  const { t } = useTranslation("ballots");
  const { t: p } = useTranslation("papers");
  const words = useUploadWords<unknown>();
  const form = useRef<HTMLFormElement>(null);
  const forget = useDraft(form, `upload:${path}`);
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState("");
  const [kind, setKind] = useState<PaperKind>("draft");
  const limits = useUploadLimits();
  const { state, send } = useFileUpload<{ title: string; kind: PaperKind }, unknown>({
    path,
    faultOf: (file) => faultBeforeSending(file, limits),
    headersOf: (paper) => ({ [UPLOAD_HEADER]: writeUploadHeader(paper) }),
  });

  function choose([chosen]: File[]) {
    setFile(chosen ?? null);
    if (!chosen) return;
    setTitle(titleFromFileName(chosen.name));
    setKind(kindFromFileName(chosen.name));
  }

  async function upload(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!file) return;
    const paper = { title: title.trim() || titleFromFileName(file.name), kind };
    if ((await send(file, paper)).is !== "done") return;
    setFile(null);
    form.current?.reset();
    forget();
  }

  return (
    <form ref={form} className="stack stack--s" onSubmit={(event) => void upload(event)} noValidate>
      <FileField
        label={t("papers.add")}
        name="file"
        accept="application/pdf,.pdf"
        words={{ choose: t("papers.choose"), remove: t("files.drop") }}
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
          <Button
            type="submit"
            icon="upload"
            pending={state.is === "sending" || state.is === "checking"}
          >
            {t("papers.send")}
          </Button>
        </>
      )}
      <UploadProgress state={state} words={words} />
    </form>
  );
}
