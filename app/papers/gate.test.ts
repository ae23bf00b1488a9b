import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeJail } from "../platform/jail.server.ts";
import {
  actingPaper,
  bombStream,
  CATALOG,
  circularForms,
  circularPattern,
  circularXref,
  doublingTree,
  multiplyingForms,
  objectStreamBomb,
  PAGE,
  paper,
  stream,
} from "../testing/hostile-pdfs.ts";
import { makePdf, writePdf } from "../testing/pdfs.ts";
import { passGate } from "./pass-gate.server.ts";

const root = path.resolve(import.meta.dirname, "../..");
const jail = makeJail();
const HAS_QPDF = jail.tools().qpdf !== null;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-test-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function judge(content: Uint8Array | string, more: { timeMs?: number; isAsIs?: boolean } = {}) {
  const file = path.join(folder, crypto.randomUUID());
  writeFileSync(file, content);
  return judgeFile(file, more);
}

function judgeFile(file: string, more: { timeMs?: number; isAsIs?: boolean } = {}) {
  const into = mkdtempSync(path.join(folder, "into-"));
  return passGate({ path: file, into, root, jail, ...more });
}

/** The number of pages, or why it is refused. */
async function verdict(content: Uint8Array | string, more = {}): Promise<number | string> {
  const said = await judge(content, more);
  return said.accepted ? said.pages : said.reason;
}

const latin1 = (pdf: Buffer): string => pdf.toString("latin1");
const without = (pdf: Buffer, words: RegExp): Buffer =>
  Buffer.from(latin1(pdf).replace(words, ""), "latin1");

describe("what is no PDF", () => {
  test.each([
    ["a text file named .pdf", "Tờ trình về việc ban hành Nghị quyết"],
    ["nothing", ""],
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex")],
    ["a PDF far behind something else", Buffer.concat([Buffer.alloc(4096, "x"), paper()])],
  ])("%s", async (_, content) => {
    expect(await verdict(content)).toBe("not-pdf");
  });

  test("more than 150 MB, whatever it is", async () => {
    const file = path.join(folder, "large.pdf");
    execFileSync("truncate", ["-s", String(150 * 1024 * 1024 + 1), file]);
    expect(await judgeFile(file)).toEqual({ accepted: false, reason: "too-large" });
  });
});

describe.runIf(HAS_QPDF)("papers that are let in", () => {
  const mirror = "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>";
  const typeless = PAGE.replace("/Type/Page", "");
  const cases: [string, () => Buffer | Promise<Buffer>, number][] = [
    ["an ordinary one", () => makePdf(12), 12],
    ["one with junk before its header", () => Buffer.concat([Buffer.from("junk\n"), paper()]), 1],
    ["its cross-reference table is gone", () => without(paper(), /xref\n[^t]*(?=trailer)/), 1],
    ["broken off by its last few bytes", () => paper().subarray(0, -6), 1],
    ["something behind its end", () => Buffer.concat([paper(), Buffer.alloc(9000)]), 1],
    ["its table names itself as the one before", circularXref, 1],
    [
      "it says it had a million pages",
      () => paper({ pages: "<</Type/Pages/Kids[3 0 R]/Count 1000000>>" }),
      1,
    ],
    [
      "it says it had fewer than none",
      () => paper({ pages: "<</Type/Pages/Kids[3 0 R]/Count -7>>" }),
      1,
    ],
    [
      "it hides a page from its count",
      () => paper({ pages: "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 1>>" }),
      2,
    ],
    ["the same page twice", () => paper({ pages: mirror }), 2],
    ["a page without a kind", () => paper({ page: typeless }), 1],
    [
      "a page that stands within its branch",
      () => paper({ pages: `<</Type/Pages/Kids[${PAGE}]/Count 1>>` }),
      1,
    ],
    ["a page without size or content", () => paper({ page: "<</Type/Page/Parent 2 0 R>>" }), 1],
    ["forms that draw each other", circularForms, 1],
    ["a pattern painted with itself", circularPattern, 1],
    ["open to all, but not to be printed", () => makePdf(2, { user: "", owner: "chu" }), 2],
  ];
  test.concurrent.each(cases)("%s", async (_, make, pages) => {
    expect(await verdict(await make())).toBe(pages);
  });
});

describe.runIf(HAS_QPDF)("papers that are refused", () => {
  const onlyRoot = (pages: string) => writePdf([CATALOG, pages]);
  const cases: [string, () => Buffer | Promise<Buffer>, string][] = [
    ["only the first words of a PDF", () => Buffer.from("%PDF-1.7\n"), "broken"],
    ["a password is needed", () => makePdf(2, { user: "mat-khau", owner: "chu" }), "encrypted"],
    ["broken off in the middle", async () => (await makePdf(12)).subarray(0, 1200), "broken"],
    [
      "a page is missing",
      () => paper({ pages: "<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>" }),
      "broken",
    ],
    ["no pages", () => onlyRoot("<</Type/Pages/Kids[]/Count 0>>"), "broken"],
    ["no tree of pages", () => onlyRoot("<</Type/Font>>"), "broken"],
    ["a tree that bites its tail", () => onlyRoot("<</Type/Pages/Kids[2 0 R]/Count 1>>"), "broken"],
    ["a tree that doubles forty times", doublingTree, "too-costly"],
    ["500 MB of content in 3 kB", () => paper({ content: bombStream(500, 2) }), "too-costly"],
    ["objects that unfold to 500 MB", () => objectStreamBomb(500), "too-costly"],
  ];
  test.concurrent.each(cases)("%s", async (_, make, reason) => {
    expect(await verdict(await make())).toBe(reason);
  });

  test.each(["first page", "second page"] as const)(
    "drawings that multiply on the %s end in time",
    async (place) => {
      expect(await verdict(multiplyingForms(place), { timeMs: 5000 })).toBe("too-costly");
    },
  );

  test("more pages than anybody reads", async () => {
    const kids = Array.from({ length: 5001 }, () => "3 0 R").join(" ");
    expect(await verdict(paper({ pages: `<</Type/Pages/Kids[${kids}]/Count 5001>>` }))).toBe(
      "too-costly",
    );
  });
});

describe.runIf(HAS_QPDF)("the served copy", () => {
  function plainText(file: string): string {
    const args = ["--qdf", "--object-streams=disable", "--no-original-object-ids", file, "-"];
    return execFileSync("qpdf", args, { encoding: "latin1" });
  }

  async function servedOf(pdf: Buffer): Promise<string> {
    const said = await judge(pdf);
    return said.accepted ? plainText(said.servedPath) : expect.fail(said.reason);
  }

  test("nothing in it acts, and what is worth reading stays", async () => {
    const served = await servedOf(actingPaper());
    for (const word of [
      ...["JavaScript", "OpenAction", "EmbeddedFile", "XFA", "Launch", "RichMedia", "SubmitForm"],
      ...["GoToE", "app.alert", "launchURL", "b.exe", "cmd.exe"],
    ]) {
      expect(served).not.toContain(word);
    }
    // As names of fonts they act on nothing.
    expect(served.match(/\/(?:AA|JS)\b/g)).toEqual(["/AA", "/JS", "/AA"]);
    for (const word of [
      "https://chinhphu.vn/",
      "(here)",
      "/Nums",
      "Hidden",
      "Kept words",
      "/Widget",
    ]) {
      expect(served).toContain(word);
    }
  });

  test("is open where the original was locked", async () => {
    expect(await servedOf(await makePdf(1, { user: "", owner: "chu" }))).not.toContain("/Encrypt");
  });

  test("says what it is: sizes, turns, labels, letters, signature", async () => {
    const page = PAGE.replace("[0 0 200 200]", "[0 0 595 842]/Rotate 90");
    const catalog = CATALOG.replace(">>", "/PageLabels<</Nums[0<</S/r/St 4>>]>>/X 5 0 R>>");
    const said = await judge(paper({ catalog, page }, ["<</Type/Sig/ByteRange[0 1 2 3]>>"]));
    expect(said).toMatchObject({
      accepted: true,
      text: true,
      signed: true,
      geometry: [{ w: 595, h: 842, r: 90, label: "iv" }],
    });
    expect(await judge(paper({ content: stream("0 0 9 9 re f") }))).toMatchObject({
      text: false,
      signed: false,
    });
  });

  test("shows page 1 of 300 after few of its bytes", async () => {
    const filled = (index: number) =>
      stream(`BT (${crypto.randomUUID().repeat(60)} ${index}) Tj ET`);
    const kids = Array.from({ length: 300 }, (_, index) => `${index * 2 + 3} 0 R`).join(" ");
    const pages = Array.from({ length: 300 }, (_, index) => [
      PAGE.replace("4 0 R", `${index * 2 + 4} 0 R`),
      filled(index),
    ]).flat();
    const flat = writePdf([CATALOG, `<</Type/Pages/Kids[${kids}]/Count 300>>`, ...pages]);
    const said = await judge(flat);
    expect(said).toMatchObject({ accepted: true, pages: 300 });
    expect(said.accepted && said.firstPageBytes).toBeLessThan(200_000);
  });

  test("where qpdf is missing, ours are served as they are", async () => {
    expect(await verdict(await makePdf(3), { isAsIs: true })).toBe(3);
  });
});

/** A shelf of odd PDFs beside the project; where it is missing, there is nothing to try. */
const SHELF = process.env["PDF_SHELF"] ?? path.resolve(root, "../shared/pdfs");

describe.runIf(HAS_QPDF && existsSync(SHELF))("PDFs that others met", () => {
  const refused: Record<string, string> = {
    "Pages-tree-refs.pdf": "broken",
    "issue6010_1.pdf": "encrypted",
    "issue9105_other.pdf": "broken",
    "poppler-395-0-fuzzed.pdf": "broken",
  };
  const files = existsSync(SHELF) ? readdirSync(SHELF).filter((name) => name.endsWith(".pdf")) : [];

  test.concurrent.each(files)("%s", async (name) => {
    const said = await judgeFile(path.join(SHELF, name));
    expect(said.accepted ? said.pages : said.reason).toEqual(refused[name] ?? expect.any(Number));
  });
});
