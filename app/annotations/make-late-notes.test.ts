import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { personId } from "../../db/fixtures/government.ts";
import { replacePaper } from "../papers/replace-paper.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { highlight } from "../testing/collab-room.ts";
import { onEachDatabase } from "../testing/database.ts";
import { publishedMeeting } from "../testing/meeting-in-preparation.ts";
import { publishAll, uploadPaper } from "../testing/papers.ts";
import { makeWordsPdf } from "../testing/pdfs.ts";
import { NOTES_MAP } from "./collab-words.ts";
import { makeLateNotes, type LateNotes } from "./make-late-notes.server.ts";
import { appendToLog } from "./note-log.store.server.ts";
import { placeNotes } from "./place-notes.server.ts";
import { placementsIn } from "./placement.store.server.ts";

const REPORT = "Dieu 7. Cac bo, nganh bao cao ket qua truoc ngay 15 hang thang.";

onEachDatabase("notes that come late", (place) => {
  let app: TestApp;
  let late: LateNotes;
  let own: { paperId: string; personId: string };
  let meetingId: string;
  let document: Y.Doc;

  beforeEach(async () => {
    app = await startTestApp(place);
    late = makeLateNotes(app);
    document = new Y.Doc();
    const meeting = await publishedMeeting(app);
    meetingId = meeting.meetingId;
    const bytes = await makeWordsPdf([[REPORT]]);
    const { paperId } = await uploadPaper(app, { itemId: meeting.first, bytes });
    own = { paperId, personId: personId("minister-of-justice") };
    await publishAll(app, meetingId);
    await replacePaper(app, by("specialist"), {
      ...{ paperId, fileName: "ban-moi.pdf", note: "Thêm trang" },
      body: Readable.from([await makeWordsPdf([["Trang bia"], [REPORT]])]),
    });
  });
  afterEach(async () => {
    await late.settle();
    await app.end();
  });

  /** As a tablet brings it that was away while the paper was replaced. */
  async function bring(): Promise<string> {
    const selection = { exact: "bao cao ket qua", prefix: "", suffix: "" };
    const note = highlight({ page: 1, version: 1, selection });
    document.getMap(NOTES_MAP).set(note.id, note);
    await appendToLog(app.write, [
      { ...own, bytes: Y.encodeStateAsUpdate(document), at: app.clock() },
    ]);
    return note.id;
  }

  const found = async () => {
    const { paperId } = own;
    const all = await placementsIn(app.read, { paperId, version: 2 });
    return all.map(({ noteId, state, page }) => [noteId, state, page]);
  };
  const compare = () => placeNotes(app, { paperId: own.paperId, meetingId });

  test("they are looked for when they come, and nothing of it names them", async () => {
    await compare();
    late.begin(own, document.getMap(NOTES_MAP));
    await late.settle();
    const id = await bring();
    late.heard(own, [id]);
    await late.settle();
    expect(await found()).toEqual([[id, "carried", 2]]);
    expect(JSON.stringify(app.published)).not.toContain(id);
    const before = app.published.length;
    late.heard(own, [id]);
    await late.settle();
    expect(app.published).toHaveLength(before);
  });

  test("what came while the versions were being compared is looked for after that", async () => {
    late.begin(own, document.getMap(NOTES_MAP));
    await compare();
    // Too late for the comparison, too early to be heard as late.
    const id = await bring();
    await late.settle();
    late.compared(own.paperId);
    await late.settle();
    expect(await found()).toEqual([[id, "carried", 2]]);
  });
});
