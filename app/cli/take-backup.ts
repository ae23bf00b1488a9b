import { existsSync } from "node:fs";
import { readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { App } from "../platform/app.server.ts";
import { syncFolder } from "../platform/files.server.ts";
import { noteBackup, type LastBackup } from "../platform/last-backup.server.ts";
import { NotStarting } from "../platform/not-starting.ts";
import {
  MANIFEST,
  SQLITE_FILE,
  SUMS,
  writeSums,
  type Entry,
  type Manifest,
} from "./backup-manifest.ts";
import { copyDatabase, type DatabaseCopy } from "./copy-database.ts";
import { beginPart } from "./part-folder.ts";
import { copyInto, hashOf } from "./sealed-file.ts";

/*
 * The order makes it consistent beside a running server. First the checkpoints, which may then be
 * older than the database but never newer; then the database, which names the papers; then the
 * papers, which are named by their content, never changed, and written before their rows.
 */

export type Taken = { folder: string; last: LastBackup; faults: string[] };

type Wanted = { into: string; recipients: readonly string[] };

/** Where a path of DATA_DIR lies now, and what it will be called there. */
type Source = { path: string; from: string };

export async function takeBackup(app: App, { into, recipients }: Wanted): Promise<Taken> {
  const began = performance.now();
  const at = app.clock();
  const folder = path.join(path.resolve(into), `e-cabinet-${stampOf(at)}`);
  if (existsSync(folder)) throw new NotStarting(`${folder} is there already.`);
  const { dataDir } = app.settings;
  const work = {
    scratch: await beginPart(path.join(dataDir, "backup")),
    part: await beginPart(folder),
  };
  try {
    const copy = await fill(app, { work, at, recipients });
    await rename(work.part, folder);
    await syncFolder(path.dirname(folder));
    const tookMs = Math.round(performance.now() - began);
    const last = { ...{ at, tookMs, place: folder }, ...copy.sizes };
    if (copy.faults.length === 0) await noteBackup(app.settings, last);
    return { folder, last, faults: copy.faults };
  } finally {
    await rm(work.scratch, { recursive: true, force: true });
    await rm(work.part, { recursive: true, force: true });
  }
}

type Work = { scratch: string; part: string };
type Filling = { work: Work; at: number; recipients: readonly string[] };

async function fill(app: App, { work, at, recipients }: Filling) {
  const store = storeIn(work.part, recipients);
  const { dataDir, checkpointFile } = app.settings;
  for (const source of await smallFiles(app)) await store.add(source);
  const seen = path.join(work.scratch, "checkpoints.jsonl");
  if (existsSync(checkpointFile)) {
    await copyInto({ from: checkpointFile, to: seen }, []);
    await store.add({ path: "checkpoints.jsonl", from: seen });
  }
  const settings = { ...app.settings, checkpointFile: seen };
  const copy = await copyDatabase(app, { folder: work.scratch, settings });
  await store.add({ path: path.basename(copy.file), from: copy.file });
  const papers = await addPapers(store, path.join(dataDir, "files"));
  const missing = copy.files.filter((name) => !papers.seen.has(name));
  const faults = [...copy.faults, ...papers.faults, ...missing.map(inWords)];
  await store.finish(manifestOf(copy, { at, faults, entries: store.entries }));
  const bytes = store.entries.reduce((sum, { size }) => sum + size, 0);
  const isEncrypted = recipients.length > 0;
  return { faults, sizes: { files: store.entries.length, bytes, isEncrypted } };
}

const inWords = (name: string) => `A paper is missing: files/${name.slice(0, 2)}/${name}`;

function manifestOf(
  { file, migration, leaves, decisions }: DatabaseCopy,
  rest: Pick<Manifest, "at" | "faults" | "entries">,
): Manifest {
  const database = path.basename(file) === SQLITE_FILE ? "sqlite" : "postgres";
  return { format: 1, database, migration, leaves, decisions, ...rest };
}

/** Keys and whatever else lies beside the database; not what belongs to the running process. */
async function smallFiles({ settings }: App): Promise<Source[]> {
  const found = await readdir(settings.dataDir, { withFileTypes: true });
  const ours = new Set([path.basename(settings.checkpointFile), "server.pid", "last-backup.json"]);
  return found
    .filter((each) => each.isFile() && !ours.has(each.name))
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(SQLITE_FILE) && !name.endsWith(".part"))
    .sort()
    .map((name) => ({ path: name, from: path.join(settings.dataDir, name) }));
}

type Store = ReturnType<typeof storeIn>;

function storeIn(folder: string, recipients: readonly string[]) {
  const entries: Entry[] = [];
  const sums = new Map<string, string>();
  const isSealed = recipients.length > 0;
  async function put(from: string, name: string) {
    const done = await copyInto({ from, to: path.join(folder, name) }, recipients);
    sums.set(name, done.written);
    return done;
  }
  return {
    entries,
    async add(source: Source): Promise<Entry> {
      const number = String(entries.length + 1).padStart(6, "0");
      const as = isSealed ? `${number}.age` : `data/${source.path}`;
      const { size, sha256 } = await put(source.from, as);
      const entry = { path: source.path, as, size, sha256 };
      entries.push(entry);
      return entry;
    },
    /** Everything is read back from where it stands now. */
    async finish(manifest: Manifest): Promise<void> {
      const plain = path.join(folder, `${MANIFEST}.plain`);
      await writeFile(plain, `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 });
      await put(plain, isSealed ? `${MANIFEST}.age` : MANIFEST);
      await rm(plain);
      for (const [name, sum] of sums) {
        const { sha256 } = await hashOf(path.join(folder, name));
        if (sha256 !== sum) throw new NotStarting(`${name} cannot be read back as it was written.`);
      }
      await writeFile(path.join(folder, SUMS), writeSums(sums), { mode: 0o600, flush: true });
    },
  };
}

async function addPapers(store: Store, folder: string) {
  const seen = new Set<string>();
  const faults: string[] = [];
  const found = existsSync(folder) ? await readdir(folder, { recursive: true }) : [];
  for (const name of found.filter((each) => /^[0-9a-f]{2}.[0-9a-f]{64}$/.test(each)).sort()) {
    const paper = path.basename(name);
    const { sha256 } = await store.add({
      path: `files/${paper.slice(0, 2)}/${paper}`,
      from: path.join(folder, name),
    });
    seen.add(paper);
    if (sha256 !== paper) faults.push(`A paper is damaged: files/${paper.slice(0, 2)}/${paper}`);
  }
  return { seen, faults };
}

const stampOf = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
