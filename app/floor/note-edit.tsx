import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { TextArea } from "../ui/text-area.tsx";
import styles from "./floor.module.css";
import { NOTE_PREFIXES } from "./note-text.ts";
import type { WrittenNote } from "./notes.views.server.ts";

/** Another wording, or out with it; what it said before stays to be read. */
export function NoteEdit({ note, onDone }: { note: WrittenNote; onDone: () => void }) {
  const { t } = useTranslation("floor");
  const prefixes = NOTE_PREFIXES[useLocale()];
  const text = note.kind === "course" ? note.text : `${prefixes[note.kind]}: ${note.text}`;
  return (
    <div className="stack">
      {note.before.length > 0 && (
        <details className={styles.spoken}>
          <summary>{t("notes.before")}</summary>
          <ul>
            {note.before.map((earlier) => (
              <li key={earlier.version}>
                <span className="num muted">{timeVi(earlier.at)}</span> {earlier.text}
              </li>
            ))}
          </ul>
        </details>
      )}
      <DeedForm
        action={`/notes/${note.id}/edit`}
        draft={`note:${note.id}:${note.version}`}
        onDone={onDone}
      >
        {(state) => (
          <div className="stack stack--s">
            <input type="hidden" name="version" value={note.version} />
            <TextArea label={t("notes.text")} name="text" rows={5} defaultValue={text} />
            <Button type="submit" variant="primary" pending={state.is === "pending"}>
              {t("notes.save")}
            </Button>
          </div>
        )}
      </DeedForm>
      <DeedForm action={`/notes/${note.id}/remove`} onDone={onDone}>
        {(state) => (
          <>
            <input type="hidden" name="version" value={note.version} />
            <Button type="submit" variant="quiet" icon="bin" pending={state.is === "pending"}>
              {t("notes.remove")}
            </Button>
          </>
        )}
      </DeedForm>
    </div>
  );
}
