import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { publishedMeeting } from "../testing/meeting-in-preparation.ts";
import { plantPaper, publishAll } from "../testing/papers.ts";
import { addBookmark } from "./add-bookmark.server.ts";
import { keepReadingPlace } from "./keep-reading-place.server.ts";
import { readingRoom } from "./reading-room.views.server.ts";
import { paperReceipts } from "./receipts.views.server.ts";
import { removeBookmark } from "./remove-bookmark.server.ts";
import { restrictPaper } from "./restrict-paper.server.ts";

onEachDatabase("what one reads and marks", (place) => {
  let app: TestApp;
  let meetingId: string;
  let paperId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    const meeting = await publishedMeeting(app);
    ({ meetingId } = meeting);
    paperId = await plantPaper(app, { itemId: meeting.first, pages: 9 });
    await publishAll(app, meetingId);
  });
  afterEach(() => app.end());

  const personOf = (login: string) => requirePerson(app.read, personId(login), app.clock());
  const mark = (login: string, page: number, label: string) =>
    addBookmark(app, by(login), { paperId, version: 1, page, label });
  const marksOf = async (login: string) => {
    const wish = { paperId: null, itemId: null, version: null, page: null };
    const person = await personOf(login);
    return (await readingRoom(app.read, { person, meetingId, wish })).bookmarks;
  };
  const receipts = async (login: string) => paperReceipts(app.read, await personOf(login), paperId);

  test("a page marked again takes the new label; nobody else sees it, no log tells of it", async () => {
    const before = app.published.length;
    await mark("minister-of-justice", 4, "Điều 5");
    await mark("minister-of-justice", 4, "Điều 5, khoản 2");
    await mark("minister-of-justice", 99, "Cuối");
    expect(await marksOf("minister-of-justice")).toMatchObject([
      { page: 4, label: "Điều 5, khoản 2", running: "4", isNewest: true },
      { page: 9, label: "Cuối" },
    ]);
    expect(await marksOf("minister-of-science")).toEqual([]);
    expect(await marksOf("specialist")).toEqual([]);
    expect(app.published).toHaveLength(before);
  });

  test("only one's own mark is taken away", async () => {
    await mark("minister-of-justice", 4, "Điều 5");
    const [{ id: bookmarkId } = { id: "" }] = await marksOf("minister-of-justice");
    const foreign = removeBookmark(app, by("minister-of-science"), { bookmarkId });
    await expect(foreign).rejects.toMatchObject({ code: "not-found" });
    await removeBookmark(app, by("minister-of-justice"), { bookmarkId });
    expect(await marksOf("minister-of-justice")).toEqual([]);
  });

  test("a mark in a paper one may no longer read is out of sight", async () => {
    await mark("minister-of-justice", 4, "Điều 5");
    const readerIds = [personId("prime-minister")];
    await restrictPaper(app, by("specialist"), { paperId, readerIds });
    expect(await marksOf("minister-of-justice")).toEqual([]);
    await expect(mark("minister-of-justice", 5, "x")).rejects.toMatchObject({ code: "not-found" });
  });

  test.each(["specialist", "prime-minister"])("%s sees who has opened it", async (login) => {
    await keepReadingPlace(app, by("minister-of-justice"), { paperId, version: 1, page: 3 });
    const seen = await receipts(login);
    expect(seen).toMatchObject({ opened: 1, version: 1 });
    expect(seen.receipts).toHaveLength(27);
    expect(seen.receipts.find(({ name }) => name.vi === "Bộ trưởng Bộ Tư pháp")).toMatchObject({
      reading: { version: 1, page: 3 },
    });
  });

  test.each([
    ["minister-of-justice", "not-allowed"],
    ["assistant-of-justice", "not-allowed"],
    ["deputy-of-justice", "not-found"],
    ["auditor", "not-found"],
  ])("%s does not", async (login, code) => {
    await expect(receipts(login)).rejects.toMatchObject({ code });
  });

  test("a restricted paper is expected of those named, and kept from a chair who is not", async () => {
    const readerIds = [personId("minister-of-justice")];
    await restrictPaper(app, by("specialist"), { paperId, readerIds });
    expect((await receipts("specialist")).receipts).toHaveLength(1);
    await expect(receipts("prime-minister")).rejects.toMatchObject({ code: "not-found" });
  });
});
