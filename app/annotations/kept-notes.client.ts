/*
 * What this browser keeps of a person's own notes: one IndexedDB database a paper, and, in
 * localStorage, which of them there are and which notes the server has not acknowledged. It goes
 * when the person signs out here, after everything has been sent.
 */

type Kept = { [paperId: string]: string[] };

const CHANNEL = "e-cabinet-notes";
const DEVICE = "notes-device";
const keyOf = (personId: string) => `notes-kept:${personId}`;

export const databaseName = (personId: string, paperId: string) => `notes/${personId}/${paperId}`;

/** This browser's own word, made once: what it wrote before a new sign-in stays its own. */
export function deviceId(): string {
  const known = readItem(DEVICE);
  if (known) return known;
  const made = crypto.randomUUID();
  writeItem(DEVICE, made);
  return made;
}

/** Which own notes on this paper were not acknowledged when this browser last knew. */
export function unsentOn(personId: string, paperId: string): string[] {
  return readKept(personId)[paperId] ?? [];
}

export function keepUnsent(personId: string, paperId: string, noteIds: readonly string[]): void {
  writeItem(keyOf(personId), JSON.stringify({ ...readKept(personId), [paperId]: [...noteIds] }));
}

/** Papers on which own notes wait to be sent, with how many. */
export function unsentPapers(personId: string): { paperId: string; count: number }[] {
  return Object.entries(readKept(personId))
    .map(([paperId, noteIds]) => ({ paperId, count: noteIds.length }))
    .filter(({ count }) => count > 0);
}

/** Takes this person's notes off this browser, in its other tabs too. */
export async function forgetNotes(personId: string): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ forget: personId });
  const papers = Object.keys(readKept(personId));
  localStorage.removeItem(keyOf(personId));
  await Promise.all(papers.map((paperId) => dropDatabase(databaseName(personId, paperId))));
  channel.close();
}

/** Takes this person's notes on one paper off this browser. */
export async function forgetPaper(personId: string, paperId: string): Promise<void> {
  const { [paperId]: gone, ...others } = readKept(personId);
  if (gone) writeItem(keyOf(personId), JSON.stringify(others));
  await dropDatabase(databaseName(personId, paperId));
}

/** Takes off this browser what the server has destroyed; asked only where something is kept. */
export async function dropDestroyed(personId: string): Promise<void> {
  const all = Object.keys(readKept(personId));
  for (let from = 0; from < all.length; from += ASKED_AT_ONCE) {
    const asked = all.slice(from, from + ASKED_AT_ONCE).map((paperId) => ["paper", paperId]);
    for (const paperId of await askDestroyed(new URLSearchParams(asked))) {
      await forgetPaper(personId, paperId);
    }
  }
}

const ASKED_AT_ONCE = 50;

/** Without an answer nothing goes: it is asked again at the next visit. */
async function askDestroyed(papers: URLSearchParams): Promise<string[]> {
  try {
    const { paperIds }: { paperIds?: string[] } = await (
      await fetch(`/destroyed-notes?${papers.toString()}`)
    ).json();
    return paperIds ?? [];
  } catch {
    return [];
  }
}

/** Calls back when another tab of this browser forgets this person's notes. */
export function onForgotten(personId: string, forgotten: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data: said }: MessageEvent<unknown>) => {
    const whose = typeof said === "object" && said && "forget" in said ? said.forget : null;
    if (whose === personId) forgotten();
  };
  return () => channel.close();
}

/** Private windows of some browsers have no database: notes are then kept by the server alone. */
export function canKeep(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open("notes");
      request.onsuccess = () => {
        request.result.close();
        resolve(true);
      };
      request.onerror = () => resolve(false);
    } catch {
      resolve(false);
    }
  });
}

function dropDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
  });
}

function readKept(personId: string): Kept {
  try {
    const kept: unknown = JSON.parse(readItem(keyOf(personId)) ?? "{}");
    const entries = typeof kept === "object" && kept ? Object.entries(kept) : [];
    return Object.fromEntries(
      entries.map(([paperId, ids]) => [paperId, Array.isArray(ids) ? ids.map(String) : []]),
    );
  } catch {
    return {};
  }
}

function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeItem(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // A full or closed storage: the notes themselves go to the server all the same.
  }
}
