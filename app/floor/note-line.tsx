import { useState } from "react";
import { Button as Press } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { timeVi } from "../platform/dates.ts";
import { Dialog } from "../ui/dialog.tsx";
import styles from "./running-notes.module.css";
import { NoteEdit } from "./note-edit.tsx";
import { NOTE_PREFIXES } from "./note-text.ts";
import type { WrittenNote } from "./notes.views.server.ts";

/** A note as it reads now; a press on it opens it for another wording. */
export function NoteLine({ note, mayWrite }: { note: WrittenNote; mayWrite: boolean }) {
  const { t } = useTranslation("floor");
  const [isOpen, setIsOpen] = useState(false);
  const time = timeVi(note.at);
  return (
    <li>
      <time className="num">{time}</time>
      {mayWrite ? (
        <Press
          className={styles.note}
          aria-label={t("notes.edit", { time })}
          onPress={() => setIsOpen(true)}
        >
          <Words note={note} />
        </Press>
      ) : (
        <span className={styles.note}>
          <Words note={note} />
        </span>
      )}
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("notes.editTitle", { time })}
        closeLabel={t("notes.close")}
      >
        <NoteEdit note={note} onDone={() => setIsOpen(false)} />
      </Dialog>
    </li>
  );
}

function Words({ note }: { note: WrittenNote }) {
  const { t } = useTranslation("floor");
  const prefixes = NOTE_PREFIXES[useLocale()];
  return (
    <>
      {note.kind !== "course" && <b>{prefixes[note.kind]}: </b>}
      {note.text}
      {note.before.length > 0 && <small className="faint"> ({t("notes.changed")})</small>}
    </>
  );
}
