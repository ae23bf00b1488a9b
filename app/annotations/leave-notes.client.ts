import type { Bilingual } from "../people/person.ts";
import { forgetNotes, unsentPapers } from "./kept-notes.client.ts";
import type { NoteStore } from "./note-store.ts";
import { openNotes } from "./open-notes.client.ts";

type Who = { id: string; name: Bilingual };

/** Longer than this nobody waits for a way out. */
const PATIENCE_MS = 4000;

/** Sends what waits on this browser, and answers how many notes still wait after that. */
export async function sendWaiting(person: Who): Promise<number> {
  await Promise.all(unsentPapers(person.id).map(({ paperId }) => sendFrom(person, paperId)));
  return unsentPapers(person.id).reduce((sum, { count }) => sum + count, 0);
}

/** Signs out at the server, then takes this person's notes off this browser. */
export async function leave(person: Who): Promise<void> {
  await fetch("/sign-out", { method: "POST" });
  await forgetNotes(person.id);
}

async function sendFrom(person: Who, paperId: string): Promise<void> {
  const store = openNotes({ paperId, version: 1, person });
  await settled(store);
  store.close();
}

function settled(store: NoteStore): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    const stop = store.subscribe(() => {
      const { sync } = store.snapshot();
      if (sync !== "saved" && sync !== "refused") return;
      clearTimeout(timer);
      stop();
      resolve();
    });
  });
}
