import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { personId } from "../../db/fixtures/government.ts";
import { findResolution } from "../resolutions/resolution.store.server.ts";
import { submitResolution } from "../resolutions/submit-resolution.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { openCollabRoom, type CollabRoom } from "../testing/collab-room.ts";
import { onEachDatabase } from "../testing/database.ts";
import { draftedResolution } from "../testing/issued-clauses.ts";
import { rewrite } from "../testing/live-text.ts";
import { RawReader } from "../testing/raw-reader.ts";
import { refusalOf } from "../testing/refused.ts";
import { soon } from "../testing/soon.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { blocksIn } from "./draft-document.store.server.ts";
import { draftVersionsPage } from "./draft-versions.views.server.ts";
import { foldDraft } from "./fold-draft.server.ts";
import { readLiveDraft } from "./read-live-draft.server.ts";
import { saveDraft } from "./save-draft.server.ts";

const ONE = "specialist";
const OTHER = "head-of-general-affairs";

onEachDatabase("a resolution drafted together", (place) => {
  let app: TestApp;
  let room: CollabRoom;
  let id: string;
  let name: string;
  const subject = () => ({ kind: "resolution", id }) as const;
  const readers: RawReader[] = [];

  beforeEach(async () => {
    app = await startTestApp(place);
    id = await draftedResolution(app, 2);
    room = await openCollabRoom(app);
    name = `draft/resolution/${id}@2`;
  });
  afterEach(async () => {
    readers.splice(0).forEach(({ socket }) => socket.terminate());
    await room.close();
    await app.end();
  });

  async function come(login: string, document = name): Promise<RawReader> {
    const reader = new RawReader(room.address, login);
    readers.push(reader);
    await reader.whenOpen();
    reader.open(document);
    await soon(() => expect(reader.granted(document)).not.toBeNull());
    return reader;
  }

  const textOf = (reader: RawReader) =>
    blocksIn(reader.docs.get(name) ?? new Y.Doc()).map(({ text }) => text);

  async function arrived(login: string): Promise<RawReader> {
    const reader = await come(login);
    await soon(() => expect(textOf(reader)).toHaveLength(4));
    await soon(() => expect(reader.acknowledged(name)).toBe(1));
    return reader;
  }

  const write = (reader: RawReader, at: number, text: string) =>
    reader.edit(name, (doc) => rewrite(doc, (block, here) => (here === at ? text : block.text)));

  test("two who open it at once see one text, and what each writes at once", async () => {
    const [one, other] = await Promise.all([arrived(ONE), arrived(OTHER)]);
    write(one, 2, "Khoản của người thứ nhất.");
    write(other, 3, "Khoản của người thứ hai.");
    const both = [
      "Về dữ liệu",
      "Nhiệm vụ",
      "Khoản của người thứ nhất.",
      "Khoản của người thứ hai.",
    ];
    await soon(() => expect(textOf(one)).toEqual(both));
    await soon(() => expect(textOf(other)).toEqual(both));
  });

  test("what is acknowledged is in the database; folded and begun again it says the same", async () => {
    const one = await arrived(ONE);
    const before = one.acknowledged(name);
    write(one, 2, "Đã nhận.");
    await soon(() => expect(one.acknowledged(name)).toBe(before + 1));
    const named = { ...subject(), generation: 2 };
    const kept = async () => {
      const live = await readLiveDraft(app.read, named);
      return live && blocksIn(live)[2]?.text;
    };
    expect(await kept()).toBe("Đã nhận.");
    await foldDraft(app, named);
    expect(await app.read("draft_log")).toHaveLength(0);
    expect(await kept()).toBe("Đã nhận.");
    await room.close();
    room = await openCollabRoom(app);
    const again = await arrived(OTHER);
    expect(textOf(again)[2]).toBe("Đã nhận.");
  });

  test("saved, it is the next version of the draft; its new clauses keep one id", async () => {
    const one = await arrived(ONE);
    one.edit(name, (doc) => {
      const clause = new Y.XmlElement("clause");
      clause.setAttribute("id", "made-in-the-browser");
      clause.insert(0, [new Y.XmlText("Khoản mới.")]);
      doc.getXmlFragment("draft").push([clause]);
    });
    await soon(() => expect(one.acknowledged(name)).toBe(2));
    expect(await saveDraft(app, by(ONE), subject())).toEqual({ version: 3 });
    expect(await saveDraft(app, by(ONE), subject())).toEqual({ version: 3 });
    const idOf = async () => (await findResolution(app.read, id))?.articles[0]?.clauses[2]?.id;
    const first = await idOf();
    write(one, 4, "Khoản mới, sửa.");
    await soon(() => expect(one.acknowledged(name)).toBe(3));
    expect(await saveDraft(app, by(OTHER), subject())).toEqual({ version: 4 });
    expect(await idOf()).toBe(first);
    const person = await requirePerson(app.read, personId(ONE), app.clock());
    const page = await draftVersionsPage(app.read, {
      ...{ person, subject: subject(), before: 2, after: null },
    });
    expect(page).toMatchObject({ before: 2, after: 4, added: 4, removed: 0 });
    expect(page.versions.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
    const old = { person, subject: subject(), before: 2, after: 99 };
    expect(await refusalOf(draftVersionsPage(app.read, old))).toBe("not-found");
  });

  test("put to review it is saved as it stands; nothing more is taken", async () => {
    const one = await arrived(ONE);
    write(one, 2, "Trước khi trình.");
    await soon(() => expect(one.acknowledged(name)).toBe(2));
    await submitResolution(app, by(ONE), { resolutionId: id, version: 2 });
    const stored = await findResolution(app.read, id);
    expect(stored).toMatchObject({ version: 3, state: "review" });
    expect(stored?.articles[0]?.clauses[0]?.text).toBe("Trước khi trình.");
    write(one, 2, "Quá muộn.");
    const late = by(OTHER);
    expect(await refusalOf(saveDraft(app, late, subject()))).toBe("resolution-not-draft");
    const live = await readLiveDraft(app.read, { ...subject(), generation: 2 });
    expect(live && blocksIn(live)[2]?.text).toBe("Trước khi trình.");
    expect(one.acknowledged(name)).toBe(2);
  });

  test.each([
    ["prime-minister", true],
    ["minister-of-justice", false],
    ["officer-of-justice", false],
  ])("%s, who may not write it, has it open: %s", async (login, isGranted) => {
    await arrived(ONE);
    const reader = await come(login);
    expect(reader.granted(name)).toBe(isGranted);
    if (!isGranted) return;
    await soon(() => expect(textOf(reader)).toHaveLength(4));
    write(reader, 2, "Không được.");
    const writer = await arrived(OTHER);
    expect(textOf(writer)[2]).not.toBe("Không được.");
  });

  test("nobody has one that was never begun, or is of another generation", async () => {
    for (const other of [
      `draft/resolution/${id}@1`,
      "draft/resolution/none@1",
      "draft/minutes/x@1",
    ])
      expect((await come(ONE, other)).granted(other)).toBe(false);
  });

  test("what no editor of ours writes ends the line and leaves no trace", async () => {
    const one = await arrived(ONE);
    one.edit(name, (doc) => doc.getXmlFragment("draft").push([new Y.XmlElement("script")]));
    await soon(() => expect(one.closedWith).toBe(4400));
    expect(await app.read("draft_log")).toHaveLength(0);
    const other = await arrived(OTHER);
    write(other, 2, "Đúng.");
    await soon(() => expect(other.acknowledged(name)).toBe(2));
  });
});
