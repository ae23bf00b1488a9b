import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import type { NotesSnapshot } from "./note-store.ts";
import styles from "./note-sync.module.css";
import type { Noting } from "./use-noting.ts";

/** In the top bar: whether what was written has arrived, and the way to the notes. */
export function NoteSync({ noting, children }: { noting: Noting; children: ReactNode }) {
  const { t } = useTranslation("notes");
  const { snapshot, isOpen, setIsOpen } = noting;
  const words = useSyncWords(snapshot);
  useSpoken(snapshot.sync, words.full);
  const isAway = snapshot.sync === "offline" || snapshot.sync === "refused";
  if (noting.store === null) return children;
  return (
    <>
      <span className={styles.sync} data-sync={snapshot.sync}>
        <Icon name={isAway ? "offline" : "sync"} size="s" />
        <span className={styles.full}>{words.full}</span>
        <span className={styles.short} aria-hidden="true">
          {words.short}
        </span>
      </span>
      <Button
        variant="icon"
        icon="note"
        label={t(isOpen ? "closeList" : "openList")}
        expanded={isOpen}
        pressed={isOpen}
        onPress={() => setIsOpen(!isOpen)}
      />
      {children}
    </>
  );
}

/** The sentence, and the word for it where there is no room. */
function useSyncWords({ sync, unsent: count }: NotesSnapshot): { full: string; short: string } {
  const { t } = useTranslation("notes");
  switch (sync) {
    case "connecting":
      return { full: t("sync.connecting"), short: t("syncShort.connecting") };
    case "saved":
      return { full: t("sync.saved"), short: t("syncShort.saved") };
    case "sending":
      return { full: t("sync.sending", { count }), short: t("syncShort.sending", { count }) };
    case "offline":
      return {
        full: count === 0 ? t("sync.offline") : t("sync.kept", { count }),
        short: t(count === 0 ? "syncShort.offline" : "syncShort.kept", { count }),
      };
    case "refused":
      return { full: t("sync.refused"), short: t("syncShort.refused") };
    default:
      return sync satisfies never;
  }
}

/** Sending and saved take turns with every stroke: only what changes for the hand is said. */
function useSpoken(sync: NotesSnapshot["sync"], words: string): void {
  const announce = useAnnounce();
  const last = useRef(sync);
  const text = useRef(words);
  useEffect(() => {
    text.current = words;
  });
  useEffect(() => {
    const wasAway = last.current === "offline" || last.current === "refused";
    const isAway = sync === "offline" || sync === "refused";
    if (isAway !== wasAway && (isAway || sync === "saved")) announce(text.current);
    if (isAway || sync === "saved") last.current = sync;
  }, [announce, sync]);
}
