import { IndexeddbPersistence } from "y-indexeddb";
import type * as Y from "yjs";

/*
 * What this browser keeps of the live texts a person writes in: one database a text, so that what
 * was written without a line goes up later, and in localStorage which there are, and which still
 * hold something the server has not acknowledged. It goes when the person signs out here.
 */

type Kept = { [documentName: string]: { isSent: boolean } };

const keyOf = (personId: string) => `drafts-kept:${personId}`;
const databaseOf = (personId: string, documentName: string) => `${personId}/${documentName}`;

/** Null where nothing can be kept: private windows of some browsers have no database. */
export async function keepText(
  personId: string,
  documentName: string,
  document: Y.Doc,
): Promise<IndexeddbPersistence | null> {
  const { [documentName]: known = { isSent: true }, ...others } = readKept(personId);
  writeKept(personId, { ...others, [documentName]: known });
  try {
    const database = new IndexeddbPersistence(databaseOf(personId, documentName), document);
    await database.whenSynced;
    return database;
  } catch {
    return null;
  }
}

export function markSent(personId: string, documentName: string, isSent: boolean): void {
  const kept = readKept(personId);
  if (kept[documentName]?.isSent !== isSent)
    writeKept(personId, { ...kept, [documentName]: { isSent } });
}

/** Texts with something in them that has not gone up yet. */
export function unsentTexts(personId: string): number {
  return Object.values(readKept(personId)).filter(({ isSent }) => !isSent).length;
}

export async function forgetText(personId: string, documentName: string): Promise<void> {
  const { [documentName]: _, ...others } = readKept(personId);
  writeKept(personId, others);
  await drop(databaseOf(personId, documentName));
}

/** Takes this person's texts off this browser. */
export async function forgetTexts(personId: string): Promise<void> {
  const names = Object.keys(readKept(personId));
  await Promise.all(names.map((name) => drop(databaseOf(personId, name))));
  localStorage.removeItem(keyOf(personId));
}

function drop(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => resolve();
  });
}

function readKept(personId: string): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(personId)) ?? "{}");
    const entries: [string, unknown][] =
      typeof kept === "object" && kept ? Object.entries(kept) : [];
    return Object.fromEntries(entries.map(([name, said]) => [name, { isSent: isSent(said) }]));
  } catch {
    return {};
  }
}

const isSent = (said: unknown): boolean =>
  typeof said === "object" && said !== null && "isSent" in said && said.isSent === true;

function writeKept(personId: string, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(personId), JSON.stringify(kept));
  } catch {
    // A full or closed storage: the text itself goes to the server all the same.
  }
}
