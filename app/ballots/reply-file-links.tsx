import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";
import type { ReplyFile } from "./shown-file.ts";
import styles from "./reply-files.module.css";

type Props = { ballotId: string; files: readonly ReplyFile[] };

/** The files of a reply, each opened in a page of its own. */
export function ReplyFileLinks({ ballotId, files }: Props) {
  const { t } = useTranslation("ballots");
  if (files.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={t("files.title")}>
      {files.map(({ id, fileName, pages }) => (
        <li key={id}>
          <Icon name="clip" />
          <a
            href={`/ballots/${ballotId}/reply-files/${id}`}
            target="_blank"
            rel="noreferrer"
            lang="vi"
          >
            {fileName}
          </a>
          <small>{t("papers.pages", { figure: String(pages) })}</small>
        </li>
      ))}
    </ul>
  );
}
