import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { changeSetting } from "../settings/change-setting.server.ts";
import { addDays, dayOf } from "../platform/dates.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { uploadPaper, type Asked } from "../testing/papers.ts";
import { makePdf } from "../testing/pdfs.ts";
import { addPaper } from "./add-paper.server.ts";

onEachDatabase("addPaper", (place) => {
  let app: TestApp;
  let scene: Scene;
  beforeEach(async () => {
    app = await startTestApp(place);
    scene = await plantMeetingInSession(app);
  });
  afterEach(() => app.end());

  const upload = (asked: Partial<Asked> = {}) =>
    uploadPaper(app, { itemId: scene.items.decision, ...asked });

  const filesIn = (folder: string) => {
    const at = path.join(app.settings.dataDir, folder);
    return existsSync(at)
      ? readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      : [];
  };

  async function expectNothingLeft() {
    expect(await app.read("papers")).toEqual([]);
    expect(await app.read("files")).toEqual([]);
    expect(await app.read("events").where("type", "like", "paper.%")).toEqual([]);
    expect(filesIn("arrivals")).toEqual([]);
    expect(filesIn("files")).toEqual([]);
  }

  test("file, row and event are there together", async () => {
    const { paperId, pages } = await upload({ pages: 3, title: "Tờ trình" });
    expect(pages).toBe(3);
    const row = await app.read("papers").where({ id: paperId }).first();
    expect(row).toMatchObject({ position: 1, pages: 3, title: "Tờ trình", published_at: null });
    expect(await app.files.size(row.file_sha256)).toBe(
      (await app.read("files").where({ sha256: row.file_sha256 }).first()).size,
    );
    expect(filesIn("arrivals")).toEqual([]);
    const [event] = app.published;
    expect(event).toMatchObject({ type: "paper.added", wakes: [`meeting:${scene.meetingId}`] });
    expect(JSON.stringify(event)).not.toContain("Tờ trình");
  });

  test("the next paper stands behind, the same bytes are kept once", async () => {
    const bytes = await makePdf(1);
    await upload({ bytes });
    const { paperId } = await upload({ bytes });
    expect((await app.read("papers").where({ id: paperId }).first()).position).toBe(2);
    // What came, and its copy for reading.
    expect(filesIn("files")).toHaveLength(2);
  });

  test("a retry of the same upload is the same paper", async () => {
    const intent = by("specialist");
    const bytes = await makePdf(1);
    const first = await upload({ bytes, intent });
    expect(await upload({ bytes, intent })).toEqual(first);
    expect(await app.read("papers")).toHaveLength(1);
    expect(filesIn("arrivals")).toEqual([]);
  });

  test("another file under the same key is refused", async () => {
    const intent = by("specialist");
    await upload({ pages: 1, intent });
    await expect(upload({ pages: 2, intent })).rejects.toMatchObject({
      code: "key-reused",
    });
    expect(await app.read("papers")).toHaveLength(1);
  });

  test.each([
    ["a text file named .pdf", Buffer.from("Đây không phải PDF".repeat(100)), "paper-not-pdf"],
    ["an empty file", Buffer.alloc(0), "file-empty"],
  ])("%s", async (_name, bytes, code) => {
    await expect(upload({ bytes })).rejects.toMatchObject({ code });
    await expectNothingLeft();
  });

  test("a file above the limit is heard out and refused", async () => {
    const part = Buffer.alloc(1024 * 1024, "x");
    let read = 0;
    async function* body() {
      for (let sent = 0; sent < 160; sent += 1) {
        read += 1;
        yield part;
      }
    }
    const given = { itemId: scene.items.decision, title: "x", fileName: "x.pdf", readerIds: null };
    await expect(addPaper(app, by("specialist"), { ...given, body: body() })).rejects.toMatchObject(
      { code: "paper-too-large" },
    );
    expect(read).toBe(160);
    await expectNothingLeft();
  });

  test("the limits the house has set hold from their day on, and are named", async () => {
    const set = (name: "upload-megabytes" | "upload-pages", value: string, fromOn: string) =>
      changeSetting(app, by("head-of-general-affairs"), {
        ...{ name, value, fromOn },
        bodyCode: "government",
      });
    const bytes = await makePdf(5);
    const bring = (body: Buffer) =>
      addPaper(app, by("specialist"), {
        ...{ itemId: scene.items.decision, title: "x", fileName: "x.pdf", readerIds: null },
        body: Readable.from([body]),
      });
    const today = dayOf(app.clock());
    await set("upload-pages", "4", today);
    await set("upload-megabytes", "1", addDays(today, 1));
    const tooLong = { code: "paper-too-many-pages", details: { pages: 5, most: 4 } };
    await expect(bring(bytes)).rejects.toMatchObject(tooLong);
    await expectNothingLeft();
    await set("upload-pages", "5", today);
    await bring(bytes);
    // The same bytes again: known, and still counted.
    await set("upload-pages", "4", today);
    await expect(bring(bytes)).rejects.toMatchObject(tooLong);
    app.time.moveTo(app.clock() + 86_400_000);
    const large = Buffer.concat([bytes, Buffer.alloc(1024 * 1024)]);
    const tooLarge = { code: "paper-too-large", details: { megabytes: 1 } };
    await expect(bring(large)).rejects.toMatchObject(tooLarge);
  });

  test("an upload cut off in the middle leaves nothing", async () => {
    const bytes = await makePdf(5);
    const body = new Readable({
      read() {
        this.push(bytes.subarray(0, 500));
        this.destroy(new Error("aborted"));
      },
    });
    const given = { itemId: scene.items.decision, title: "x", fileName: "x.pdf", readerIds: null };
    await expect(addPaper(app, by("specialist"), { ...given, body })).rejects.toMatchObject({
      code: "upload-cut-off",
    });
    await expectNothingLeft();
  });

  test.each(["minister-of-justice", "prime-minister", "officer-of-science", "auditor"])(
    "%s has no such door, and nothing is read",
    async (login) => {
      const body = new Readable({
        read() {
          throw new Error("was read");
        },
      });
      const given = { title: "x", fileName: "x.pdf", readerIds: null, body };
      for (const itemId of [scene.items.decision, "no-such-item"]) {
        await expect(addPaper(app, by(login), { ...given, itemId })).rejects.toMatchObject({
          code: "not-found",
        });
      }
      await expectNothingLeft();
    },
  );

  test("a closed meeting takes no more papers", async () => {
    await app.write("meetings").update({ state: "closed", closed_at: app.clock() });
    await expect(upload()).rejects.toMatchObject({ code: "meeting-closed" });
  });

  test("restricted to named persons from the start", async () => {
    const readerIds = [personId("minister-of-justice"), personId("minister-of-finance")];
    const { paperId } = await upload({ readerIds });
    const named = await app.read("paper_readers").where({ paper_id: paperId }).pluck("person_id");
    expect(named.sort()).toEqual([...readerIds].sort());
    await expect(upload({ readerIds: ["nobody"] })).rejects.toMatchObject({
      code: "invalid-input",
    });
  });
});
