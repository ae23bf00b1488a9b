import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { by } from "../testing/app.ts";
import { highlight } from "../testing/collab-room.ts";
import { onEachDatabase } from "../testing/database.ts";
import { NotesScene } from "../testing/notes-scene.ts";
import { refusalOf } from "../testing/refused.ts";
import { changeNoteGroup } from "./change-note-group.server.ts";
import { leaveNoteGroup } from "./leave-note-group.server.ts";
import { makeNoteGroup } from "./make-note-group.server.ts";
import { noteReaders } from "./note-readers.views.server.ts";
import { notesRoom } from "./notes-room.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { soon } from "../testing/soon.ts";

const JUSTICE = "minister-of-justice";
const SCIENCE = "minister-of-science";
const FINANCE = "minister-of-finance";

onEachDatabase("groups for notes", (place) => {
  let scene: NotesScene;
  beforeEach(async () => {
    scene = await NotesScene.start(place);
  });
  afterEach(() => scene.end());

  const make = (...logins: string[]) =>
    makeNoteGroup(scene.app, by(JUSTICE), {
      paperId: scene.paperId,
      name: " Tổ thẩm định ",
      personIds: logins.map(personId),
    });

  test("named people read and write together, nobody else does", async () => {
    const { groupId } = await make(SCIENCE);
    const audience = `group:${groupId}` as const;
    const [justice, science] = [await scene.come(JUSTICE), await scene.come(SCIENCE)];
    const layer = await scene.openLayer(science, SCIENCE, audience);
    const note = highlight({ audience });
    await scene.write(justice, JUSTICE, note);
    await soon(() => expect(Object.keys(science.notes(layer))).toEqual([note.id]));
    const finance = await scene.come(FINANCE);
    finance.open(layer);
    await soon(() => expect(finance.granted(layer)).toBe(false));
    await scene.write(finance, FINANCE, highlight({ audience }));
    expect(await scene.app.read("notes")).toHaveLength(1);
  });

  test("whoever is made a member is told at once; whoever goes loses the layer, and takes the notes", async () => {
    const [justice, science] = [await scene.come(JUSTICE), await scene.come(SCIENCE)];
    const { groupId } = await make(SCIENCE);
    const audience = `group:${groupId}` as const;
    const mine = await scene.openLayer(justice, JUSTICE, audience);
    await scene.openLayer(science, SCIENCE, audience);
    await scene.write(science, SCIENCE, highlight({ audience }));
    await soon(() => expect(Object.keys(justice.notes(mine))).toHaveLength(1));
    await leaveNoteGroup(scene.app, by(SCIENCE), { groupId });
    await soon(() =>
      expect(Object.keys(science.layers(scene.own(SCIENCE)))).not.toContain(audience),
    );
    const now = await soon(async () => {
      const name = await scene.layerOf(justice, JUSTICE, audience);
      expect(name).not.toBe(mine);
      return name;
    });
    justice.open(now);
    await soon(() => expect(justice.acknowledged(now)).toBe(1));
    expect(justice.notes(now)).toEqual({});
    expect(await scene.app.read("notes").whereNull("removed_at")).toEqual([]);
  });

  test("its owner changes it, and nobody who may not read the paper gets in", async () => {
    const { groupId } = await make(SCIENCE);
    const change = { groupId, paperId: scene.paperId, name: "Tổ giúp việc" };
    const personIds = [personId(FINANCE)];
    expect(await refusalOf(changeNoteGroup(scene.app, by(SCIENCE), { ...change, personIds }))).toBe(
      "not-allowed",
    );
    expect(await refusalOf(changeNoteGroup(scene.app, by(FINANCE), { ...change, personIds }))).toBe(
      "not-found",
    );
    await changeNoteGroup(scene.app, by(JUSTICE), { ...change, personIds });
    const stranger = { ...change, personIds: [personId("officer-of-finance")] };
    expect(await refusalOf(changeNoteGroup(scene.app, by(JUSTICE), stranger))).toBe(
      "note-group-outsider",
    );
    expect(await refusalOf(make("operator"))).toBe("note-group-outsider");
    const room = async (login: string) => {
      const person = await requirePerson(scene.app.read, personId(login), scene.app.clock());
      const { audiences } = await notesRoom(scene.app.read, {
        person,
        paperId: scene.paperId,
        now: scene.app.clock(),
      });
      return audiences.filter(({ kind }) => kind === "group");
    };
    expect(await room(SCIENCE)).toEqual([]);
    expect(await room(FINANCE)).toMatchObject([
      { name: "Tổ giúp việc", isOwn: false, mayShare: true },
    ]);
    expect(await room(JUSTICE)).toMatchObject([{ isOwn: true, members: [{}, {}] }]);
  });

  test("who may be in one is who may read the paper", async () => {
    const person = await requirePerson(scene.app.read, personId(JUSTICE), scene.app.clock());
    const asked = { person, paperId: scene.paperId, at: scene.app.clock() };
    const { persons } = await noteReaders(scene.app.read, asked);
    const ids = persons.map((each) => each.personId);
    expect(ids).toContain(personId(SCIENCE));
    expect(ids).toContain(personId("assistant-of-justice"));
    expect(ids).toContain(personId("officer-of-science"));
    expect(ids).toContain(personId("specialist"));
    expect(ids).not.toContain(personId("officer-of-finance"));
    expect(ids).not.toContain(personId(JUSTICE));
  });
});
