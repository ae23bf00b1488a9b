import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { TextArea } from "../ui/text-area.tsx";
import styles from "./running-notes.module.css";
import { NOTE_PREFIXES } from "./note-text.ts";

/** Enter saves; what is half written stays on this device until then. */
export function NoteCompose({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation("floor");
  const words = Object.values(NOTE_PREFIXES[useLocale()]);
  const [text, setText] = useState("");
  const submit = useRef<HTMLDivElement>(null);
  const save = () => submit.current?.closest("form")?.requestSubmit();
  const insert = (word: string) => {
    setText((typed) => `${word}: ${typed.replace(/^[^:]{0,20}:\s*/u, "")}`);
    submit.current?.closest("form")?.querySelector("textarea")?.focus();
  };
  return (
    <DeedForm
      action={`/meetings/${meetingId}/add-note`}
      draft={`note:${meetingId}`}
      onDone={() => setText("")}
      className={styles.write}
      label={t("notes.write")}
    >
      {(state) => (
        <>
          <TextArea
            label={t("notes.write")}
            labelHidden
            name="text"
            rows={2}
            maxLength={4000}
            value={text}
            onChange={setText}
            onEnter={save}
            placeholder={t("notes.placeholder")}
          />
          <div className={styles.insert} ref={submit}>
            <span>{t("notes.insert")}</span>
            {words.map((word) => (
              <button
                key={word}
                type="button"
                className="link"
                aria-label={t("notes.insertLabel", { word })}
                onClick={() => insert(word)}
              >
                {word.toLowerCase()}
              </button>
            ))}
            <Button
              type="submit"
              variant="icon"
              icon="tick"
              label={t("notes.save")}
              pending={state.is === "pending"}
            />
          </div>
        </>
      )}
    </DeedForm>
  );
}
