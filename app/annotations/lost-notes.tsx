import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";
import styles from "./notes-drawer.module.css";
import { NoteCard } from "./note-card.tsx";
import type { Noting } from "./use-noting.ts";

/** Notes of earlier versions that found no place in this one: counted, and shown on demand. */
export function LostNotes({ noting }: { noting: Noting }) {
  const { t } = useTranslation("notes");
  const [isOpen, setIsOpen] = useState(false);
  const lost = noting.threads.filter(({ note }) => note.standing.is === "orphan");
  if (lost.length === 0) return null;
  return (
    <div className={styles.lost}>
      {isOpen && (
        <ul className={styles.lostList}>
          {lost.map((thread) => (
            <li key={thread.note.record.id}>
              <NoteCard thread={thread} noting={noting} />
            </li>
          ))}
        </ul>
      )}
      <div className="orphan" role="status">
        <Icon name="warn" size="s" />
        <span>
          {t("lost", { count: lost.length, version: noting.version })}{" "}
          <button
            type="button"
            className={styles.see}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t(isOpen ? "lostClose" : "lostSee")}
          </button>
        </span>
      </div>
    </div>
  );
}
