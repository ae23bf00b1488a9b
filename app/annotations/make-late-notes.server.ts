import type * as Y from "yjs";
import type { App } from "../platform/app.server.ts";
import { faultOf } from "../platform/fault.ts";
import { newestOut } from "../papers/versions.views.server.ts";
import { annotationSchema, isMark } from "./annotation.ts";
import type { Own } from "./note-log.store.server.ts";
import { placeNotes } from "./place-notes.server.ts";
import { findComparison, placedNoteIds } from "./placement.store.server.ts";

/*
 * Notes that come after the version they were made on was replaced and compared: from a tablet that
 * was away meanwhile. Where they stand now is looked for when they come, or when they are next loaded.
 */

export type LateNotes = {
  begin(own: Own, records: Y.Map<unknown>): void;
  heard(own: Own, ids: readonly (string | null)[]): void;
  /** A newer version of the paper has been compared. */
  compared(paperId: string): void;
  end(own: Own): void;
  settle(): Promise<void>;
};

type Held = {
  own: Own;
  records: Y.Map<unknown>;
  /** Notes of versions before this one are late; not known yet while the paper is being opened. */
  newest: number;
  isLooking: boolean;
  isDueAgain: boolean;
};

class LateNotesFinder implements LateNotes {
  private readonly app: App;
  private readonly held = new Map<string, Held>();
  private readonly looks = new Set<Promise<void>>();

  constructor(app: App) {
    this.app = app;
  }

  begin(own: Own, records: Y.Map<unknown>): void {
    const here: Held = { own, records, newest: 1, isLooking: false, isDueAgain: false };
    this.held.set(keyOf(own), here);
    this.look(here);
  }

  heard(own: Own, ids: readonly (string | null)[]): void {
    const here = this.held.get(keyOf(own));
    if (!here) return;
    const isLate = ids.some((id) => id !== null && versionIn(here.records.get(id)) < here.newest);
    if (isLate) this.look(here);
  }

  compared(paperId: string): void {
    for (const here of this.held.values()) if (here.own.paperId === paperId) this.look(here);
  }

  end(own: Own): void {
    this.held.delete(keyOf(own));
  }

  async settle(): Promise<void> {
    await Promise.all(this.looks);
  }

  /** One look at a time; what comes meanwhile is in the next. */
  private look(here: Held): void {
    here.isDueAgain = true;
    if (here.isLooking) return;
    here.isLooking = true;
    const look = this.lookWhileDue(here).finally(() => this.looks.delete(look));
    this.looks.add(look);
  }

  private async lookWhileDue(here: Held): Promise<void> {
    while (here.isDueAgain) {
      here.isDueAgain = false;
      try {
        await placeLate(this.app, here);
      } catch (error) {
        this.app.log.warn({ fault: faultOf(error) }, "late notes not placed");
      }
    }
    here.isLooking = false;
  }
}

export function makeLateNotes(app: App): LateNotes {
  return new LateNotesFinder(app);
}

/** Before the versions have been compared the job that does so finds these notes as well. */
async function placeLate(app: App, here: Held): Promise<void> {
  const { paperId, personId } = here.own;
  const newest = await newestOut(app.read, paperId);
  if (!newest || newest.version === 1) return;
  const { version, meetingId } = newest;
  here.newest = version;
  if ((await findComparison(app.read, { paperId, version })) === null) return;
  const placed = new Set(await placedNoteIds(app.read, { paperId, version, personId }));
  const isWaiting = [...here.records.entries()].some(
    ([id, value]) => versionIn(value) < version && !placed.has(id) && isPlaceable(value),
  );
  if (isWaiting) await placeNotes(app, { paperId, meetingId, personId });
}

const keyOf = ({ paperId, personId }: Own) => `${paperId} ${personId}`;

function versionIn(value: unknown): number {
  const isRecord = typeof value === "object" && value !== null && "version" in value;
  return isRecord && typeof value.version === "number" ? value.version : Infinity;
}

function isPlaceable(value: unknown): boolean {
  const record = annotationSchema.safeParse(value).data;
  return record !== undefined && isMark(record) && record.kind !== "paper-note";
}
