import { RateLimiterMemory } from "rate-limiter-flexible";
import * as Y from "yjs";
import type { App } from "../platform/app.server.ts";
import { faultOf } from "../platform/fault.ts";
import { COLLAB_CLOSE, NOTES_MAP } from "./collab-words.ts";
import { foldNotes } from "./fold-notes.server.ts";
import { judgeUpdate } from "./judge-update.server.ts";
import type { NoteLog } from "./make-note-log.server.ts";
import { readOwn, type Own } from "./note-log.store.server.ts";
import { areOwnWriters } from "./are-own-writers.server.ts";
import { projectNotes, type Projected } from "./project-notes.server.ts";
import type { NoteRefusal } from "./note-store.ts";
import type { LateNotes } from "./make-late-notes.server.ts";

/*
 * The documents people write themselves. A change is on disk before it is applied, passed on or
 * acknowledged; what it shares is projected afterwards, from what the document then says, so that a
 * crash in between is made good when the document is loaded again.
 */

export type OwnNotes = {
  load(document: Y.Doc, own: Own): Promise<void>;
  /** Null: taken, or nothing in it; else the code with which the socket ends. */
  take(own: Own, deviceId: string, update: Uint8Array): Promise<number | null>;
  refusals(own: Own): Record<string, NoteRefusal>;
  /** Looks again at everything this person shares, if they have the paper open. */
  lookAgain(own: Own): void;
  unload(own: Own): void;
  settle(): Promise<void>;
};

type Held = {
  own: Own;
  document: Y.Doc;
  /** Device by client id, of those that write here. */
  writers: Map<number, string>;
  waiting: Set<string> | "all";
  refusals: Map<string, NoteRefusal>;
  projecting: Promise<void> | null;
  bytes: number;
  unfolded: number;
  folding: boolean;
};

type Parts = {
  app: App;
  log: NoteLog;
  late: LateNotes;
  projected(own: Own, projected: Projected): void;
};

const MAX_OWN_BYTES = 24 * 1024 * 1024;
const FOLD_AFTER = 200;
/** What a person writes within ten seconds: a change counts one, and one for each 4 KiB. */
const ALLOWANCE = { points: 1500, duration: 10 };
const BYTES_A_POINT = 4096;

class OwnNotesKeeper implements OwnNotes {
  private readonly parts: Parts;
  private readonly held = new Map<string, Held>();
  private readonly allowance = new RateLimiterMemory(ALLOWANCE);

  constructor(parts: Parts) {
    this.parts = parts;
  }

  async load(document: Y.Doc, own: Own): Promise<void> {
    const { state, log } = await readOwn(this.parts.app.write, own);
    document.transact(() => {
      if (state) Y.applyUpdate(document, state);
      for (const { bytes } of log) Y.applyUpdate(document, bytes);
    });
    const here: Held = {
      ...{ own, document, writers: new Map(), waiting: new Set(), refusals: new Map() },
      ...{ projecting: null, unfolded: log.length, folding: false },
      bytes: log.reduce((sum, row) => sum + row.bytes.length, state?.length ?? 0),
    };
    this.held.set(keyOf(own), here);
    const map = document.getMap(NOTES_MAP);
    map.observe(({ keysChanged }) => {
      this.project(here, [...keysChanged]);
      this.parts.late.heard(own, [...keysChanged]);
    });
    if (here.unfolded >= FOLD_AFTER) void fold(this.parts.app, here);
    this.project(here, "all");
    this.parts.late.begin(own, map);
  }

  async take(own: Own, deviceId: string, update: Uint8Array): Promise<number | null> {
    const { app, log } = this.parts;
    const { personId, paperId } = own;
    const here = this.held.get(keyOf(own));
    if (!here) return COLLAB_CLOSE.notAllowed;
    const judged = judgeUpdate(here.document, update);
    if (judged.is === "empty") return null;
    if (!(await this.isFair(personId, update.length))) return COLLAB_CLOSE.tooFast;
    const isTooMuch = here.bytes + update.length > MAX_OWN_BYTES;
    if (judged.is === "hostile" || isTooMuch) return COLLAB_CLOSE.hostile;
    const clientIds = judged.writers;
    if (!(await areOwnWriters(app, here, { deviceId, clientIds }))) return COLLAB_CLOSE.hostile;
    await log.append({ paperId, personId, bytes: update, at: app.clock() });
    here.bytes += update.length;
    here.unfolded += 1;
    if (here.unfolded >= FOLD_AFTER) void fold(app, here);
    return null;
  }

  refusals(own: Own): Record<string, NoteRefusal> {
    return Object.fromEntries(this.held.get(keyOf(own))?.refusals ?? []);
  }

  lookAgain(own: Own): void {
    const here = this.held.get(keyOf(own));
    if (here) this.project(here, "all");
  }

  unload(own: Own): void {
    this.held.delete(keyOf(own));
    this.parts.late.end(own);
  }

  async settle(): Promise<void> {
    await this.parts.log.settle();
    await Promise.all([...this.held.values()].map(({ projecting }) => projecting ?? NOTHING));
  }

  private isFair(personId: string, bytes: number): Promise<boolean> {
    return this.allowance.consume(personId, 1 + bytes / BYTES_A_POINT).then(
      () => true,
      () => false,
    );
  }

  /** One look at a time; what changes meanwhile is in the next. */
  private project(here: Held, ids: readonly (string | null)[] | "all"): void {
    // An older database is left as it is; the document is looked at again when it may be written to.
    if (this.parts.app.isReadOnly) return;
    if (ids === "all" || here.waiting === "all") here.waiting = "all";
    else for (const id of ids) if (id !== null) here.waiting.add(id);
    const { app, projected } = this.parts;
    here.projecting ??= projectWaiting(app, here, projected).finally(() => {
      here.projecting = null;
    });
  }
}

export function keepOwnNotes(parts: Parts): OwnNotes {
  return new OwnNotesKeeper(parts);
}

const keyOf = ({ paperId, personId }: Own) => `${paperId} ${personId}`;
const NOTHING = Promise.resolve();

async function projectWaiting(app: App, here: Held, projected: Parts["projected"]): Promise<void> {
  for (;;) {
    const { waiting } = here;
    if (waiting !== "all" && waiting.size === 0) return;
    here.waiting = new Set();
    const map = here.document.getMap(NOTES_MAP);
    const ids = waiting === "all" ? waiting : [...waiting];
    try {
      const outcome = await projectNotes(app, {
        ...here.own,
        records: map,
        ids,
        allIds: () => [...map.keys()],
      });
      for (const [id, refusal] of Object.entries(outcome.refusals)) {
        if (refusal) here.refusals.set(id, refusal);
        else here.refusals.delete(id);
      }
      projected(here.own, outcome);
    } catch (error) {
      // Nothing is lost: the document still says it, and is looked at again when it is next loaded.
      app.log.error({ fault: faultOf(error) }, "notes not projected");
    }
  }
}

async function fold(app: App, here: Held): Promise<void> {
  if (here.folding || app.isReadOnly) return;
  here.folding = true;
  try {
    here.unfolded -= await foldNotes(app, here.own);
  } catch (error) {
    app.log.warn({ fault: faultOf(error) }, "notes not folded");
  } finally {
    here.folding = false;
  }
}
