import { deflateSync } from "node:zlib";
import { writePdf } from "./pdfs.ts";

/*
 * PDFs nobody means well with, and odd ones everybody sends: written here, a few kilobytes each.
 */

export const CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
export const ONE_KID = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
const FONT = "<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";
export const PAGE = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources${FONT}/Contents 4 0 R>>`;
export const WORDS = stream("BT /F1 12 Tf 20 100 Td (Words) Tj ET");

/** A stream object; `filters` are named in the order in which they are undone. */
export function stream(content: string | Buffer, entries = ""): Buffer {
  const body = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<</Length ${body.length}${entries}>>stream\n`),
    body,
    Buffer.from("\nendstream"),
  ]);
}

/** One page of words; `more` objects follow as 5, 6, … */
export function paper(
  parts: { catalog?: string; pages?: string; page?: string; content?: string | Buffer } = {},
  more: readonly (string | Buffer)[] = [],
): Buffer {
  const { catalog = CATALOG, pages = ONE_KID, page = PAGE, content = WORDS } = parts;
  return writePdf([catalog, pages, page, content, ...more]);
}

/** So many times as large once unfolded. */
export function bombStream(megabytes: number, filters: 1 | 2, entries = ""): Buffer {
  let packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, " "), { level: 1 });
  if (filters === 2) packed = deflateSync(packed, { level: 9 });
  const named = Array.from({ length: filters }, () => "/FlateDecode").join("");
  return stream(packed, `/Filter[${named}]${entries}`);
}

const tail = (pdf: Buffer, from: string, to: string): Buffer =>
  Buffer.from(pdf.toString("latin1").replace(from, to), "latin1");

/** A cross-reference table that names itself as the one before it. */
export function circularXref(): Buffer {
  const pdf = paper();
  const at = pdf.toString("latin1").lastIndexOf("xref\n0");
  return tail(pdf, "trailer<<", `trailer<</Prev ${at} `);
}

/** Pages under pages under pages, each twice in the one above it: 2^40 of them. */
export function doublingTree(): Buffer {
  const levels = Array.from({ length: 40 }, (_, index) => {
    const next = index === 39 ? 3 : index + 6;
    return `<</Type/Pages/Kids[${next} 0 R ${next} 0 R]/Count ${2 ** 31 - 1}>>`;
  });
  return paper({ pages: "<</Type/Pages/Kids[5 0 R 5 0 R]/Count 4>>" }, levels);
}

/** Forms that draw each other in turn. */
export function circularForms(): Buffer {
  const form = (next: number) =>
    stream(
      "/X Do",
      `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${next} 0 R>>>>`,
    );
  const page = PAGE.replace(FONT, "<</XObject<</X 5 0 R>>>>");
  return paper({ page, content: stream("/X Do") }, [form(6), form(5)]);
}

/** Each form draws the next ten times over: 10^9 drawings in two kilobytes. */
export function multiplyingForms(place: "first page" | "second page"): Buffer {
  const form = (next: number) =>
    stream(
      "/X Do ".repeat(10),
      `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${next} 0 R>>>>`,
    );
  const last = stream("BT (x) Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]");
  const page = PAGE.replace(FONT, "<</XObject<</X 5 0 R>>>>");
  const forms = Array.from({ length: 9 }, (_, index) => form(index + 6));
  const parts = { page, content: stream("/X Do ".repeat(10)) };
  if (place === "first page") return paper(parts, [...forms, last]);
  const before = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>";
  const pages = "<</Type/Pages/Kids[15 0 R 3 0 R]/Count 2>>";
  return paper({ ...parts, pages }, [...forms, last, before]);
}

/** A pattern painted with itself. */
export function circularPattern(): Buffer {
  const pattern = stream(
    "/Pattern cs /P scn 0 0 9 9 re f",
    "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</Pattern<</P 5 0 R>>>>",
  );
  const page = PAGE.replace(FONT, "<</Pattern<</P 5 0 R>>>>");
  return paper({ page, content: stream("/Pattern cs /P scn 0 0 99 99 re f") }, [pattern]);
}

/** An object stream that unfolds to so much. */
export function objectStreamBomb(megabytes: number): Buffer {
  const body = Buffer.concat([
    Buffer.from("1 0 2 30 3 70 "),
    Buffer.from(`${CATALOG}\n${ONE_KID}\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\n`),
    Buffer.alloc(megabytes * 1024 * 1024, " "),
  ]);
  const packed = deflateSync(body, { level: 1 });
  const head = Buffer.from("%PDF-1.7\n4 0 obj\n");
  const objects = stream(packed, "/Type/ObjStm/N 3/First 14/Filter/FlateDecode");
  const at = head.length + objects.length + "\nendobj\n".length;
  const rows = [
    [0, 0, 0],
    [2, 4, 0],
    [2, 4, 1],
    [2, 4, 2],
    [1, 9, 0],
    [1, at, 0],
  ];
  const table = Buffer.concat(
    rows.map(([kind = 0, place = 0, index = 0]) => {
      const row = Buffer.alloc(6);
      row.writeUInt8(kind, 0);
      row.writeUInt32BE(place, 1);
      row.writeUInt8(index, 5);
      return row;
    }),
  );
  return Buffer.concat([
    head,
    objects,
    Buffer.from("\nendobj\n5 0 obj\n"),
    stream(table, "/Type/XRef/W[1 4 1]/Size 6/Root 1 0 R"),
    Buffer.from(`\nendobj\nstartxref\n${at}\n%%EOF\n`),
  ]);
}

/** Everything that acts by itself, in one paper that also has links, places and labels worth keeping. */
export function actingPaper(): Buffer {
  const script = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
  const annotation = (words: string) => `<</Type/Annot/Rect[0 0 9 9]${words}>>`;
  return writePdf([
    "<</Type/Catalog/Pages 2 0 R/OpenAction 5 0 R/AA<</WC 5 0 R>>/Names 6 0 R/AcroForm 7 0 R/PageLabels<</Nums[0<</S/r>>]>>/Outlines 14 0 R>>",
    ONE_KID,
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</AA 13 0 R/JS 13 0 R>>>>/AA<</O 5 0 R/C${script}>>/Annots[8 0 R 9 0 R 10 0 R 11 0 R ${annotation("/Subtype/Link/A<</S/GoToE/F(x.pdf)>>")}]>>`,
    stream("BT /AA 12 Tf 20 100 Td (Kept words) Tj ET"),
    script,
    "<</JavaScript<</Names[(a)5 0 R]>>/EmbeddedFiles<</Names[(b.exe)12 0 R]>>/Dests<</Names[(here)[3 0 R/Fit]]>>>>",
    "<</Fields[11 0 R]/XFA(<xdp/>)/DA(/Helv 0 Tf)>>",
    annotation("/Subtype/Link/A<</S/Launch/F(cmd.exe)/Next[5 0 R]>>"),
    annotation("/Subtype/Link/A<</S/URI/URI(https://chinhphu.vn/)/Next 5 0 R>>"),
    annotation("/Subtype/RichMedia/RichMediaContent<<>>/RichMediaSettings<<>>"),
    annotation(
      "/Subtype/Widget/FT/Tx/T(f)/V(x)/AA<</K 5 0 R>>/A<</S/SubmitForm/F(http://x)>>/MK<<>>",
    ),
    "<</Type/Filespec/F(b.exe)/EF<</F 15 0 R>>>>",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    "<</First 16 0 R/Last 16 0 R/Count 1>>",
    stream("MZ", "/Type/EmbeddedFile"),
    "<</Title(Hidden)/Parent 14 0 R/A<</S 17 0 R/JS 18 0 R>>>>",
    "/JavaScript",
    "(app.launchURL\\('x'\\))",
  ]);
}
