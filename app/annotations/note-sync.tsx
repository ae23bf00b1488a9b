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
  useSpoken(snapshot.sync, words);
  const isAway = snapshot.sync === "offline" || snapshot.sync === "refused";
  if (noting.store === null) return children;
  return (
    <>
      <span className={styles.sync} data-sync={snapshot.sync}>
        <Icon name={isAway ? "offline" : "sync"} size="s" />
        <span>{words}</span>
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

function useSyncWords({ sync, unsent }: NotesSnapshot): string {
  const { t } = useTranslation("notes");
  switch (sync) {
    case "connecting":
      return t("sync.connecting");
    case "saved":
      return t("sync.saved");
    case "sending":
      return t("sync.sending", { count: unsent });
    case "offline":
      return unsent === 0 ? t("sync.offline") : t("sync.kept", { count: unsent });
    case "refused":
      return t("sync.refused");
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
