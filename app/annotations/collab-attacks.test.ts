import * as encoding from "lib0/encoding";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import * as awareness from "y-protocols/awareness";
import * as Y from "yjs";
import { personId } from "../../db/fixtures/government.ts";
import { highlight } from "../testing/collab-room.ts";
import { onEachDatabase } from "../testing/database.ts";
import { NotesScene } from "../testing/notes-scene.ts";
import { KIND, SYNC, type RawReader } from "../testing/raw-reader.ts";
import { soon } from "../testing/soon.ts";

/* Everything here is spoken by hand over the socket: what our own browser would never say. */

const JUSTICE = "minister-of-justice";
const SCIENCE = "minister-of-science";
const HOSTILE = 4400;

/** An update made in a document of one's own under any client id. */
function forged(clientID: number, change: (doc: Y.Doc) => void, base?: Uint8Array): Uint8Array {
  const doc = new Y.Doc();
  if (base) Y.applyUpdate(doc, base);
  doc.clientID = clientID;
  const before = Y.encodeStateVector(doc);
  change(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

const put =
  (record: unknown, id: string = crypto.randomUUID()) =>
  (doc: Y.Doc) =>
    void doc.getMap("notes").set(id, record);

onEachDatabase("an attacker on the notes' socket", (place) => {
  let scene: NotesScene;
  beforeEach(async () => {
    scene = await NotesScene.start(place);
  });
  afterEach(() => scene.end());

  const ends = (reader: RawReader, code = HOSTILE) =>
    soon(() => expect(reader.closedWith).toBe(code));

  test("has no socket without a sign-in", async () => {
    await expect(scene.dial(null)).rejects.toThrow("401");
  });

  test("under the client id of the person's other device is refused, and both stay one", async () => {
    const tablet = await scene.come(JUSTICE, "the-tablet");
    const note = highlight();
    await scene.write(tablet, JUSTICE, note);
    const doc = tablet.docs.get(scene.own(JUSTICE)) ?? new Y.Doc();
    const thief = await scene.come(JUSTICE, "the-thief");
    const state = Y.encodeStateAsUpdate(doc);
    thief.sync(scene.own(JUSTICE), SYNC.update, forged(doc.clientID, put(highlight()), state));
    await ends(thief);
    await scene.write(tablet, JUSTICE, highlight());
    expect(await scene.logged()).toBe(2);
  });

  test("under another's client id is refused in the own document too", async () => {
    const justice = await scene.come(JUSTICE);
    await scene.write(justice, JUSTICE, highlight());
    const { clientID } = justice.docs.get(scene.own(JUSTICE)) ?? new Y.Doc();
    const science = await scene.come(SCIENCE);
    science.sync(scene.own(SCIENCE), SYNC.update, forged(clientID, put(highlight())));
    await ends(science);
    expect(await scene.logged()).toBe(1);
  });

  test("what a new sign-in on the same device writes is its own", async () => {
    const before = await scene.come(JUSTICE, "the-tablet");
    await scene.write(before, JUSTICE, highlight());
    const doc = before.docs.get(scene.own(JUSTICE)) ?? new Y.Doc();
    before.socket.terminate();
    const after = await scene.dial(JUSTICE);
    after.docs.set(scene.own(JUSTICE), doc);
    doc.getMap("notes").set("offline", highlight());
    after.open(scene.own(JUSTICE), "the-tablet");
    await soon(() => expect(after.acknowledged(scene.own(JUSTICE))).toBe(1));
    expect(await scene.logged()).toBe(2);
  });

  test("does not take over another's shared note by its id", async () => {
    const [justice, science] = [await scene.come(JUSTICE), await scene.come(SCIENCE)];
    const note = highlight({ audience: "cabinet", body: "của tôi" });
    await scene.write(justice, JUSTICE, note);
    await soon(async () => expect(await scene.app.read("notes")).toHaveLength(1));
    await scene.write(science, SCIENCE, { ...note, body: "giả" });
    await scene.erase(science, SCIENCE, note.id);
    const [row] = await scene.app.read("notes");
    expect(row).toMatchObject({ person_id: personId(JUSTICE), removed_at: null });
    expect(row?.record).toContain("của tôi");
  });

  test("writes into no layer, and a restart finds nothing of the try", async () => {
    const science = await scene.come(SCIENCE);
    const layer = await scene.openLayer(science, SCIENCE);
    const lie = forged(7, put({ record: highlight(), author: { personId: "x" } }));
    science.sync(layer, SYNC.update, lie);
    science.sync(layer, SYNC.step2, lie);
    await soon(() => expect(science.of(layer, KIND.status)).toHaveLength(3));
    expect(science.of(layer, KIND.status).map(({ bytes }) => bytes[0])).toEqual([1, 0, 0]);
    expect(await scene.logged()).toBe(0);
    await scene.restart();
    const justice = await scene.come(JUSTICE);
    expect(justice.notes(await scene.openLayer(justice, JUSTICE))).toEqual({});
  });

  test("writes nothing into the room", async () => {
    const science = await scene.come(SCIENCE);
    const room = `room/${scene.paperId}`;
    science.open(room);
    science.sync(room, SYNC.step2, forged(7, put("x")));
    await soon(() => expect(science.of(room, KIND.status).length).toBeGreaterThan(1));
    const other = await scene.come(JUSTICE);
    other.open(room);
    await soon(() => expect(other.granted(room)).toBe(true));
    expect(other.notes(room)).toEqual({});
  });

  test("is let into no document but the own ones, also on a socket that has some", async () => {
    const science = await scene.come(SCIENCE);
    const names = [
      scene.own(JUSTICE),
      `own/${scene.paperId}/${personId("nobody")}`,
      `own/nothing/${personId(SCIENCE)}`,
      `cabinet/${scene.paperId}@99`,
      `cabinet/${scene.paperId}`,
      `group/${scene.paperId}/delegation-${personId(JUSTICE)}@1`,
      `room/nothing`,
      "notes",
      "own/../..",
      " ",
    ];
    for (const name of names) {
      science.open(name);
      await soon(() => expect(science.granted(name), name).toBe(false));
      science.sync(name, SYNC.update, forged(7, put("x")));
    }
    expect(await scene.logged()).toBe(0);
    expect(science.closedWith).toBeNull();
  });

  test("has no notes on a paper that is not theirs to read", async () => {
    const science = await scene.come(SCIENCE);
    await scene.app.write("papers").update({ restricted: 1 });
    const late = await scene.dial(SCIENCE);
    late.open(scene.own(SCIENCE));
    await soon(() => expect(late.granted(scene.own(SCIENCE))).toBe(false));
    // Said by an event, the open socket ends within two seconds.
    const wakes = [`meeting:${scene.meeting.meetingId}`];
    const event = { seq: 1, at: 0, by: null, type: "paper.restricted", subject: "paper:p", wakes };
    scene.room.collab.wake([event]);
    await soon(() => expect(science.closedWith).toBe(4003));
  });

  test("an ended sign-in loses the socket within two seconds", async () => {
    const science = await scene.come(SCIENCE);
    scene.room.endSignIn(SCIENCE);
    await soon(() => expect(science.closedWith).toBe(4001));
  });

  test("a message of 2 MB ends the socket", async () => {
    const science = await scene.come(SCIENCE);
    science.sync(scene.own(SCIENCE), SYNC.update, new Uint8Array(2_000_000));
    await ends(science, 1009);
  });

  test("a flood of messages ends the socket", async () => {
    const science = await scene.come(SCIENCE);
    const vector = new Uint8Array([0]);
    for (let n = 0; n < 600; n += 1) science.sync(scene.own(SCIENCE), SYNC.step1, vector);
    await ends(science, 4429);
  });

  test("is there under their own name alone, and hides when they say so", async () => {
    const [justice, science] = [await scene.come(JUSTICE), await scene.come(SCIENCE)];
    const room = `room/${scene.paperId}`;
    const seen = watch(justice, room);
    for (const reader of [justice, science]) reader.open(room);
    await soon(() => expect(science.granted(room)).toBe(true));
    presence(justice, room, [[11, { page: 2 }]]);
    await soon(() => expect(seen().get(11)).toBeDefined());
    // Another's name, another's client id, and a second presence of one's own.
    const lie = { page: 3, personId: personId(JUSTICE), name: { vi: "giả", en: "giả" } };
    presence(science, room, [
      [22, lie],
      [11, lie],
      [33, lie],
    ]);
    await soon(() => expect(seen().get(22)).toBeDefined());
    expect(seen().get(22)).toMatchObject({ personId: personId(SCIENCE), page: 3 });
    expect(seen().get(11)).toMatchObject({ personId: personId(JUSTICE), page: 2 });
    expect(seen().has(33)).toBe(false);
    presence(science, room, [[22, { hidden: true }]], 2);
    await soon(() => expect(seen().get(22)).toEqual({ hidden: true }));
    // Presence belongs into the room alone.
    presence(science, scene.own(SCIENCE), [[22, lie]], 3);
    expect(science.of(scene.own(SCIENCE), KIND.awareness)).toEqual([]);
  });
});

onEachDatabase("an update in the own document", (place) => {
  let scene: NotesScene;
  beforeAll(async () => {
    scene = await NotesScene.start(place);
  });
  afterAll(() => scene.end());

  test.each<[string, () => Uint8Array]>([
    ["that is not one", () => new Uint8Array([1, 1, 255, 255, 3])],
    ["of text", () => forged(7, (doc) => doc.getText("notes").insert(0, "x"))],
    ["in another map", () => forged(7, (doc) => doc.getMap("else").set("a", 1))],
    ["with a type in it", () => forged(7, (doc) => doc.getMap("notes").set("a", new Y.Map()))],
    ["with a document in it", () => forged(7, (doc) => doc.getMap("notes").set("a", new Y.Doc()))],
    ["of 100 KB in one record", () => forged(7, put({ body: "x".repeat(100_000) }))],
    ["that waits for something missing", () => bomb()],
    ["in two blocks of one client", () => twoBlocks()],
    ["that deletes what never was", () => deletionOf(99, 1000)],
  ])("%s: the socket ends and nothing is logged", async (_name, update) => {
    for (const step of [SYNC.update, SYNC.step2]) {
      const justice = await scene.come(JUSTICE);
      justice.sync(scene.own(JUSTICE), step, update());
      await soon(() => expect(justice.closedWith).toBe(HOSTILE));
      expect(await scene.logged()).toBe(0);
    }
  });
});

/** What a reader was told of who is there. */
function watch(reader: RawReader, room: string): () => Map<number, unknown> {
  return () => {
    const state = new awareness.Awareness(new Y.Doc());
    state.setLocalState(null);
    for (const { bytes } of reader.of(room, KIND.awareness)) {
      const length = bytes.findIndex((byte) => byte < 128) + 1;
      awareness.applyAwarenessUpdate(state, bytes.slice(length), "server");
    }
    const states = new Map(state.getStates());
    state.destroy();
    return states;
  };
}

type States = readonly [clientId: number, state: unknown][];

function presence(reader: RawReader, document: string, states: States, clock = 1): void {
  const update = encoding.createEncoder();
  encoding.writeVarUint(update, states.length);
  for (const [clientId, state] of states) {
    encoding.writeVarUint(update, clientId);
    encoding.writeVarUint(update, clock);
    encoding.writeVarString(update, JSON.stringify(state));
  }
  reader.send(document, KIND.awareness, (encoder) =>
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(update)),
  );
}

/** A record that follows one which is held back: it would be kept, unseen, for ever. */
function bomb(): Uint8Array {
  const doc = new Y.Doc();
  put("first")(doc);
  const first = Y.encodeStateVector(doc);
  put("x".repeat(50_000))(doc);
  return Y.encodeStateAsUpdate(doc, first);
}

function twoBlocks(): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 2);
  encoding.writeUint8Array(encoder, forged(7, put("a", "a")).slice(1, -1));
  encoding.writeUint8Array(encoder, secondBlock());
  encoding.writeVarUint(encoder, 0);
  return encoding.toUint8Array(encoder);
}

/** The block of client 7 that begins where its first ends. */
function secondBlock(): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 7;
  put("a", "a")(doc);
  const first = Y.encodeStateVector(doc);
  put("b", "b")(doc);
  return Y.encodeStateAsUpdate(doc, first).slice(1, -1);
}

function deletionOf(client: number, clock: number): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const number of [0, 1, client, 1, clock, 1]) encoding.writeVarUint(encoder, number);
  return encoding.toUint8Array(encoder);
}
