import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { MAX_BODY_BYTES } from "./annotation.ts";
import { AudienceButton } from "./audience-button.tsx";
import type { MarkDraft } from "./note-draft.ts";
import styles from "./note-compose.module.css";
import type { Noting } from "./use-noting.ts";

/** Where a note is written: for the place one has marked, for the page, or for the whole paper. */
export function NoteCompose({ noting }: { noting: Noting }) {
  const { t } = useTranslation("notes");
  const announce = useAnnounce();
  const field = useRef<HTMLTextAreaElement>(null);
  const [body, setBody] = useState("");
  const [isForPaper, setIsForPaper] = useState(false);
  const { draft, page } = noting;
  const isForPlace = draft !== null && draft.kind !== "text";
  useEffect(() => {
    if (isForPlace) field.current?.focus();
  }, [isForPlace]);
  const send = () => {
    if (body.trim() === "") return field.current?.focus();
    const ofPage: MarkDraft = isForPaper ? { kind: "paper-note" } : { kind: "page-note", page };
    noting.make(isForPlace ? draft : ofPage, { body: body.trim() });
    noting.setAudience("me");
    noting.setDraft(null);
    setBody("");
    announce(t("made.note"));
  };
  return (
    <div
      className={isForPlace || body !== "" ? styles.compose : `${styles.compose} ${styles.idle}`}
    >
      <div className={styles.place}>
        {isForPlace ? (
          <>
            <span>{placeWords(draft, t)}</span>
            <Button
              variant="icon"
              icon="close"
              label={t("dropPlace")}
              onPress={() => noting.setDraft(null)}
            />
          </>
        ) : (
          <button
            type="button"
            className={styles.target}
            aria-pressed={isForPaper}
            onClick={() => setIsForPaper(!isForPaper)}
          >
            {isForPaper ? t("forPaper") : t("forPage", { page })}
          </button>
        )}
      </div>
      <textarea
        ref={field}
        className={`field ${styles.words}`}
        rows={body.length > 40 || isForPlace ? 3 : 1}
        maxLength={MAX_BODY_BYTES / 4}
        aria-label={t("write")}
        placeholder={t("write")}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
          if (event.key === "Escape" && isForPlace) noting.setDraft(null);
        }}
      />
      <div className={styles.foot}>
        <AudienceButton noting={noting} />
        {(body.trim() !== "" || isForPlace) && (
          <Button variant="primary" onPress={send}>
            {t("keep")}
          </Button>
        )}
      </div>
    </div>
  );
}

type T = ReturnType<typeof useTranslation<"notes">>["t"];

function placeWords(draft: MarkDraft, t: T): string {
  if ("selection" in draft) return `“${draft.selection.exact.slice(0, 90)}”`;
  return draft.kind === "pin" ? t("atPin", { page: draft.page }) : t(`kind.${draft.kind}`);
}
