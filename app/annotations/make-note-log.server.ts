import type { App } from "../platform/app.server.ts";
import { appendToLog, type LogRow } from "./note-log.store.server.ts";

export type NoteLog = {
  /** Done when the row is on disk. */
  append(row: LogRow): Promise<void>;
  /** Done when nothing is on its way. */
  settle(): Promise<void>;
};

type Waiting = { row: LogRow; done: () => void; failed: (error: unknown) => void };

const AT_ONCE = 200;

/** What thirty people write in the same moment goes to disk in one insert, with one flush. */
export function makeNoteLog(app: App): NoteLog {
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, AT_ONCE);
      waiting = waiting.slice(AT_ONCE);
      try {
        await appendToLog(
          app.write,
          batch.map(({ row }) => row),
        );
        batch.forEach(({ done }) => done());
      } catch (error) {
        batch.forEach(({ failed }) => failed(error));
      }
    }
    writing = null;
  }

  return {
    append: (row) =>
      new Promise((done, failed) => {
        waiting.push({ row, done, failed });
        writing ??= write();
      }),
    settle: async () => {
      await writing;
    },
  };
}
