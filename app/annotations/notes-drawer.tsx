import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Drawer } from "../ui/drawer.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { LAYERS } from "./audience.ts";
import { ExportDialog } from "./export-dialog.tsx";
import { LostNotes } from "./lost-notes.tsx";
import { NoteCard } from "./note-card.tsx";
import { NoteCompose } from "./note-compose.tsx";
import { NoteFilters } from "./note-filters.tsx";
import { countFilters, filterNotes, noFilter, type NoteFilter } from "./note-filter.ts";
import styles from "./notes-drawer.module.css";
import { PresenceStrip } from "./presence-strip.tsx";
import { RetentionNotice } from "./retention-notice.tsx";
import type { Thread } from "./threads.ts";
import { useNoteWords } from "./use-note-words.ts";
import type { Noting } from "./use-noting.ts";

/** Beside the paper: every note on it, and the place to write one. */
export function NotesDrawer({ noting }: { noting: Noting }) {
  const { t } = useTranslation("notes");
  const words = useNoteWords();
  const [filter, setFilter] = useState<NoteFilter>(noFilter);
  const layers = ["all", ...LAYERS] as const;
  const shown = filterNotes(noting.threads, filter);
  const list = <NoteList threads={shown} noting={noting} isFiltered={countFilters(filter) > 0} />;
  return (
    <Drawer
      id="notes"
      className={styles.drawer}
      title={t("title")}
      closeLabel={t("closeList")}
      onClose={() => noting.setIsOpen(false)}
    >
      <Tabs
        label={t("layers")}
        selected={filter.layer}
        onChange={(id) =>
          setFilter({ ...filter, layer: layers.find((each) => each === id) ?? "all" })
        }
        tabs={layers.map((layer) => ({
          id: layer,
          label: layer === "all" ? t("layer.all") : words.layerName(layer),
          content: list,
        }))}
      />
      <NoteFilters noting={noting} filter={filter} onChange={setFilter}>
        <PresenceStrip noting={noting} />
        {noting.paper && <ExportDialog paper={noting.paper} version={noting.version} />}
      </NoteFilters>
      <RetentionNotice retention={noting.retention} />
      <LostNotes noting={noting} />
      {noting.mayWrite ? (
        <NoteCompose key={draftKey(noting)} noting={noting} />
      ) : (
        <p className={styles.old}>{t("oldVersion")}</p>
      )}
    </Drawer>
  );
}

/** What is half written for one place is not taken over to another. */
const draftKey = ({ draft, version }: Noting) => `${version} ${draft ? JSON.stringify(draft) : ""}`;

type ListProps = { threads: readonly Thread[]; noting: Noting; isFiltered: boolean };

function NoteList({ threads, noting, isFiltered }: ListProps) {
  const { t } = useTranslation("notes");
  const placed = threads.filter(({ note }) => note.standing.is !== "orphan");
  if (placed.length === 0) {
    return (
      <EmptyState icon="note" title={t(isFiltered ? "empty.filtered" : "empty.title")}>
        {t(isFiltered ? "empty.widen" : "empty.how")}
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {placed.map((thread) => (
        <li key={thread.note.record.id}>
          <NoteCard thread={thread} noting={noting} />
        </li>
      ))}
    </ul>
  );
}
