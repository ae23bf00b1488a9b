import { afterEach, beforeEach, expect, test } from "vitest";
import { Readable } from "node:stream";
import { personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { publishedMeeting } from "../testing/meeting-in-preparation.ts";
import { publishAll, uploadPaper } from "../testing/papers.ts";
import { makePdf } from "../testing/pdfs.ts";
import { keepReadingPlace } from "./keep-reading-place.server.ts";
import { papersOf, requireVersion } from "./paper.views.server.ts";
import { replacePaper } from "./replace-paper.server.ts";

onEachDatabase("replacePaper", (place) => {
  let app: TestApp;
  let meeting: { meetingId: string; first: string; second: string };
  let paperId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    meeting = await publishedMeeting(app);
    paperId = (await uploadPaper(app, { itemId: meeting.first, pages: 2 })).paperId;
    await uploadPaper(app, { itemId: meeting.second, pages: 1 });
  });
  afterEach(() => app.end());

  const replace = async (given: { pages: number; note?: string; login?: string }) =>
    replacePaper(app, by(given.login ?? "specialist"), {
      paperId,
      fileName: "ban-moi.pdf",
      note: given.note ?? "Sửa Điều 5",
      body: Readable.from([await makePdf(given.pages)]),
    });
  const read = (login: string, version: number, page = 1) =>
    keepReadingPlace(app, by(login), { paperId, version, page });
  const linesFor = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return papersOf(app.read, { person, meetingId: meeting.meetingId });
  };

  test("what is not published is exchanged, and stays its first version", async () => {
    await replace({ pages: 4, note: "" });
    const [line] = await linesFor("specialist");
    expect(line).toMatchObject({ version: 1, pages: 4, older: [], note: null });
    expect(app.published.at(-1)).toMatchObject({ type: "paper.exchanged" });
  });

  test("a published paper goes on as its next version; numbers said aloud stay", async () => {
    await publishAll(app, meeting.meetingId);
    await read("minister-of-justice", 1, 2);
    expect(await replace({ pages: 4 })).toEqual({ paperId, pages: 4, version: 2 });
    const [line, later] = await linesFor("minister-of-justice");
    expect(line).toMatchObject({
      version: 2,
      note: "Sửa Điều 5",
      pages: 4,
      firstPage: 1,
      numberedPages: 2,
      readVersion: 1,
      unread: true,
      lastPage: 2,
      older: [{ version: 1, pages: 2, note: null }],
    });
    expect(later).toMatchObject({ firstPage: 3 });
    expect(app.published.at(-1)).toMatchObject({
      type: "paper.replaced",
      payload: { version: 2, pages: 4 },
    });
  });

  test("the old one stays readable by those who may read the paper, and by nobody else", async () => {
    await publishAll(app, meeting.meetingId);
    await replace({ pages: 3 });
    const justice = await requirePerson(app.read, personId("minister-of-justice"), app.clock());
    const files = await Promise.all(
      [1, 2, null].map((version) => requireVersion(app.read, justice, { paperId, version })),
    );
    expect(files.map(({ pages }) => pages)).toEqual([2, 3, 3]);
    for (const version of [0, 3, Number.NaN]) {
      const none = requireVersion(app.read, justice, { paperId, version });
      await expect(none).rejects.toMatchObject({ code: "not-found" });
    }
    const stranger = await requirePerson(app.read, personId("deputy-of-justice"), app.clock());
    const hidden = requireVersion(app.read, stranger, { paperId, version: 1 });
    await expect(hidden).rejects.toMatchObject({ code: "not-found" });
  });

  test("each version is opened for itself, and only its first opening is told", async () => {
    await publishAll(app, meeting.meetingId);
    await replace({ pages: 4 });
    await read("minister-of-justice", 1, 2);
    await read("minister-of-justice", 1, 1);
    await read("minister-of-justice", 2, 4);
    const opened = app.published.filter(({ type }) => type === "paper.opened");
    expect(opened.map(({ payload }) => payload)).toEqual([{ version: 1 }, { version: 2 }]);
    const [line] = await linesFor("minister-of-justice");
    expect(line).toMatchObject({ readVersion: 2, unread: false, lastPage: 4 });
    await expect(read("minister-of-justice", 3)).rejects.toMatchObject({ code: "not-found" });
  });

  test("versions that went out are never changed or deleted", async () => {
    await publishAll(app, meeting.meetingId);
    const versions = () => app.write("paper_versions");
    await expect(versions().update({ note: "khác" })).rejects.toThrow("append-only");
    await expect(versions().delete()).rejects.toThrow("append-only");
  });

  test.each([
    ["without a word on what changed", { pages: 3, note: "  " }, "reason-missing"],
    ["by a member", { pages: 3, login: "minister-of-justice" }, "not-allowed"],
    ["by someone who does not know of it", { pages: 3, login: "deputy-of-justice" }, "not-found"],
  ])("refused %s", async (_how, given, code) => {
    await publishAll(app, meeting.meetingId);
    await expect(replace(given)).rejects.toMatchObject({ code });
    expect((await linesFor("specialist"))[0]).toMatchObject({ version: 1 });
  });
});
