import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { timeVi } from "../platform/dates.ts";
import { State } from "../ui/state.tsx";
import notes from "./running-notes.module.css";
import styles from "./floor.module.css";
import { NoteCompose } from "./note-compose.tsx";
import { NoteLine } from "./note-line.tsx";
import type { NoteSheet } from "./notes.views.server.ts";
import { RoomLine } from "./room-line.tsx";

/** What happened, minute by minute: what the room did by itself, what the secretariat writes. */
export function RunningNotes({ meetingId, sheet }: { meetingId: string; sheet: NoteSheet }) {
  const { t } = useTranslation("floor");
  const { lines, mayWrite } = sheet;
  const saved = lines.findLast(({ is }) => is === "note");
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = list;
    if (current) current.scrollTop = current.scrollHeight;
  }, [lines.length]);
  return (
    <section aria-labelledby="running-notes" className={notes.notes}>
      <div className={styles.head}>
        <h2 id="running-notes">{t("notes.title")}</h2>
        {saved && <State icon="tick">{t("notes.saved", { time: timeVi(saved.at) })}</State>}
      </div>
      {lines.length === 0 && <p className={styles.none}>{t("notes.empty")}</p>}
      {lines.length > 0 && (
        <div
          className={notes.log}
          ref={list}
          role="group"
          aria-label={t("notes.title")}
          tabIndex={0}
        >
          <ol>
            {lines.map((line) =>
              line.is === "room" ? (
                <RoomLine key={line.id} line={line} />
              ) : (
                <NoteLine key={line.id} note={line} mayWrite={mayWrite} />
              ),
            )}
          </ol>
        </div>
      )}
      {mayWrite && <NoteCompose meetingId={meetingId} />}
    </section>
  );
}
