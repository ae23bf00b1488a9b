import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useUploadLimits } from "../live/use-upload-limits.ts";
import { faultBeforeSending, UPLOAD_HEADER, writeUploadHeader } from "../papers/upload.ts";
import { Button } from "../ui/button.tsx";
import { FileField } from "../ui/file-field.tsx";
import { UploadProgress } from "../ui/upload-progress.tsx";
import { useFileUpload } from "../ui/use-file-upload.ts";
import type { MemberSheet } from "./ballot-view.ts";
import type { ReplyFile } from "./shown-file.ts";
import styles from "./reply-files.module.css";
import { useUploadWords } from "./use-upload-words.ts";
import type { KeptOpinion } from "./use-kept-opinion.ts";

type Sent = { fileId: string; pages: number };
type Props = { ballotId: string; sheet: MemberSheet; kept: KeptOpinion };

/** What goes with the answer: sent up at once, and out of it again by one press. */
export function ReplyFiles({ ballotId, sheet, kept }: Props) {
  const { t } = useTranslation("ballots");
  const words = useUploadWords<Sent>();
  const [known, setKnown] = useState<readonly ReplyFile[]>(sheet.draft.files);
  const limits = useUploadLimits();
  const { state, send } = useFileUpload<{ title: string }, Sent>({
    path: `/ballots/${ballotId}/reply-files`,
    faultOf: (file) => faultBeforeSending(file, limits),
    headersOf: ({ key, fileName }) => ({
      [UPLOAD_HEADER]: writeUploadHeader({ key, fileName, personId: sheet.personId }),
    }),
  });
  const { fileIds } = kept.opinion;
  const files = [...known, ...sheet.draft.files].filter(
    ({ id }, at, all) => fileIds.includes(id) && all.findIndex((each) => each.id === id) === at,
  );

  async function choose([file]: File[]) {
    if (!file) return;
    const done = await send(file, { title: file.name });
    if (done.is !== "done") return;
    const { fileId: id, pages } = done.answer;
    setKnown((before) => [...before, { id, fileName: file.name, pages }]);
    kept.change({ fileIds: [...kept.opinion.fileIds, id] });
  }

  return (
    <div className="stack stack--s">
      {files.length > 0 && (
        <ul className={styles.files} aria-label={t("files.title")}>
          {files.map(({ id, fileName }) => (
            <li key={id}>
              <span className="grow" lang="vi">
                {fileName}
              </span>
              <Button
                variant="icon"
                icon="close"
                label={t("files.remove", { name: fileName })}
                onPress={() => kept.change({ fileIds: fileIds.filter((each) => each !== id) })}
              />
            </li>
          ))}
        </ul>
      )}
      <FileField
        label={t("files.add")}
        labelHidden
        name="file"
        accept="application/pdf,.pdf"
        words={{ choose: t("files.choose"), remove: t("files.drop") }}
        onFiles={(chosen) => void choose(chosen)}
      />
      <UploadProgress state={state} words={words} />
    </div>
  );
}
