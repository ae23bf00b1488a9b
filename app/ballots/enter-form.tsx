import { useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useUploadLimits } from "../live/use-upload-limits.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { faultBeforeSending, UPLOAD_HEADER, writeUploadHeader } from "../papers/upload.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { FileField } from "../ui/file-field.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { Select } from "../ui/select.tsx";
import { UploadProgress } from "../ui/upload-progress.tsx";
import { useDeed } from "../ui/use-deed.ts";
import { useDraft } from "../ui/use-draft.ts";
import { useFileUpload } from "../ui/use-file-upload.ts";
import type { BallotPage } from "./ballot-view.ts";
import { EnteredAnswer } from "./entered-answer.tsx";
import { readEntered } from "./entered-fields.ts";
import type { FollowUp } from "./follow-up.ts";
import { useUploadWords } from "./use-upload-words.ts";

type Sent = { fileId: string; pages: number };
type Props = { page: BallotPage; followUp: FollowUp; onDone: () => void };

/** Whose answer, by which way, what it says, and the scan that proves it. */
export function EnterForm({ page, followUp, onDone }: Props) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const [scan, setScan] = useState<File | null>(null);
  const [personId, setPersonId] = useState("");
  const forget = useDraft(form, `ballot-enter:${page.head.id}`);
  const words = useUploadWords<Sent>();
  const upload = useScan(page.head.id, personId);
  const { submit, state } = useDeed(`/ballots/${page.head.id}/enter`, { onDone });
  const waiting = followUp.members.filter(({ status }) => status !== "sent");

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const sent = scan && (await upload.send(scan, { title: scan.name }));
    if (sent && sent.is !== "done") return;
    const opinion = readEntered(fields, page.content.issues, sent ? [sent.answer.fileId] : []);
    const via = String(fields.get("via"));
    const done = await submit({ opinion: JSON.stringify(opinion), personId, via, replacesId: "" });
    if (done.is === "done") forget();
  }

  return (
    <form ref={form} className="stack" onSubmit={(event) => void send(event)} noValidate>
      <p>{t("enter.consequence")}</p>
      <Select
        label={t("enter.member")}
        name="personId"
        blank={t("enter.choose")}
        options={waiting.map(({ personId: value, name }) => ({
          value,
          label: inLocale(locale, name),
        }))}
        value={personId}
        onChange={setPersonId}
        required
      />
      <EnteredAnswer issues={page.content.issues} />
      <FileField
        label={t("enter.scan")}
        name="file"
        accept="application/pdf,.pdf"
        words={{ choose: t("files.choose"), remove: t("files.drop") }}
        onFiles={([file]) => setScan(file ?? null)}
        required
      />
      <UploadProgress state={upload.state} words={words} />
      <RefusalNotice state={state} />
      <div className="bar bar--end">
        <Button
          type="submit"
          variant="primary"
          isDisabled={personId === "" || scan === null}
          pending={state.is === "pending" || upload.state.is === "sending"}
        >
          {t("enter.confirm")}
        </Button>
      </div>
    </form>
  );
}

function useScan(ballotId: string, personId: string) {
  const limits = useUploadLimits();
  return useFileUpload<{ title: string }, Sent>({
    path: `/ballots/${ballotId}/reply-files`,
    faultOf: (file) => faultBeforeSending(file, limits),
    headersOf: ({ key, fileName }) => ({
      [UPLOAD_HEADER]: writeUploadHeader({ key, fileName, personId }),
    }),
  });
}
