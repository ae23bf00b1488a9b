import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { fold } from "../platform/fold.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { plantPaper, publishAll } from "../testing/papers.ts";
import { refusalOf } from "../testing/refused.ts";
import { findInMeeting, findInPaper } from "./find-words.views.server.ts";

onEachDatabase("finding words in the papers of a meeting", (place) => {
  let app: TestApp;
  let open: string;
  let kept: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    const { items, meetingId } = await plantMeetingInSession(app);
    open = await plantPaper(app, { itemId: items.information, title: "Báo cáo" });
    const readerIds = [personId("prime-minister")];
    kept = await plantPaper(app, { itemId: items.decision, title: "Riêng", readerIds });
    await publishAll(app, meetingId);
    await plantPages(open, ["Nhà ở xã hội.", "Nha khoa; nhà\nnước. 100%", ""]);
    await plantPages(kept, ["Nhà khách."]);
  });
  afterEach(() => app.end());

  async function plantPages(paperId: string, texts: string[]): Promise<void> {
    const { sha } = await app.write("papers").where({ id: paperId }).first({ sha: "file_sha256" });
    const rows = texts.map((text, at) => ({
      file_sha256: sha,
      page: at + 1,
      text,
      folded: fold(text),
    }));
    await app.write("paper_texts").insert(rows);
  }

  const eyes = (login: string) => requirePerson(app.read, personId(login), app.clock());
  const inPaper = async (login: string, query: string, paperId = open) => {
    const asked = { paperId, query, version: null };
    const { hits } = await findInPaper(app.read, await eyes(login), asked);
    return hits.map(({ page, nth }) => `${page}.${nth}`);
  };
  const inMeeting = async (login: string, query: string) =>
    findInMeeting(app.read, await eyes(login), { paperId: open, query });

  test("each place of each page, with and without marks", async () => {
    expect(await inPaper("minister-of-justice", "nha")).toEqual(["1.0", "2.0", "2.1"]);
    expect(await inPaper("minister-of-justice", "nhà")).toEqual(["1.0", "2.0"]);
    expect(await inPaper("minister-of-justice", "nhà nước")).toEqual(["2.0"]);
    expect(await inPaper("minister-of-justice", "%")).toEqual([]);
    expect(await inPaper("minister-of-justice", "100%")).toEqual(["2.0"]);
  });

  test("the whole meeting, as far as one may read it", async () => {
    const chair = await inMeeting("prime-minister", "nhà");
    expect(chair.papers.map(({ title }) => title)).toEqual(["Báo cáo", "Riêng"]);
    expect(chair.hits).toHaveLength(3);
    const member = await inMeeting("minister-of-justice", "nhà");
    expect(member.papers.map(({ title }) => title)).toEqual(["Báo cáo"]);
    expect(member.hits.every(({ paperId }) => paperId === open)).toBe(true);
  });

  test("a paper kept for others is as good as missing", async () => {
    expect(await refusalOf(inPaper("minister-of-justice", "nhà", kept))).toBe("not-found");
    expect(await refusalOf(inPaper("operator", "nhà"))).toBe("not-found");
  });

  test("a scan has no words, and that is said", async () => {
    await app.write("paper_texts").delete();
    expect((await inMeeting("prime-minister", "nhà")).isWordless).toBe(true);
  });
});
