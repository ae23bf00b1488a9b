import { annotationSchema, type Annotation, type Audience } from "./annotation.ts";
import { deviceId, onForgotten } from "./kept-notes.client.ts";
import { openNotesLine, type NotesLine } from "./notes-line.client.ts";
import type { NotesSnapshot, NoteStore } from "./note-store.ts";
import { openOwnDocument, withAnswers, type OwnDocument } from "./own-document.client.ts";
import { readNotes, type Reading } from "./read-notes.client.ts";

/** The notes of one paper in this tab; its socket is open until `close`. */
export function openNotes(reading: Reading): NoteStore {
  return new OpenNotes(reading);
}

class OpenNotes implements NoteStore {
  private readonly own: OwnDocument;
  private readonly read: ReturnType<typeof readNotes>;
  private readonly listeners = new Set<() => void>();
  private readonly stopListening: () => void;
  private line: NotesLine | null = null;
  private isClosed = false;
  private page: number | null = null;
  private latest: NotesSnapshot | null = null;

  constructor(reading: Reading) {
    const { paperId, person, isDestroyed = false } = reading;
    this.own = openOwnDocument({ personId: person.id, paperId, isDestroyed });
    this.read = readNotes(reading);
    this.stopListening = onForgotten(person.id, () => this.close());
    this.own.map.observe(this.changed);
    void this.own.whenRead.then(() => {
      if (!this.isClosed) this.dial(paperId, person.id);
    });
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  snapshot = (): NotesSnapshot => (this.latest ??= this.read(this.own, this.line));

  put(record: Annotation): void {
    this.own.write((map) => map.set(record.id, record));
  }

  remove(id: string): void {
    this.own.write((map) => withAnswers(map, id).forEach((each) => map.delete(each)));
  }

  share(id: string, audience: Audience): void {
    this.own.write((map) => {
      for (const each of withAnswers(map, id)) {
        const read = annotationSchema.safeParse(map.get(each));
        if (read.success) map.set(each, { ...read.data, audience, updatedAt: Date.now() });
      }
    });
  }

  undo(): void {
    this.own.undo.undo();
  }

  redo(): void {
    this.own.undo.redo();
  }

  endStep(): void {
    this.own.undo.stopCapturing();
  }

  showPage(page: number | null): void {
    this.page = page;
    this.line?.showPage(page);
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.stopListening();
    this.line?.close();
    void this.own.close();
  }

  private dial(paperId: string, personId: string): void {
    const { own, heard: changed } = this;
    this.line = openNotesLine({
      ...{ deviceId: deviceId(), paperId, personId, own: own.document, changed },
    });
    this.line.showPage(this.page);
    this.changed();
  }

  /** Only what comes over the line says that something has been saved: a change is told here first. */
  private readonly heard = (): void => {
    if (this.line?.isSaved()) this.own.saved();
    this.changed();
  };

  private readonly changed = (): void => {
    this.latest = null;
    this.listeners.forEach((listener) => listener());
  };
}
