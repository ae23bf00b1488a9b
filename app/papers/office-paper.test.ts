import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readPdfPages } from "../platform/pdf-pages.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { officeFile, VIETNAMESE } from "../testing/office-files.ts";
import { uploadPaper } from "../testing/papers.ts";
import { findTools } from "../platform/tools.server.ts";
import { downloadCopy } from "./download-copy.server.ts";
import { OFFICE_TYPES } from "./office-file.ts";
import { takeIntakeSteps } from "./take-intake-steps.server.ts";
import { takeOriginal } from "./take-original.server.ts";

const { soffice } = findTools();

onEachDatabase("an office file as a paper", (place) => {
  let app: TestApp;
  let scene: Scene;
  beforeEach(async () => {
    app = await startTestApp(place);
    scene = await plantMeetingInSession(app);
  });
  afterEach(() => app.end());

  const upload = (bytes: Buffer) =>
    uploadPaper(app, { itemId: scene.items.decision, fileName: "Tờ trình.docx", bytes });

  test.runIf(soffice !== null)(
    "is read as PDF, kept as it came, and taken along as PDF",
    async () => {
      const bytes = await officeFile("docx");
      const { paperId, pages } = await upload(bytes);
      expect(pages).toBe(1);
      const newest = { paperId, version: null };
      const original = await takeOriginal(app, by("specialist"), newest);
      expect(original).toMatchObject({ fileName: "Tờ trình.docx", mediaType: OFFICE_TYPES.docx });
      expect(await readFile(app.files.pathOf(original.sha256))).toEqual(bytes);

      const { fileName, arrival } = await downloadCopy(app, by("specialist"), newest);
      expect(fileName).toBe("Tờ trình.pdf");
      expect((await readPdfPages(arrival.path))?.[0]?.text).toContain("Nghị quyết");
      await app.files.discard(arrival);
      await takeIntakeSteps(app);
      const words = await app.read("paper_texts").where({ file_sha256: original.sha256 }).first();
      expect(words.text.replaceAll("\n", " ")).toContain(VIETNAMESE);
      expect(readdirSync(path.join(app.settings.dataDir, "arrivals"))).toEqual([]);
    },
    30_000,
  );

  test("without LibreOffice it is refused in words, and nothing is left", async () => {
    const tools = { ...app.jail.tools(), soffice: null };
    app.jail = { ...app.jail, tools: () => tools };
    await expect(upload(await officeFile("docx"))).rejects.toMatchObject({
      code: "office-tool-missing",
    });
    expect(readdirSync(path.join(app.settings.dataDir, "arrivals"))).toEqual([]);
    expect(existsSync(path.join(app.settings.dataDir, "files"))).toBe(false);
  });
});
