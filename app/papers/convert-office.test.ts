import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeJail } from "../platform/jail.server.ts";
import { readPdfPages } from "../platform/pdf-pages.server.ts";
import {
  officeFile,
  openDocument,
  slidesWithPictureOf,
  VIETNAMESE,
  zipOf,
} from "../testing/office-files.ts";
import { convertOffice } from "./convert-office.server.ts";
import type { OfficeKind } from "./office-file.ts";

const jail = makeJail();
const { soffice, apart } = jail.tools();

let folder: string;
let hidden: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-test-"));
  hidden = path.join(folder, "data");
  mkdirSync(path.join(hidden, "arrivals"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function converted(kind: OfficeKind, content: Buffer) {
  const into = mkdtempSync(path.join(hidden, "arrivals", "into-"));
  const file = path.join(folder, crypto.randomUUID());
  writeFileSync(file, content);
  return convertOffice({ path: file, kind, into, hidden, jail });
}

const ENOUGH = 30_000;

describe.runIf(soffice !== null)("an office file becomes a PDF", () => {
  test.each(["xlsx", "pptx", "odt"] as const)(
    "%s, with its letters composed",
    async (kind) => {
      const [page, ...more] =
        (await readPdfPages(await converted(kind, await officeFile(kind)))) ?? [];
      expect(page?.text.replaceAll("\n", " ")).toContain(VIETNAMESE);
      expect(more).toEqual([]);
    },
    ENOUGH,
  );

  test(
    "words of other files on the machine do not come in",
    async () => {
      const secret = path.join(hidden, "secret.txt");
      writeFileSync(secret, "MAT CUA MAY CHU");
      const section = `<text:section text:name="S"><text:section-source xlink:href="file://${secret}" text:filter-name="Text"/>${"<text:p>cu</text:p>"}</text:section>`;
      const file = await zipOf(openDocument("odt", `<office:text>${section}</office:text>`));
      const [page] = (await readPdfPages(await converted("odt", file))) ?? [];
      expect(page?.text).toBe("cu");
    },
    ENOUGH,
  );

  test.runIf(apart !== null)(
    "nor pictures out of our folder",
    async () => {
      const picture = path.join(hidden, "secret.png");
      writeFileSync(picture, DOT);
      const pictures = async (from: string) =>
        readFileSync(
          await converted("pptx", await slidesWithPictureOf(`file://${from}`)),
          "latin1",
        ).match(/\/Subtype\s*\/Image/g)?.length ?? 0;
      expect(await pictures(picture)).toBe(0);
      // The same from elsewhere shows that the file would have reached for it.
      const open = path.join(folder, "open.png");
      writeFileSync(open, DOT);
      expect(await pictures(open)).toBeGreaterThan(0);
    },
    ENOUGH,
  );
});

/** One point of colour. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);
