import { Link } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { BookmarkLine } from "./bookmarks.views.server.ts";
import styles from "./bookmarks.module.css";
import type { OpenPaper } from "./open-version.ts";
import { MAX_TITLE } from "./paper.ts";

type Props = { bookmarks: readonly BookmarkLine[]; open: OpenPaper; page: number };

/** One's own marks in the papers of this meeting; each opens its page. */
export function Bookmarks({ bookmarks, open, page }: Props) {
  const { t } = useTranslation("papers");
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const here = bookmarks.find(
    (mark) => mark.paperId === open.paper.id && mark.version === open.version && mark.page === page,
  );
  return (
    <>
      <Button
        variant="icon"
        icon="bookmark"
        label={t("bookmark.open")}
        pressed={here !== undefined}
        onPress={() => setIsOpen(true)}
      />
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("bookmark.title")}
        closeLabel={t("prepare.close")}
      >
        <DeedForm
          key={`${open.paper.id} ${open.version} ${page}`}
          action={`/papers/${open.paper.id}/bookmark`}
          draft={`bookmark:${open.paper.id}:${open.version}:${page}`}
          className={styles.form}
          onDone={close}
        >
          <input type="hidden" name="version" value={open.version} />
          <input type="hidden" name="page" value={page} />
          <TextField
            label={t("bookmark.label", { page })}
            name="label"
            defaultValue={here?.label ?? t("bookmark.proposed", { page })}
            maxLength={MAX_TITLE}
            required
          />
          <Button type="submit" variant="primary" icon="bookmark">
            {t(here ? "bookmark.relabel" : "bookmark.add")}
          </Button>
        </DeedForm>
        <p className="small muted">{t("bookmark.private")}</p>
        {bookmarks.length > 0 && (
          <ul className="rows rows--plain">
            {bookmarks.map((mark) => (
              <li key={mark.id} className={styles.line}>
                <MarkLink mark={mark} onChoose={close} />
                <DeedForm action={`/bookmarks/${mark.id}/remove`}>
                  <Button
                    type="submit"
                    variant="icon"
                    icon="bin"
                    label={t("bookmark.remove", { label: mark.label })}
                  />
                </DeedForm>
              </li>
            ))}
          </ul>
        )}
      </Dialog>
    </>
  );
}

function MarkLink({ mark, onChoose }: { mark: BookmarkLine; onChoose: () => void }) {
  const { t } = useTranslation("papers");
  const { paperId, version, page, number, title, running } = mark;
  return (
    <Link
      className={styles.mark}
      to={`?paper=${paperId}&version=${version}&page=${page}`}
      onClick={onChoose}
    >
      <b>{mark.label}</b>
      <small className="muted">
        <span lang="vi">{`${number} ${title}`}</span> ·{" "}
        {running === null ? t("reader.page", { page }) : t("bookmark.at", { page, running })}
        {!mark.isNewest && ` · ${t("version.older", { version })}`}
      </small>
    </Link>
  );
}
