import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { personId } from "../../db/fixtures/government.ts";
import { highlight } from "../testing/collab-room.ts";
import { onEachDatabase } from "../testing/database.ts";
import { NotesScene } from "../testing/notes-scene.ts";
import type { NoteStore } from "./note-store.ts";
import { openNotes } from "./open-notes.client.ts";
import { soon } from "../testing/soon.ts";

/* The browser's own end, with the server's: only what a browser has around it is put in its place. */

const JUSTICE = "minister-of-justice";
const SCIENCE = "minister-of-science";

onEachDatabase("the notes of a paper in a tab", (place) => {
  let scene: NotesScene;
  const stores: NoteStore[] = [];
  beforeEach(async () => {
    scene = await NotesScene.start(place);
    surround();
  });
  afterEach(async () => {
    stores.splice(0).forEach((store) => store.close());
    vi.unstubAllGlobals();
    await scene.end();
  });

  function surround(): void {
    const items = new Map<string, string>();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, text: string) => void items.set(key, text),
      removeItem: (key: string) => void items.delete(key),
    });
    vi.stubGlobal("addEventListener", () => undefined);
    vi.stubGlobal("removeEventListener", () => undefined);
    vi.stubGlobal("location", { protocol: "http:", host: new URL(scene.room.address).host });
  }

  async function tab(login: string): Promise<NoteStore> {
    vi.stubGlobal(
      "WebSocket",
      class extends WebSocket {
        constructor(address: string) {
          super(address, { headers: { cookie: login } });
        }
      },
    );
    const person = { id: personId(login), name: { vi: login, en: login } };
    const store = openNotes({ paperId: scene.paperId, version: 1, person });
    stores.push(store);
    await soon(() => expect(store.snapshot().sync).toBe("saved"));
    return store;
  }

  const idsIn = (store: NoteStore) => store.snapshot().notes.map(({ record }) => record.id);

  test("shows what others share without a reload, and saves what is written", async () => {
    const [justice, science] = [await tab(JUSTICE), await tab(SCIENCE)];
    const note = highlight();
    justice.put(note);
    expect(justice.snapshot()).toMatchObject({ sync: "sending", unsent: 1, canUndo: true });
    await soon(() => expect(justice.snapshot()).toMatchObject({ sync: "saved", unsent: 0 }));
    justice.share(note.id, "cabinet");
    await soon(() => expect(idsIn(science)).toEqual([note.id]));
    expect(science.snapshot().notes[0]).toMatchObject({
      mine: false,
      author: { personId: personId(JUSTICE) },
    });
    justice.undo();
    await soon(() => expect(idsIn(science)).toEqual([]));
  });

  test("keeps what is written while the line is down, and sends it once", async () => {
    const justice = await tab(JUSTICE);
    scene.room.breakLines();
    await soon(() => expect(justice.snapshot().sync).toBe("offline"));
    for (const note of [highlight(), highlight()]) justice.put(note);
    expect(justice.snapshot().unsent).toBe(2);
    await soon(() => expect(justice.snapshot().sync).toBe("saved"));
    expect(justice.snapshot()).toMatchObject({ unsent: 0 });
    const other = await tab(JUSTICE);
    await soon(() => expect(idsIn(other)).toHaveLength(2));
  });

  test("says who reads which page, and hides whoever wants to be", async () => {
    const [justice, science] = [await tab(JUSTICE), await tab(SCIENCE)];
    justice.showPage(3);
    await soon(() =>
      expect(science.snapshot().readers).toMatchObject([{ personId: personId(JUSTICE), page: 3 }]),
    );
    justice.showPage(null);
    await soon(() => expect(science.snapshot().readers).toEqual([]));
  });

  test("says why a note stays private", async () => {
    const justice = await tab(JUSTICE);
    const note = highlight({ audience: "cabinet", page: 99 });
    justice.put(note);
    await soon(() => expect(justice.snapshot().notes[0]?.refused).toBe("invalid"));
  });
});
