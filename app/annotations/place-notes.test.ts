import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { personId } from "../../db/fixtures/government.ts";
import { replacePaper } from "../papers/replace-paper.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { highlight } from "../testing/collab-room.ts";
import { onEachDatabase } from "../testing/database.ts";
import { publishedMeeting } from "../testing/meeting-in-preparation.ts";
import { publishAll, uploadPaper } from "../testing/papers.ts";
import { makeWordsPdf } from "../testing/pdfs.ts";
import { refusalOf } from "../testing/refused.ts";
import type { Annotation } from "./annotation.ts";
import { NOTES_MAP } from "./collab-words.ts";
import { appendToLog } from "./note-log.store.server.ts";
import { placeNotes } from "./place-notes.server.ts";
import { changedPages, notePlaces } from "./placement.views.server.ts";
import { projectNotes } from "./project-notes.server.ts";
import { settlePlace } from "./settle-place.server.ts";

const CLAUSE = "Dieu 5. Bo Tai chinh bao dam kinh phi trong 30 ngay ke tu ngay ky.";
const DUTY = "Dieu 6. Van phong Chinh phu theo doi, don doc viec thuc hien.";
const REPORT = "Dieu 7. Cac bo, nganh bao cao ket qua truoc ngay 15 hang thang.";
const FIRST = [[CLAUSE, DUTY], [REPORT]];
const SECOND = [["Trang bia"], ["Mo dau", CLAUSE.replace("30 ngay", "45 ngay")], [REPORT]];

const AUTHOR = "minister-of-justice";
const MEMBER = "minister-of-science";

onEachDatabase("placeNotes", (place) => {
  let app: TestApp;
  let paperId: string;
  let meetingId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    const meeting = await publishedMeeting(app);
    meetingId = meeting.meetingId;
    const bytes = await makeWordsPdf(FIRST);
    paperId = (await uploadPaper(app, { itemId: meeting.first, bytes })).paperId;
    await publishAll(app, meetingId);
  });
  afterEach(() => app.end());

  const bring = async (pages: string[][]) =>
    replacePaper(app, by("specialist"), {
      paperId,
      fileName: "ban-moi.pdf",
      note: "Sửa Điều 5",
      body: Readable.from([await makeWordsPdf(pages)]),
    });

  /** As the author's tablet sends it. */
  async function write(...records: Annotation[]): Promise<void> {
    const document = new Y.Doc();
    const map = document.getMap<Annotation>(NOTES_MAP);
    records.forEach((record) => map.set(record.id, record));
    const own = { paperId, personId: personId(AUTHOR) };
    const bytes = Y.encodeStateAsUpdate(document);
    await appendToLog(app.write, [{ ...own, bytes, at: app.clock() }]);
    const ids = [...map.keys()];
    await projectNotes(app, { ...own, records: map, ids, allIds: () => ids });
  }

  const on = (page: number, exact: string, given: Partial<Parameters<typeof highlight>[0]> = {}) =>
    highlight({ page, selection: { exact, prefix: "", suffix: "" }, ...given });

  function drawn(page: number) {
    const { quads: _, selection: __, ...base } = on(page, "x");
    const rect: [number, number, number, number] = [10, 10, 50, 50];
    return { ...base, id: crypto.randomUUID(), kind: "rect" as const, rect };
  }

  const seenBy = async (login: string, version = 2) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return notePlaces(app.read, { person, paperId, version, at: app.clock() });
  };
  const compare = () => placeNotes(app, { paperId, meetingId });

  test("carried, to be checked or an orphan; drawn marks stay where nothing changed", async () => {
    const carried = on(2, "bao cao ket qua");
    const check = on(1, "trong 30 ngay");
    const orphan = on(1, "don doc viec thuc hien");
    const [same, changed] = [drawn(2), drawn(1)];
    await write(carried, check, orphan, same, changed);
    await bring(SECOND);
    expect((await seenBy(AUTHOR)).isReady).toBe(false);
    await compare();
    const { isReady, standings } = await seenBy(AUTHOR);
    expect(isReady).toBe(true);
    expect(standings[carried.id]).toMatchObject({ is: "carried", page: 3, quads: carried.quads });
    expect(standings[orphan.id]).toEqual({ is: "orphan" });
    expect(standings[same.id]).toEqual({ is: "carried", page: 3, rect: same.rect });
    expect(standings[changed.id]).toEqual({ is: "check", page: 2, rect: changed.rect });
    // The corners are those of the words as they now stand: on the second line.
    const found = standings[check.id];
    expect(found).toMatchObject({ is: "check", page: 2 });
    const [left = 0, top = 0, right = 0, , under = 0, bottom = 0] =
      found?.is === "check" ? (found.quads ?? []) : [];
    expect([left > 72, right > left, top > 740, top < 752]).toEqual([true, true, true, true]);
    expect([under === left, bottom > 730, bottom < 740]).toEqual([true, true, true]);
    const person = await requirePerson(app.read, personId(MEMBER), app.clock());
    const { changes } = await changedPages(app.read, person, { paperId, version: 2 });
    expect(changes?.map(({ before, after, is }) => [before, after, is])).toEqual([
      [null, 1, "added"],
      [1, 2, "changed"],
    ]);
    const stranger = await requirePerson(app.read, personId("operator"), app.clock());
    const asked = changedPages(app.read, stranger, { paperId, version: 2 });
    expect(await refusalOf(asked)).toBe("not-found");
  });

  test("places of private notes go to their author alone, of shared ones to their readers", async () => {
    const mine = on(2, "bao cao ket qua");
    const ours = on(2, "truoc ngay 15", { audience: "cabinet" });
    await write(mine, ours);
    await bring(SECOND);
    await compare();
    expect(Object.keys((await seenBy(AUTHOR)).standings).sort()).toEqual([mine.id, ours.id].sort());
    expect(Object.keys((await seenBy(MEMBER)).standings)).toEqual([ours.id]);
    expect(Object.keys((await seenBy("specialist")).standings)).toEqual([ours.id]);
    expect(await refusalOf(seenBy("operator"))).toBe("not-found");
    expect(JSON.stringify(app.published)).not.toContain(mine.id);
  });

  test("the author confirms a place or puts it elsewhere; run again it stays; the next version begins there", async () => {
    const check = on(1, "trong 30 ngay");
    const orphan = on(1, "don doc viec thuc hien", { audience: "cabinet" });
    await write(check, orphan);
    await bring(SECOND);
    await compare();
    const settle = (
      noteId: string,
      place: Parameters<typeof settlePlace>[2]["place"],
      login = AUTHOR,
    ) => settlePlace(app, by(login), { paperId, version: 2, noteId, place });
    expect(await refusalOf(settle(check.id, null, MEMBER))).toBe("not-found");
    expect(await refusalOf(settle(orphan.id, null))).toBe("not-found");
    await settle(check.id, null);
    const quads = [100, 700, 200, 700, 100, 690, 200, 690];
    const selection = { exact: "bao cao ket qua", prefix: "nganh ", suffix: " truoc" };
    await settle(orphan.id, { page: 3, quads, nextQuads: null, rect: null, selection });
    await compare();
    const { standings } = await seenBy(MEMBER);
    expect(standings).toEqual({ [orphan.id]: { is: "carried", page: 3, quads } });
    expect((await seenBy(AUTHOR)).standings[check.id]).toMatchObject({ is: "carried", page: 2 });
    const placed = app.published.filter(({ type }) => type === "note.placed");
    expect(placed.map(({ payload }) => payload?.["noteId"])).toEqual([orphan.id]);
    await bring([...SECOND.slice(1), ["Phu luc"]]);
    await compare();
    const next = (await seenBy(AUTHOR, 3)).standings;
    expect(next[check.id]).toMatchObject({ is: "carried", page: 1 });
    expect(next[orphan.id]).toMatchObject({ is: "carried", page: 2 });
    expect(await refusalOf(settle(check.id, null))).toBe("paper-replaced");
  });
});
