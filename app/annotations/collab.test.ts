import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { highlight } from "../testing/collab-room.ts";
import { onEachDatabase } from "../testing/database.ts";
import { NotesScene } from "../testing/notes-scene.ts";
import type { Annotation } from "./annotation.ts";
import { soon } from "../testing/soon.ts";

const JUSTICE = "minister-of-justice";
const SCIENCE = "minister-of-science";

const answer = (parent: Annotation, kind: "reply" | "resolve"): Annotation => {
  const { id: _, ...of } = highlight({ audience: parent.audience });
  const base = { v: of.v, version: 1, audience: of.audience, createdAt: 1, updatedAt: 1 };
  const id = crypto.randomUUID();
  return kind === "reply"
    ? { ...base, id, kind, parent: parent.id, body: "Đồng ý" }
    : { ...base, id, kind, parent: parent.id, resolved: true };
};

onEachDatabase("notes on a paper", (place) => {
  let scene: NotesScene;
  beforeEach(async () => {
    scene = await NotesScene.start(place);
  });
  afterEach(() => scene.end());

  test("what is shared with the Cabinet is in the other's layer at once, what is private never", async () => {
    const [justice, science] = [await scene.come(JUSTICE), await scene.come(SCIENCE)];
    const layer = await scene.openLayer(science, SCIENCE);
    const [secret, shared] = [highlight({ body: "riêng" }), highlight({ audience: "cabinet" })];
    await scene.write(justice, JUSTICE, secret, shared);
    await soon(() => expect(Object.keys(science.notes(layer))).toEqual([shared.id]));
    expect(science.notes(layer)[shared.id]).toMatchObject({
      record: shared,
      author: { personId: personId(JUSTICE), name: { vi: "Bộ trưởng Bộ Tư pháp" } },
    });
    const rows = [await scene.app.read("notes"), await scene.app.read("events")];
    expect(JSON.stringify(rows)).not.toContain(secret.id);
    const events = scene.app.published.filter(({ type }) => type.startsWith("note."));
    expect(events).toMatchObject([
      { type: "note.shared", by: personId(JUSTICE), payload: { noteId: shared.id } },
    ]);
  });

  test("taken back, it is gone from the others at once, with the answers to it", async () => {
    const [justice, science] = [await scene.come(JUSTICE), await scene.come(SCIENCE)];
    const layer = await scene.openLayer(justice, JUSTICE);
    const note = highlight({ audience: "cabinet" });
    await scene.write(justice, JUSTICE, note);
    await scene.openLayer(science, SCIENCE);
    const reply = answer(note, "reply");
    await scene.write(science, SCIENCE, reply);
    await soon(() => expect(Object.keys(justice.notes(layer))).toHaveLength(2));
    await scene.write(justice, JUSTICE, { ...note, audience: "me" });
    await soon(() => expect(justice.notes(layer)).toEqual({}));
    await soon(() =>
      expect(science.words(scene.own(SCIENCE)).at(-1)).toEqual({
        refusals: { [reply.id]: "no-such-parent" },
      }),
    );
    const kept = await scene.app.read("notes").whereNotNull("record");
    expect(kept).toEqual([]);
    // A new making of the layer, without a trace of it.
    await soon(async () => expect(await scene.layerOf(justice, JUSTICE)).not.toBe(layer));
  });

  test("a thread is settled by who began it and by the secretariat, by nobody else", async () => {
    const justice = await scene.come(JUSTICE);
    const note = highlight({ audience: "cabinet" });
    await scene.write(justice, JUSTICE, note, answer(note, "resolve"));
    const [science, specialist] = [await scene.come(SCIENCE), await scene.come("specialist")];
    const [foreign, settled] = [answer(note, "resolve"), answer(note, "resolve")];
    await scene.write(science, SCIENCE, foreign);
    await scene.write(specialist, "specialist", settled);
    await soon(() =>
      expect(science.words(scene.own(SCIENCE)).at(-1)).toEqual({
        refusals: { [foreign.id]: "not-yours-to-resolve" },
      }),
    );
    await soon(async () =>
      expect(await scene.app.read("notes").where({ id: settled.id })).toHaveLength(1),
    );
    expect(await scene.app.read("notes").where({ id: foreign.id })).toEqual([]);
  });

  test("a record that is not in order stays private, and its author is told why", async () => {
    const justice = await scene.come(JUSTICE);
    const far = highlight({ audience: "cabinet", page: 6 });
    const long = highlight({ audience: "cabinet", body: "x".repeat(5000) });
    const nowhere = highlight({ audience: "group:nobody-knows" });
    await scene.write(justice, JUSTICE, far, long, nowhere);
    await soon(() =>
      expect(justice.words(scene.own(JUSTICE)).at(-1)).toEqual({
        refusals: { [far.id]: "invalid", [long.id]: "too-large", [nowhere.id]: "no-such-audience" },
      }),
    );
    expect(await scene.app.read("notes")).toEqual([]);
    await scene.write(justice, JUSTICE, { ...far, page: 5 });
    await soon(async () => expect(await scene.app.read("notes")).toHaveLength(1));
  });

  test("an assistant writes for the delegation, not for the Cabinet", async () => {
    const login = "assistant-of-justice";
    const [assistant, science] = [await scene.come(login), await scene.come(SCIENCE)];
    const audience = `group:delegation-${personId(JUSTICE)}` as const;
    const [forAll, forUs] = [highlight({ audience: "cabinet" }), highlight({ audience })];
    const justice = await scene.come(JUSTICE);
    const layer = await scene.openLayer(justice, JUSTICE, audience);
    await scene.write(assistant, login, forAll, forUs);
    await soon(() => expect(Object.keys(justice.notes(layer))).toEqual([forUs.id]));
    expect(assistant.words(scene.own(login)).at(-1)).toEqual({
      refusals: { [forAll.id]: "no-such-audience" },
    });
    science.open(layer);
    await soon(() => expect(science.granted(layer)).toBe(false));
  });

  test("after the archive the layers stay as they are, and one's own notes go on", async () => {
    const justice = await scene.come(JUSTICE);
    const [before, after] = [
      highlight({ audience: "cabinet" }),
      highlight({ audience: "cabinet" }),
    ];
    await scene.write(justice, JUSTICE, before);
    await soon(async () => expect(await scene.app.read("notes")).toHaveLength(1));
    await scene.app.write("meetings").update({ state: "archived" });
    await scene.write(justice, JUSTICE, after, highlight());
    await scene.erase(justice, JUSTICE, before.id);
    await soon(() =>
      expect(justice.words(scene.own(JUSTICE)).at(-1)).toEqual({
        refusals: { [after.id]: "closed" },
      }),
    );
    expect(await scene.app.read("notes").whereNotNull("record")).toHaveLength(1);
  });

  test("the chain of a layer holds every sharing and taking back, without a content", async () => {
    const justice = await scene.come(JUSTICE);
    const note = highlight({ audience: "cabinet", body: "mật" });
    const soonLinks = (count: number) =>
      soon(async () => expect(await scene.app.read("note_chain")).toHaveLength(count));
    // One after the other: what is changed before it was carried over is shared once.
    await scene.write(justice, JUSTICE, note);
    await soonLinks(1);
    await scene.write(justice, JUSTICE, { ...note, color: 2 });
    await soonLinks(2);
    await scene.erase(justice, JUSTICE, note.id);
    await soonLinks(3);
    const links = await scene.app.read("note_chain").orderBy("seq");
    expect(links.map(({ deed }) => deed)).toEqual(["put", "put", "remove"]);
    expect(JSON.stringify(links)).not.toContain("mật");
    await expect(scene.app.write("note_chain").update({ deed: "put" })).rejects.toThrow();
  });

  test("a crash between the log and the layer loses nothing", async () => {
    const justice = await scene.come(JUSTICE);
    const note = highlight({ audience: "cabinet" });
    await scene.write(justice, JUSTICE, note);
    await soon(async () => expect(await scene.app.read("notes")).toHaveLength(1));
    // As if the server had died before it projected.
    await scene.app.write("notes").delete();
    await scene.restart();
    await scene.come(JUSTICE);
    await soon(async () => expect(await scene.app.read("notes")).toHaveLength(1));
  });

  test("two devices of one person lose nothing and double nothing", async () => {
    const [tablet, phone] = [
      await scene.come(JUSTICE, "the-tablet"),
      await scene.come(JUSTICE, "the-phone"),
    ];
    const notes = Array.from({ length: 20 }, () => highlight());
    await Promise.all([
      scene.write(tablet, JUSTICE, ...notes.slice(0, 10)),
      scene.write(phone, JUSTICE, ...notes.slice(10)),
    ]);
    const ids = notes.map(({ id }) => id).sort();
    for (const device of [tablet, phone]) {
      await soon(() => expect(Object.keys(device.notes(scene.own(JUSTICE))).sort()).toEqual(ids));
    }
    // One may delete what the other made.
    await scene.erase(phone, JUSTICE, ids[0] ?? "");
    await soon(() => expect(Object.keys(tablet.notes(scene.own(JUSTICE)))).toHaveLength(19));
  });
});
