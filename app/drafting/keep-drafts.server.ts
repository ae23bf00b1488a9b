import { RateLimiterMemory } from "rate-limiter-flexible";
import * as Y from "yjs";
import { COLLAB_CLOSE } from "../annotations/collab-words.ts";
import type { Bilingual } from "../people/person.ts";
import { findPerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { faultOf } from "../platform/fault.ts";
import { MAX_DRAFT_BYTES } from "./draft-bounds.ts";
import { faultIn, firstState } from "./draft-document.store.server.ts";
import { readDraftName, type DraftName } from "./draft-name.ts";
import { stampCaret } from "./draft-presence.ts";
import { findDraftStanding, type DraftStanding } from "./draft-standing.views.server.ts";
import { appendToDraft, beginDraft } from "./draft.store.server.ts";
import { foldDraft } from "./fold-draft.server.ts";
import { readLiveDraft } from "./read-live-draft.server.ts";

/*
 * The live texts, as the hall of the notes serves them. A change is tried on a copy, then written to
 * the log while the state of the draft allows it, and only then applied, passed on and acknowledged.
 */

type Held = {
  name: DraftName;
  document: Y.Doc;
  /** Where a change is tried first: never behind the log. */
  trial: Y.Doc;
  /** One change after the other. */
  queue: Promise<unknown>;
  bytes: number;
  unfolded: number;
};

const FOLD_AFTER = 300;
/** What a person writes within ten seconds: a change counts one, and one for each 4 KiB. */
const ALLOWANCE = { points: 1500, duration: 10 };
const BYTES_A_POINT = 4096;

class Drafts {
  private readonly app: App;
  private readonly held = new Map<string, Held>();
  private readonly allowance = new RateLimiterMemory(ALLOWANCE);

  constructor(app: App) {
    this.app = app;
  }

  owns(name: string): boolean {
    return readDraftName(name) !== null;
  }

  /** What this person may do with it now; null is nothing, whatever the reason. */
  async letIn(
    documentName: string,
    personId: string,
  ): Promise<{ office: Bilingual; mayWrite: boolean } | null> {
    const name = readDraftName(documentName);
    const person = await findPerson(this.app.read, personId, this.app.clock());
    if (!name || !person) return null;
    const standing = await findDraftStanding(this.app.read, { person, subject: name });
    if (standing?.name.generation !== name.generation) return null;
    return { office: person.title, mayWrite: standing.mayWrite && !this.app.isReadOnly };
  }

  async load(document: Y.Doc, documentName: string, personId: string): Promise<void> {
    const name = readDraftName(documentName);
    const person = await findPerson(this.app.read, personId, this.app.clock());
    if (!name || !person) return;
    const standing = await findDraftStanding(this.app.read, { person, subject: name });
    await this.fold(name);
    const kept = standing && (await this.open(name, standing));
    if (!kept) return;
    const state = Y.encodeStateAsUpdate(kept);
    Y.applyUpdate(document, state);
    const rest = { queue: Promise.resolve(), bytes: state.length, unfolded: FOLD_AFTER };
    this.held.set(documentName, { name, document, trial: kept, ...rest });
  }

  /** Null: taken, or nothing in it; else the code with which the socket ends. */
  async take(documentName: string, personId: string, update: Uint8Array): Promise<number | null> {
    const here = this.held.get(documentName);
    if (!here) return COLLAB_CLOSE.notAllowed;
    if (!(await this.isFair(personId, update.length))) return COLLAB_CLOSE.tooFast;
    const taken = here.queue.then(() => this.takeNext(here, personId, update));
    here.queue = taken.catch(() => undefined);
    return taken;
  }

  stamp = stampCaret;

  /** What an act wrote into the log reaches the browsers. */
  async catchUp(subject: string): Promise<void> {
    for (const here of this.held.values()) {
      if (`${here.name.kind}:${here.name.id}` !== subject) continue;
      const next = here.queue.then(async () => {
        await this.renewTrial(here);
        Y.applyUpdate(here.document, Y.encodeStateAsUpdate(here.trial));
      });
      here.queue = next.catch(() => undefined);
      await next;
    }
  }

  unload(documentName: string): void {
    this.held.delete(documentName);
  }

  async settle(): Promise<void> {
    await Promise.all([...this.held.values()].map(({ queue }) => queue));
  }

  private async open(name: DraftName, standing: DraftStanding): Promise<Y.Doc | null> {
    const { generation, ...subject } = name;
    if (standing.name.generation !== generation) return null;
    const kept = await readLiveDraft(this.app.write, name);
    if (kept || this.app.isReadOnly || standing.version !== generation) return kept;
    await beginDraft(this.app.write, { ...subject, generation }, firstState(standing.blocks));
    return readLiveDraft(this.app.write, name);
  }

  private async takeNext(here: Held, personId: string, update: Uint8Array) {
    const tried = this.tryOut(here, update);
    if (tried.is === "nothing") return null;
    if (tried.is === "hostile") {
      await this.renewTrial(here);
      return COLLAB_CLOSE.hostile;
    }
    const { name } = here;
    const isKept = await this.append(name, personId, tried.bytes).catch(async (error: unknown) => {
      await this.renewTrial(here);
      throw error;
    });
    if (!isKept) {
      await this.renewTrial(here);
      return COLLAB_CLOSE.notAllowed;
    }
    here.bytes += tried.bytes.length;
    here.unfolded -= 1;
    if (here.unfolded > 0) return null;
    here.unfolded = FOLD_AFTER;
    await this.fold(name);
    return null;
  }

  private tryOut({ trial, bytes }: Held, update: Uint8Array) {
    const news: Uint8Array[] = [];
    const hear = (change: Uint8Array) => void news.push(change);
    trial.on("update", hear);
    try {
      Y.applyUpdate(trial, update);
      if (faultIn(trial)) return { is: "hostile" } as const;
    } catch {
      return { is: "hostile" } as const;
    } finally {
      trial.off("update", hear);
    }
    if (news.length === 0) return { is: "nothing" } as const;
    const added = Y.mergeUpdates(news);
    if (bytes + added.length > MAX_DRAFT_BYTES) return { is: "hostile" } as const;
    return { is: "news", bytes: added } as const;
  }

  /** False when the draft, or the person, is no longer one for it. */
  private append(name: DraftName, personId: string, bytes: Uint8Array): Promise<boolean> {
    const at = this.app.clock();
    return this.app.write.transaction(async (db) => {
      const person = await findPerson(db, personId, at);
      if (!person) return false;
      const standing = await findDraftStanding(db, { person, subject: name, forUpdate: true });
      if (!standing?.mayWrite || standing.name.generation !== name.generation) return false;
      await appendToDraft(db, name, { personId, bytes, at });
      return true;
    });
  }

  private async renewTrial(here: Held): Promise<void> {
    here.trial = (await readLiveDraft(this.app.write, here.name)) ?? here.trial;
  }

  private isFair(personId: string, bytes: number): Promise<boolean> {
    return this.allowance.consume(personId, 1 + bytes / BYTES_A_POINT).then(
      () => true,
      () => false,
    );
  }

  private async fold(name: DraftName): Promise<void> {
    await foldDraft(this.app, name).catch((error: unknown) =>
      this.app.log.warn({ fault: faultOf(error) }, "draft not folded"),
    );
  }
}

export function keepDrafts(app: App): Drafts {
  return new Drafts(app);
}
