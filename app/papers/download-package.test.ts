import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { personId } from "../../db/fixtures/government.ts";
import { openPdf, readPageText } from "../platform/pdf-text.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { publishedMeeting } from "../testing/meeting-in-preparation.ts";
import { publishAll, uploadPaper } from "../testing/papers.ts";
import { unzip } from "../../e2e/support/unzip.ts";
import { describePaper } from "./describe-paper.server.ts";
import { downloadPackage } from "./download-package.server.ts";
import { NO_MARKS } from "./paper-marks.ts";

const manifestSchema = z.object({
  madeFor: z.string(),
  files: z.array(z.object({ path: z.string(), what: z.string(), sha256: z.string() })),
  leftOut: z.array(
    z.object({ number: z.string(), title: z.string().nullable(), reason: z.string() }),
  ),
});

onEachDatabase("downloadPackage", (place) => {
  let app: TestApp;
  let meetingId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    const meeting = await publishedMeeting(app);
    ({ meetingId } = meeting);
    await uploadPaper(app, { itemId: meeting.first, title: "Tờ trình số 1/TTr", pages: 2 });
    const readerIds = [personId("minister-of-justice")];
    await uploadPaper(app, { itemId: meeting.first, title: "Riêng", pages: 3, readerIds });
    const { paperId } = await uploadPaper(app, { itemId: meeting.second, title: "Thu hồi" });
    await describePaper(app, by("specialist"), {
      ...{ paperId, title: null, kind: "other" },
      marks: { ...NO_MARKS, handling: "recall" },
    });
    await publishAll(app, meetingId);
  });
  afterEach(() => app.end());

  const download = async (login: string) => {
    const { name, zip } = await downloadPackage(app, by(login), { meetingId });
    const parts: Buffer[] = [];
    for await (const part of zip) parts.push(Buffer.from(part));
    const files = await unzip(Buffer.concat(parts));
    const manifest = manifestSchema.parse(JSON.parse(files.get("manifest.json")?.toString() ?? ""));
    return { name, files, manifest };
  };

  test("what a member may read, each file by its hash; the rest as blanks", async () => {
    const { name, files, manifest } = await download("minister-of-science");
    expect(name).toMatch(/^Phiên họp Chính phủ .*\.zip$/);
    expect(manifest.files.map(({ path }) => path)).toEqual([
      "Chương trình.pdf",
      "Danh sách thành phần.pdf",
      "1. Nội dung của justice/1.1 Tờ trình số 1 TTr.pdf",
    ]);
    for (const { path, sha256 } of manifest.files) {
      const bytes = files.get(path) ?? Buffer.alloc(0);
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
    }
    expect(manifest.leftOut).toEqual([
      { number: "1.2", title: null, reason: "withheld" },
      { number: "2.1", title: "Thu hồi", reason: "recall" },
    ]);
    const text = files.get("Bảng kê.txt")?.toString() ?? "";
    expect(text).toContain("1.2: trang 3–5 để trống, tài liệu hạn chế.");
    expect(text).not.toContain("Riêng");
    const agenda = await openPdf(Uint8Array.from(files.get("Chương trình.pdf") ?? []));
    const { text: words } = await readPageText(await agenda.getPage(1));
    expect(words).toContain("Bộ trưởng Bộ Khoa học và Công nghệ ·");
    expect(manifest.madeFor).toBe("Bộ trưởng Bộ Khoa học và Công nghệ");
    expect(app.published.at(-1)).toMatchObject({
      type: "meeting.package-downloaded",
      by: personId("minister-of-science"),
      payload: { files: 3, leftOut: 2 },
    });
  });

  test("who is named has the restricted paper in theirs", async () => {
    const { manifest } = await download("minister-of-justice");
    expect(manifest.files.map(({ path }) => path)).toContain(
      "1. Nội dung của justice/1.2 Riêng.pdf",
    );
  });

  test.each([
    ["assistant-of-justice", "not-allowed"],
    ["officer-of-justice", "not-allowed"],
    ["deputy-of-justice", "not-found"],
  ])("%s takes none along", async (login, code) => {
    await expect(download(login)).rejects.toMatchObject({ code });
    expect(app.published.some(({ type }) => type === "meeting.package-downloaded")).toBe(false);
  });
});
