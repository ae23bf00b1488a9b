import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { publishedMeeting } from "../testing/meeting-in-preparation.ts";
import { publishAll, uploadPaper } from "../testing/papers.ts";
import { makePdf } from "../testing/pdfs.ts";
import { makeSigningKeys, PASSWORD } from "../../e2e/support/signing-keys.ts";
import { signedPdf } from "../testing/signed-pdf.ts";
import { downloadCopy } from "./download-copy.server.ts";
import { takeOriginal } from "./take-original.server.ts";

const wordsOf = (path: string) =>
  execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });

onEachDatabase("what is taken along", (place) => {
  let app: TestApp;
  let meeting: { meetingId: string; first: string };
  beforeEach(async () => {
    app = await startTestApp(place);
    meeting = await publishedMeeting(app);
  });
  afterEach(() => app.end());

  const published = async (bytes: Buffer) => {
    const { paperId } = await uploadPaper(app, { itemId: meeting.first, bytes });
    await publishAll(app, meeting.meetingId);
    return { paperId, version: null };
  };

  test("bears the reader, the hour and the meeting on every page; the log keeps it", async () => {
    const paper = await published(await makePdf(2));
    const { arrival } = await downloadCopy(app, by("minister-of-justice"), paper);
    const pages = wordsOf(arrival.path).split("\f");
    for (const [at, page] of pages.slice(0, 2).entries()) {
      expect(page).toContain(`Page ${at + 1}`);
      expect(page).toContain("Bộ trưởng Bộ Tư pháp · 07:00 03/12/2026 · Phiên họp Chính phủ");
    }
    await app.files.discard(arrival);
    expect(app.published.at(-1)).toMatchObject({ type: "paper.copied", payload: { version: 1 } });
  });

  test("goes behind a signature, which still holds for what was signed", async () => {
    const keys = makeSigningKeys();
    const signed = await signedPdf(keys.agency, PASSWORD);
    keys.end();
    const paper = await published(signed);
    await app.write("file_intakes").update({ is_signed: 1 });
    const { arrival } = await downloadCopy(app, by("minister-of-justice"), paper);
    expect(readFileSync(arrival.path).subarray(0, signed.length).equals(signed)).toBe(true);
    const said = execFileSync("pdfsig", ["-nocert", arrival.path], { encoding: "utf8" });
    expect(said).toContain("Signature is Valid");
    expect(wordsOf(arrival.path)).toContain("Bộ trưởng Bộ Tư pháp");
    await app.files.discard(arrival);
  });

  test("the untouched original is the secretariat's and the ministry's of the item", async () => {
    const bytes = await makePdf(1);
    const paper = await published(bytes);
    const { sha256 } = await takeOriginal(app, by("specialist"), paper);
    expect(readFileSync(app.files.pathOf(sha256)).equals(bytes)).toBe(true);
    await takeOriginal(app, by("officer-of-justice"), paper);
    for (const [login, code] of [
      ["minister-of-science", "not-allowed"],
      ["prime-minister", "not-allowed"],
      ["officer-of-finance", "not-found"],
      ["auditor", "not-found"],
    ] as const) {
      await expect(takeOriginal(app, by(login), paper)).rejects.toMatchObject({ code });
    }
  });

  test.each(["recall", "return-after-reading", "in-meeting"])(
    "%s stays: nobody",
    async (handling) => {
      const paper = await published(await makePdf(1));
      await app.write("papers").update({ handling });
      await app.write("meetings").where({ id: meeting.meetingId }).update({ state: "open" });
      for (const login of ["minister-of-justice", "specialist"]) {
        const copy = downloadCopy(app, by(login), paper);
        await expect(copy).rejects.toMatchObject({ code: "paper-stays" });
      }
      const original = takeOriginal(app, by("specialist"), paper);
      await expect(original).rejects.toMatchObject({ code: "paper-stays" });
    },
  );
});
