import type * as Y from "yjs";
import { personTitles } from "../people/directory.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Annotation } from "./annotation.ts";
import { NOTES_MAP, type SharedNote } from "./collab-words.ts";
import { writeDocumentName, type DocumentName, type SharedAudience } from "./document-name.ts";
import { findNotes, listShared, nextEpoch, type StoredNote } from "./note.store.server.ts";

/*
 * The documents of the layers as the browsers see them. They are only made from rows: whenever one
 * is made anew it gets another epoch, because what an older making left in a browser would be merged
 * with it.
 */

type Place = { paperId: string; audience: SharedAudience };
export type LayerName = Extract<DocumentName, { is: "layer" }>;
export type Layers = {
  /** The name under which the layer's document is to be opened now. */
  nameOf(paperId: string, audience: SharedAudience): Promise<string>;
  isCurrent(name: LayerName): boolean;
  fill(document: Y.Doc, name: LayerName): Promise<void>;
  /** Shows readers what these notes of the layer have become. */
  show(place: Place, ids: readonly string[]): Promise<void>;
  /** Makes this audience's layers anew, on every paper. */
  renew(audience: SharedAudience): void;
  forget(name: LayerName): void;
  close(): void;
};

type Making = {
  name: LayerName;
  document: Y.Doc | null;
  /** Changed while the document was being filled. */
  missed: Set<string>;
  /** One change after the other: what was read later must not be overwritten. */
  queue: Promise<void>;
  changes: number;
  renewing: NodeJS.Timeout | null;
};

const RENEW_AFTER_MS = 1000;
/** A document that has grown by this much over what it shows is made anew. */
const GROWTH = 0.3;
const FEWEST_CHANGES = 100;

class LayerMaker implements Layers {
  private readonly app: App;
  private readonly renewed: (paperId: string) => void;
  private readonly begun = new Map<string, Promise<Making>>();
  private readonly current = new Map<string, Making>();

  constructor(app: App, renewed: (paperId: string) => void) {
    this.app = app;
    this.renewed = renewed;
  }

  async nameOf(paperId: string, audience: SharedAudience): Promise<string> {
    const key = keyOf({ paperId, audience });
    const begun = this.begun.get(key) ?? this.begin(paperId, audience);
    this.begun.set(key, begun);
    begun.catch(() => this.begun.delete(key));
    return writeDocumentName((await begun).name);
  }

  isCurrent(name: LayerName): boolean {
    return this.makingOf(name) !== null;
  }

  async fill(document: Y.Doc, name: LayerName): Promise<void> {
    const making = this.makingOf(name);
    await fillFromRows(this.app, document, name);
    if (!making) return;
    making.document = document;
    if (making.missed.size > 0) await this.refresh(making, [...making.missed]);
  }

  async show({ paperId, audience }: Place, ids: readonly string[]): Promise<void> {
    const making = this.current.get(keyOf({ paperId, audience }));
    if (!making) return;
    if (!making.document) ids.forEach((id) => making.missed.add(id));
    making.queue = making.queue
      .then(() => this.refresh(making, ids))
      .catch(() => this.renewSoon(making));
    await making.queue;
  }

  renew(audience: SharedAudience): void {
    const makings = [...this.current.values()].filter(({ name }) => name.audience === audience);
    for (const making of makings) {
      this.drop(making);
      this.renewed(making.name.paperId);
    }
  }

  forget(name: LayerName): void {
    const making = this.makingOf(name);
    if (making) this.drop(making);
  }

  close(): void {
    [...this.current.values()].forEach((making) => this.drop(making));
  }

  private async begin(paperId: string, audience: SharedAudience): Promise<Making> {
    const epoch = await this.app.write.transaction((db) => nextEpoch(db, { paperId, audience }));
    const making: Making = {
      name: { is: "layer", paperId, audience, epoch },
      ...{ document: null, missed: new Set<string>(), queue: Promise.resolve() },
      ...{ changes: 0, renewing: null },
    };
    this.current.set(keyOf(making.name), making);
    return making;
  }

  private makingOf(name: LayerName): Making | null {
    const making = this.current.get(keyOf(name));
    return making?.name.epoch === name.epoch ? making : null;
  }

  private async refresh(making: Making, ids: readonly string[]): Promise<void> {
    const { document, name } = making;
    if (!document) return;
    const isGone = await showNotes(this.app, { document, audience: name.audience, ids });
    making.changes += ids.length;
    const shown = document.getMap(NOTES_MAP).size;
    const isGrown = making.changes > Math.max(FEWEST_CHANGES, shown * GROWTH);
    if (isGone || isGrown) this.renewSoon(making);
  }

  /** What was taken back leaves no trace in a new making. */
  private renewSoon(making: Making): void {
    making.renewing ??= setTimeout(() => {
      this.drop(making);
      this.renewed(making.name.paperId);
    }, RENEW_AFTER_MS);
  }

  private drop(making: Making): void {
    if (making.renewing) clearTimeout(making.renewing);
    const key = keyOf(making.name);
    if (this.current.get(key) !== making) return;
    this.current.delete(key);
    this.begun.delete(key);
  }
}

export function makeLayers(app: App, renewed: (paperId: string) => void): Layers {
  return new LayerMaker(app, renewed);
}

const keyOf = ({ paperId, audience }: Place) => `${paperId} ${audience}`;

async function fillFromRows(app: App, document: Y.Doc, name: LayerName): Promise<void> {
  const notes = await listShared(app.read, { paperId: name.paperId, audience: name.audience });
  const shown = await withAuthors(app, notes);
  document.transact(() => {
    const map = document.getMap(NOTES_MAP);
    for (const [id, note] of shown) map.set(id, note);
  });
}

type Shown = { document: Y.Doc; audience: SharedAudience; ids: readonly string[] };

/** Answers whether something went. */
async function showNotes(app: App, { document, audience, ids }: Shown): Promise<boolean> {
  const rows = await findNotes(app.read, ids);
  const here = rows.filter((row) => row.record && row.audience === audience);
  const shown = await withAuthors(app, here);
  const map = document.getMap(NOTES_MAP);
  const gone = ids.filter((id) => !shown.has(id) && map.has(id));
  document.transact(() => {
    for (const [id, note] of shown) map.set(id, note);
    for (const id of gone) map.delete(id);
  });
  return gone.length > 0;
}

async function withAuthors(
  app: App,
  notes: readonly StoredNote[],
): Promise<Map<string, SharedNote<Annotation>>> {
  const titles = await personTitles(
    app.read,
    notes.map(({ personId }) => personId),
  );
  const shown = notes.flatMap(({ id, personId, record, at }) => {
    const name = titles.get(personId) ?? { vi: "", en: "" };
    return record ? [[id, { record, author: { personId, name }, at }] as const] : [];
  });
  return new Map(shown);
}
