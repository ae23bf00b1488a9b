import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";

/** A small real PDF; every page says which it is. The same is made of the same bytes. */
export async function makePdf(pages: number, password?: { user?: string; owner: string }) {
  const document = await PDFDocument.create();
  const day = new Date("2026-12-01T00:00:00Z");
  document.setCreationDate(day);
  document.setModificationDate(day);
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (let number = 1; number <= pages; number += 1) {
    document.addPage([595, 842]).drawText(`Page ${number}`, { x: 72, y: 720, size: 14, font });
  }
  if (password) {
    document.encrypt({
      ownerPassword: password.owner,
      ...(password.user !== undefined && { userPassword: password.user }),
    });
  }
  return Buffer.from(await document.save());
}

/** A PDF of a few objects written by hand, with a right cross-reference table. */
export function writePdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const places: number[] = [];
  let at = 9;
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  objects.forEach((object, index) => {
    places.push(at);
    const body = Buffer.isBuffer(object) ? object : Buffer.from(object);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from("\nendobj\n")]));
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

/** A PDF whose pages carry these lines; letters of Latin script without Vietnamese marks only. */
export async function makeWordsPdf(pages: readonly string[][]): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const lines of pages) {
    const page = document.addPage([595, 842]);
    lines.forEach((line, at) => page.drawText(line, { x: 72, y: 760 - 20 * at, size: 12, font }));
  }
  return Buffer.from(await document.save());
}
