import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import { Bookmarks } from "./bookmarks.tsx";
import type { BookmarkLine } from "./bookmarks.views.server.ts";
import type { OpenPaper } from "./open-version.ts";
import { ReceiptsDialog } from "./receipts-dialog.tsx";

type Props = {
  open: OpenPaper;
  page: number;
  bookmarks: readonly BookmarkLine[];
  seesReceipts: boolean;
};

/** In the reader's bar: one's own marks, and for chair and secretariat who has opened the paper. */
export function ReaderTools({ open, page, bookmarks, seesReceipts }: Props) {
  const { t } = useTranslation("signing");
  const { paper } = open;
  return (
    <>
      {paper.signed && (
        <ButtonLink
          variant="icon"
          icon="sign"
          to={`/papers/${paper.id}/signatures`}
          label={t("ofPaper", { title: paper.title })}
        />
      )}
      <Bookmarks bookmarks={bookmarks} open={open} page={page} />
      {seesReceipts && paper.published && <ReceiptsDialog paperId={paper.id} title={paper.title} />}
    </>
  );
}
