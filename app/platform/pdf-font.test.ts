import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFDocument, PDFNumber, PDFOperator, PDFOperatorNames as Op } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { embedTrueType } from "./pdf-font.ts";

const tinos = readFileSync(
  createRequire(import.meta.url).resolve(
    "@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf",
  ),
);

const sentence = "Bộ trưởng Bộ Khoa học và Công nghệ: đề nghị sửa Điều 3, khoản 2 – ưỡng ẵ Ỷ";

async function set(text: string) {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  const font = embedTrueType(document, tinos, "Tinos-Regular");
  const key = page.node.newFontDictionary("F", font.ref);
  page.pushOperators(
    PDFOperator.of(Op.BeginText),
    PDFOperator.of(Op.SetFontAndSize, [key, PDFNumber.of(12)]),
    PDFOperator.of(Op.MoveText, [PDFNumber.of(50), PDFNumber.of(700)]),
    PDFOperator.of(Op.ShowText, [font.encode(text)]),
    PDFOperator.of(Op.EndText),
  );
  font.finish();
  return { bytes: await document.save(), font, document };
}

test("what is set in Vietnamese is read back letter by letter", async () => {
  const { bytes } = await set(sentence.normalize("NFD"));
  const text = execFileSync("pdftotext", ["-", "-"], { input: bytes, encoding: "utf8" });
  expect(text.trim()).toBe(sentence.normalize("NFC"));
});

test("widths are those of the face: Times at 1000 per em", async () => {
  const { font } = await set("x");
  expect(font.widthOf("n", 1000)).toBeCloseTo(500, 0);
  expect(font.widthOf("W", 1000)).toBeCloseTo(944, 0);
  expect(font.widthOf("ế", 10)).toBeCloseTo(4.44, 1);
});

test("a font nobody writes with is not put into the file", async () => {
  const { bytes } = await set("");
  expect(bytes.length).toBeLessThan(2000);
});
