import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate, openDatabase } from "../../db/knexfile.ts";
import type { App } from "../platform/app.server.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { makePdf, writePdf } from "../testing/pdfs.ts";
import { checkPdf } from "./check-pdf.server.ts";

let app: TestApp;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-test-"));
  app = await startTestApp(emptyPlace());
});
afterAll(async () => {
  await app.end();
  rmSync(folder, { recursive: true, force: true });
});

/** The gate needs no rows: the database is there because an app has one. */
function emptyPlace() {
  return {
    name: "sqlite" as const,
    open: async () => {
      const database = await openDatabase({ dataDir: folder });
      await migrate(database);
      return { database, dataDir: folder, close: () => database.close() };
    },
  };
}

async function verdict(content: Uint8Array | string, limits?: Parameters<typeof checkPdf>[2]) {
  const file = path.join(folder, crypto.randomUUID());
  writeFileSync(file, content);
  return verdictOn(app, file, limits);
}

function verdictOn(by: App, file: string, limits?: Parameters<typeof checkPdf>[2]) {
  const passed = checkPdf(by, file, limits).then(({ geometry }) => geometry.length);
  return passed.catch((error: { code?: string }) => error.code ?? error);
}

const onePage = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>";
const tree = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", onePage];

describe("the gate for PDFs", () => {
  test("a PDF with every page is let in, and its pages are counted", async () => {
    expect(await verdict(await makePdf(1))).toBe(1);
    expect(await verdict(await makePdf(37))).toBe(37);
  });

  test("a text file named .pdf", async () => {
    expect(await verdict("Tờ trình về việc ban hành Nghị quyết")).toBe("paper-not-pdf");
  });

  test("a picture", async () => {
    expect(await verdict(Buffer.from("89504e470d0a1a0a", "hex"))).toBe("paper-not-pdf");
  });

  test("only the first words of a PDF", async () => {
    expect(await verdict("%PDF-1.7\n")).toBe("paper-broken");
  });

  test("a password is needed", async () => {
    expect(await verdict(await makePdf(2, { user: "mat-khau", owner: "chu" }))).toBe(
      "paper-encrypted",
    );
  });

  test("encrypted, but open to every reader", async () => {
    expect(await verdict(await makePdf(2, { user: "", owner: "chu" }))).toBe(2);
  });

  test.each([0.3, 0.6, 0.9, 0.99])("broken off after %f of its length", async (share) => {
    const whole = await makePdf(12);
    expect(await verdict(whole.subarray(0, Math.floor(whole.length * share)))).toBe("paper-broken");
  });

  test("broken off by the last few bytes", async () => {
    const whole = await makePdf(3);
    expect(await verdict(whole.subarray(0, whole.length - 6))).toBe("paper-broken");
  });

  test("its middle is missing", async () => {
    const whole = writePdf([
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2>>",
      onePage,
      "<</Length 0>>stream\n\nendstream",
      onePage,
    ]).toString("latin1");
    const start = whole.indexOf("5 0 obj");
    const hole = whole.slice(0, start) + whole.slice(whole.indexOf("xref", start));
    expect(await verdict(Buffer.from(whole, "latin1"))).toBe(2);
    expect(await verdict(Buffer.from(hole, "latin1"))).toBe("paper-broken");
  });

  test("a PDF of no pages", async () => {
    const none = writePdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"]);
    expect(await verdict(none)).toBe("paper-broken");
  });

  test("something behind the end, as mail gateways add it", async () => {
    const whole = await makePdf(2);
    const padded = Buffer.concat([whole, Buffer.alloc(9000), Buffer.from("\r\n--boundary--\r\n")]);
    expect(await verdict(Buffer.concat([whole, Buffer.alloc(9000)]))).toBe(2);
    expect(await verdict(padded)).toBe("paper-broken");
    expect(await verdict(Buffer.concat([whole, Buffer.from("\r\n--boundary--\r\n")]))).toBe(2);
  });

  test("a bomb: 3 kB that unfold to 600 MB", async () => {
    const packed = deflateSync(deflateSync(Buffer.alloc(600 * 1024 * 1024, " ")));
    const head = `<</Length ${packed.length}/Filter[/FlateDecode/FlateDecode]>>stream\n`;
    const stream = Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream")]);
    expect(packed.length).toBeLessThan(4096);
    expect(await verdict(writePdf([...tree, stream]))).toBe("paper-too-costly");
  });

  test("more time than there is", async () => {
    const limits = { timeoutMs: 20, memoryMb: 512 };
    expect(await verdict(await makePdf(3), limits)).toBe("paper-too-costly");
  });
});

/** A shelf of odd PDFs beside the project; where it is missing, there is nothing to try. */
const SHELF = path.resolve(import.meta.dirname, "../../../shared/pdfs");

describe.runIf(existsSync(SHELF))("PDFs that others met", () => {
  const refused: Record<string, string> = {
    "Pages-tree-refs.pdf": "paper-broken",
    "issue6010_1.pdf": "paper-encrypted",
    "issue9105_other.pdf": "paper-broken",
    "poppler-395-0-fuzzed.pdf": "paper-broken",
  };
  const files = existsSync(SHELF) ? readdirSync(SHELF).filter((name) => name.endsWith(".pdf")) : [];

  test.each(files)("%s", async (name) => {
    const expected = refused[name] ?? expect.any(Number);
    expect(await verdictOn(app, path.join(SHELF, name))).toEqual(expected);
  });
});
