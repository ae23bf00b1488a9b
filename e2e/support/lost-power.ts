import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Call } from "./strace-lines.ts";

/*
 * A folder as it would be found after the power failed, made from the calls of the process that wrote
 * to it. What was written is in doubt until a sync of its file that began afterwards is done; a name
 * given, changed or taken away is in doubt until its folder is synced. The hardest case is that all
 * that was in doubt is gone; the others, that of each doubtful write a part has arrived, by lot.
 */

/** By path within the folder. */
export type Remains = Map<string, Buffer>;
/** Between 0 and 1. */
export type Lot = () => number;

type Change = { at: number; bytes: Buffer } | { size: number };
type File = { is: "file"; sure: Buffer; size: number; doubtful: Change[]; next: number };
type Folder = { is: "folder"; sure: Map<string, Entry>; now: Map<string, Entry> };
type Entry = File | Folder;

const SECTOR = 512;

export class Disk {
  readonly #root: Folder;
  readonly #path: string;
  readonly #begun = new Map<string, () => void>();

  /** What is in `before` was on disk when the calls on `folder`, its like, began. */
  constructor(before: string, folder: string) {
    this.#path = folder;
    this.#root = read(before);
  }

  take(call: Call): void {
    if (call.is === "said") return;
    if (call.is === "rename") return this.#rename(call.from, call.to);
    const [folder, name] = this.#place(call.path);
    if (!folder) return;
    const entry = name === "" ? folder : folder.now.get(name);
    if (call.is === "sync-begun") this.#begun.set(call.by, entry ? syncOf(entry) : () => undefined);
    else if (call.is === "sync-done") this.#begun.get(call.by)?.();
    else if (call.is === "removed") folder.now.delete(name);
    else if (call.is === "folder") folder.now.set(name, newFolder());
    else if (call.is === "open" && !entry && call.creates) folder.now.set(name, newFile());
    else if (entry?.is === "file") change(entry, call);
  }

  /** All that was in doubt is gone, or, with a lot, some of it. */
  remains(lot: Lot | null): Remains {
    const remains: Remains = new Map();
    gather(this.#root, "", { remains, lot });
    return remains;
  }

  #rename(from: string, to: string): void {
    const [before, oldName] = this.#place(from);
    const [after, newName] = this.#place(to);
    const entry = before?.now.get(oldName);
    if (!before || !after || !entry) return;
    before.now.delete(oldName);
    after.now.set(newName, entry);
  }

  /** The folder as it is now, and the name within it; none: it lies elsewhere. */
  #place(file: string): [Folder | null, string] {
    if (file === this.#path) return [this.#root, ""];
    if (!file.startsWith(`${this.#path}/`)) return [null, ""];
    const names = file.slice(this.#path.length + 1).split("/");
    const last = names.pop() ?? "";
    let folder: Entry | undefined = this.#root;
    for (const name of names) folder = folder?.is === "folder" ? folder.now.get(name) : undefined;
    return folder?.is === "folder" ? [folder, last] : [null, ""];
  }
}

function read(folder: string): Folder {
  const entries = new Map<string, Entry>();
  for (const each of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, each.name);
    entries.set(each.name, each.isDirectory() ? read(full) : newFile(readFileSync(full)));
  }
  return { is: "folder", sure: new Map(entries), now: entries };
}

const newFile = (sure: Buffer = Buffer.alloc(0)): File => ({
  ...{ is: "file", sure, size: sure.length, doubtful: [], next: 0 },
});
const newFolder = (): Folder => ({ is: "folder", sure: new Map(), now: new Map() });

function change(file: File, call: Call): void {
  if (call.is === "open") {
    file.next = call.appends ? file.size : 0;
    if (call.empties) cut(file, 0);
  } else if (call.is === "cut") cut(file, call.size);
  else if (call.is === "write") {
    const at = call.at ?? file.next;
    file.doubtful.push({ at, bytes: call.bytes });
    file.size = Math.max(file.size, at + call.bytes.length);
    if (call.at === null) file.next = at + call.bytes.length;
  }
}

function cut(file: File, size: number): void {
  file.doubtful.push({ size });
  file.size = size;
}

/** What a sync that begins now makes sure once it is done. */
function syncOf(entry: Entry): () => void {
  if (entry.is === "folder") {
    const then = new Map(entry.now);
    return () => (entry.sure = then);
  }
  const then = new Set(entry.doubtful);
  return () => {
    entry.sure = applied(entry.sure, [...then]);
    entry.doubtful = entry.doubtful.filter((each) => !then.has(each));
  };
}

function applied(sure: Buffer, changes: readonly Change[]): Buffer {
  if (changes.length === 0) return sure;
  const most = changes.map((each) => ("size" in each ? each.size : each.at + each.bytes.length));
  const whole = Buffer.alloc(Math.max(sure.length, ...most));
  sure.copy(whole);
  let size = sure.length;
  for (const each of changes) {
    if ("size" in each) {
      size = each.size;
      whole.fill(0, size);
    } else {
      each.bytes.copy(whole, each.at);
      size = Math.max(size, each.at + each.bytes.length);
    }
  }
  return whole.subarray(0, size);
}

type Gathering = { remains: Remains; lot: Lot | null };

function gather(folder: Folder, at: string, gathering: Gathering): void {
  const { remains, lot } = gathering;
  for (const name of new Set([...folder.sure.keys(), ...folder.now.keys()])) {
    const isNew = lot !== null && folder.sure.get(name) !== folder.now.get(name) && lot() < 0.5;
    const entry = (isNew ? folder.now : folder.sure).get(name);
    if (entry?.is === "folder") gather(entry, `${at}${name}/`, gathering);
    else if (entry) remains.set(at + name, lot ? torn(entry, lot) : entry.sure);
  }
}

/** Of each doubtful write nothing, all of it, or its first sectors. */
function torn({ sure, doubtful }: File, lot: Lot): Buffer {
  const arrived = doubtful.flatMap((each): Change[] => {
    const drawn = lot();
    if (drawn < 0.4) return [];
    if ("size" in each || drawn < 0.8) return [each];
    const sectors = Math.floor((lot() * each.bytes.length) / SECTOR);
    return [{ at: each.at, bytes: each.bytes.subarray(0, sectors * SECTOR) }];
  });
  return applied(sure, arrived);
}
