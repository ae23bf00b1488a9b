import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import type { OfficeKind } from "../papers/office-file.ts";

/** Composed, with marks above marks; every office file of the tests says it. */
export const VIETNAMESE = "Dự thảo Nghị quyết về đường sắt tốc độ cao, Quỹ “ưỡn ẹo”";

export type Parts = Record<string, string | Buffer>;

export async function zipOf(parts: Parts, compress = true): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, part] of Object.entries(parts)) {
    // OpenDocument wants to be known by its first bytes.
    const isPlain = name === "mimetype" || !compress;
    zip.addBuffer(Buffer.from(part), name, { compress: !isPlain });
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** The smallest file of a kind, by hand; `more` replaces parts or adds to them. */
export function officeFile(kind: OfficeKind, more: Parts = {}): Promise<Buffer> {
  return zipOf({ ...PARTS[kind](), ...more });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SCHEMAS = "http://schemas.openxmlformats.org";
const RELATIONS = `${SCHEMAS}/officeDocument/2006/relationships`;
const TYPE = "application/vnd.openxmlformats-officedocument";

type Link = { id: string; type: string; target: string; outside?: true };

export function relations(...links: Link[]): string {
  const each = links.map(
    ({ id, type, target, outside }) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ""}/>`,
  );
  return `${XML}<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${each.join("")}</Relationships>`;
}

export function contentTypes(types: Record<string, string>): string {
  const each = Object.entries(types).map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`,
  );
  return `${XML}<Types xmlns="${SCHEMAS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join("")}</Types>`;
}

const main = (target: string) => relations({ id: "rId1", type: "officeDocument", target });

/** The words of a Word file; `body` stands where its paragraphs do. */
export function wordDocument(body: string): string {
  return `${XML}<w:document xmlns:w="${SCHEMAS}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

const docx = (): Parts => ({
  "[Content_Types].xml": contentTypes({
    "/word/document.xml": `${TYPE}.wordprocessingml.document.main+xml`,
  }),
  "_rels/.rels": main("word/document.xml"),
  "word/document.xml": wordDocument(`<w:p><w:r><w:t>${VIETNAMESE}</w:t></w:r></w:p>`),
});

const xlsx = (): Parts => ({
  "[Content_Types].xml": contentTypes({
    "/xl/workbook.xml": `${TYPE}.spreadsheetml.sheet.main+xml`,
    "/xl/worksheets/sheet1.xml": `${TYPE}.spreadsheetml.worksheet+xml`,
  }),
  "_rels/.rels": main("xl/workbook.xml"),
  "xl/workbook.xml": `${XML}<workbook xmlns="${SCHEMAS}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relations({
    ...{ id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
  }),
  "xl/worksheets/sheet1.xml": `${XML}<worksheet xmlns="${SCHEMAS}/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${VIETNAMESE}</t></is></c></row></sheetData></worksheet>`,
});

const NO_GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';
const BOX =
  '<p:spPr><a:xfrm><a:off x="900000" y="900000"/><a:ext cx="7000000" cy="2000000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>';
const WORDS = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="T"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>${BOX}<p:txBody><a:bodyPr/><a:p><a:r><a:t>${VIETNAMESE}</a:t></a:r></a:p></p:txBody></p:sp>`;
const LINKED_PICTURE =
  '<p:bg><p:bgPr><a:blipFill><a:blip r:link="rId9"/><a:stretch/></a:blipFill><a:effectLst/></p:bgPr></p:bg>';

function slide(background: string): string {
  return `${XML}<p:sld xmlns:p="${SCHEMAS}/presentationml/2006/main" xmlns:a="${SCHEMAS}/drawingml/2006/main" xmlns:r="${RELATIONS}"><p:cSld>${background}<p:spTree>${NO_GROUP}${WORDS}</p:spTree></p:cSld></p:sld>`;
}

const pptx = (): Parts => ({
  "[Content_Types].xml": contentTypes({
    "/ppt/presentation.xml": `${TYPE}.presentationml.presentation.main+xml`,
    "/ppt/slides/slide1.xml": `${TYPE}.presentationml.slide+xml`,
  }),
  "_rels/.rels": main("ppt/presentation.xml"),
  "ppt/presentation.xml": `${XML}<p:presentation xmlns:p="${SCHEMAS}/presentationml/2006/main" xmlns:r="${RELATIONS}"><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
  "ppt/_rels/presentation.xml.rels": relations({
    ...{ id: "rId1", type: "slide", target: "slides/slide1.xml" },
  }),
  "ppt/slides/slide1.xml": slide(""),
});

/** Slides before a picture from elsewhere on the machine that opens them. */
export function slidesWithPictureOf(address: string): Promise<Buffer> {
  return officeFile("pptx", {
    "ppt/slides/_rels/slide1.xml.rels": relations({
      ...{ id: "rId9", type: "image", target: address, outside: true },
    }),
    "ppt/slides/slide1.xml": slide(LINKED_PICTURE),
  });
}

const URN = "urn:oasis:names:tc:opendocument:xmlns";
const OPEN = ["office", "text", "table", "draw:drawing", "svg:svg-compatible"].map((each) => {
  const [prefix, name = prefix] = each.split(":");
  return `xmlns:${prefix}="${URN}:${name}:1.0"`;
});

/** A file of OpenDocument; `body` is what stands within `office:body`. */
export function openDocument(kind: "odt" | "ods" | "odp", body: string): Parts {
  const type = `application/vnd.oasis.opendocument.${{ odt: "text", ods: "spreadsheet", odp: "presentation" }[kind]}`;
  return {
    mimetype: type,
    "META-INF/manifest.xml": `${XML}<manifest:manifest xmlns:manifest="${URN}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    "content.xml": `${XML}<office:document-content ${OPEN.join(" ")} xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"><office:body>${body}</office:body></office:document-content>`,
  };
}

const P = `<text:p>${VIETNAMESE}</text:p>`;

const PARTS: Record<OfficeKind, () => Parts> = {
  docx,
  xlsx,
  pptx,
  odt: () => openDocument("odt", `<office:text>${P}</office:text>`),
  ods: () =>
    openDocument(
      "ods",
      `<office:spreadsheet><table:table table:name="Bieu"><table:table-row><table:table-cell>${P}</table:table-cell></table:table-row></table:table></office:spreadsheet>`,
    ),
  odp: () =>
    openDocument(
      "odp",
      `<office:presentation><draw:page draw:name="1"><draw:frame svg:width="20cm" svg:height="5cm" svg:x="1cm" svg:y="1cm"><draw:text-box>${P}</draw:text-box></draw:frame></draw:page></office:presentation>`,
    ),
};
