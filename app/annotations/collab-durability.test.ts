import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { highlight } from "../testing/collab-room.ts";
import { onEachDatabase } from "../testing/database.ts";
import { NotesScene } from "../testing/notes-scene.ts";
import { KIND, RawReader, SYNC } from "../testing/raw-reader.ts";
import * as Y from "yjs";
import { foldNotes } from "./fold-notes.server.ts";
import { readOwn } from "./note-log.store.server.ts";
import { personId } from "../../db/fixtures/government.ts";
import { soon } from "../testing/soon.ts";

const JUSTICE = "minister-of-justice";

onEachDatabase("acknowledged notes", (place) => {
  let scene: NotesScene;
  const children: ChildProcess[] = [];
  beforeEach(async () => {
    scene = await NotesScene.start(place);
  });
  afterEach(async () => {
    children.splice(0).forEach((child) => child.kill("SIGKILL"));
    await scene.end();
  });

  /** A server of its own on the same database: the test can kill it. */
  async function startProcess(): Promise<{ child: ChildProcess; address: string }> {
    const entry = path.join(scene.app.root, "app/testing/collab-process.ts");
    const env = {
      NODE_ENV: "test" as const,
      PATH: process.env["PATH"],
      DATA_DIR: scene.app.settings.dataDir,
      LOG_LEVEL: "silent",
    };
    const child = fork(entry, { env, execArgv: [] });
    children.push(child);
    const address = await new Promise<string>((resolve) =>
      child.once("message", (said: { address: string }) => resolve(said.address)),
    );
    return { child, address };
  }

  async function comeTo(address: string, doc: Y.Doc): Promise<RawReader> {
    const reader = new RawReader(address, JUSTICE);
    await reader.whenOpen();
    reader.docs.set(scene.own(JUSTICE), doc);
    reader.open(scene.own(JUSTICE), "the-tablet");
    await soon(() => expect(reader.acknowledged(scene.own(JUSTICE))).toBe(1));
    return reader;
  }

  test.runIf(place.name === "sqlite")("outlive a server that is killed: 50 of 50", async () => {
    const document = scene.own(JUSTICE);
    const first = await startProcess();
    const tablet = await comeTo(first.address, new Y.Doc());
    for (let n = 0; n < 50; n += 1) {
      tablet.edit(document, (doc) => doc.getMap("notes").set(`note-${n}`, highlight()));
    }
    await soon(() => expect(tablet.acknowledged(document)).toBe(51));
    first.child.kill("SIGKILL");
    await once(first.child, "exit");
    const second = await startProcess();
    const other = await comeTo(second.address, new Y.Doc());
    expect(Object.keys(other.notes(document))).toHaveLength(50);
  });

  test("outlive a line that breaks at every turn, none of them twice", async () => {
    const document = scene.own(JUSTICE);
    const doc = new Y.Doc();
    for (let turn = 0; turn < 8; turn += 1) {
      doc.getMap("notes").set(`offline-${turn}`, highlight());
      const tablet = await comeTo(scene.room.address, doc);
      tablet.edit(document, () => doc.getMap("notes").set(`sent-${turn}`, highlight()));
      tablet.socket.terminate();
    }
    await comeTo(scene.room.address, doc);
    const other = await comeTo(scene.room.address, new Y.Doc());
    expect(Object.keys(other.notes(document)).sort()).toEqual(
      [...doc.getMap("notes").keys()].sort(),
    );
    expect([...doc.getMap("notes").keys()]).toHaveLength(16);
  });

  test("are folded from the log while more are written, and none is lost", async () => {
    const own = { paperId: scene.paperId, personId: personId(JUSTICE) };
    const tablet = await scene.come(JUSTICE);
    const ids = Array.from({ length: 30 }, () => highlight());
    for (const note of ids.slice(0, 20)) await scene.write(tablet, JUSTICE, note);
    const folding = foldNotes(scene.app, own);
    for (const note of ids.slice(20)) await scene.write(tablet, JUSTICE, note);
    expect(await folding).toBeGreaterThanOrEqual(20);
    const { state, log } = await readOwn(scene.app.read, own);
    expect(state).not.toBeNull();
    expect(log.length).toBeLessThanOrEqual(10);
    await scene.restart();
    const other = await scene.come(JUSTICE, "the-phone");
    expect(Object.keys(other.notes(scene.own(JUSTICE)))).toHaveLength(30);
    // Two folders at once: one of them is late, and takes nothing.
    await Promise.all([foldNotes(scene.app, own), foldNotes(scene.app, own)]);
    expect(
      Object.keys((await scene.come(JUSTICE, "the-third")).notes(scene.own(JUSTICE))),
    ).toHaveLength(30);
  });

  test("a database that is older than its log takes none; they stay on the tablet until it may", async () => {
    const document = scene.own(JUSTICE);
    const doc = new Y.Doc();
    scene.app.isReadOnly = true;
    const tablet = await comeTo(scene.room.address, doc);
    tablet.edit(document, () => doc.getMap("notes").set("waiting", highlight()));
    await soon(() => expect(tablet.of(document, KIND.status).at(-1)?.bytes[0]).toBe(0));
    expect(await scene.logged()).toBe(0);
    tablet.socket.terminate();
    scene.app.isReadOnly = false;
    const again = await comeTo(scene.room.address, doc);
    await soon(async () => expect(await scene.logged()).toBe(1));
    again.socket.terminate();
  });

  test("an exchange that brings nothing new is not written down", async () => {
    const tablet = await scene.come(JUSTICE);
    const note = highlight();
    await scene.write(tablet, JUSTICE, note);
    await scene.erase(tablet, JUSTICE, note.id);
    expect(await scene.logged()).toBe(2);
    const state = Y.encodeStateAsUpdate(tablet.docs.get(scene.own(JUSTICE)) ?? new Y.Doc());
    for (const step of [SYNC.step2, SYNC.update]) tablet.sync(scene.own(JUSTICE), step, state);
    await soon(() => expect(tablet.acknowledged(scene.own(JUSTICE))).toBe(5));
    expect(await scene.logged()).toBe(2);
  });
});
