/*
 * Office files that are taken in as papers. They are known by what is in them, never by their name;
 * what is read is a PDF made of them, what is kept beside it is the file as it came.
 */

export const OFFICE_KINDS = ["docx", "xlsx", "pptx", "odt", "ods", "odp"] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

export const PDF_TYPE = "application/pdf";

const OPEN_XML = "application/vnd.openxmlformats-officedocument.";
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

/** What each is called on the wire (IANA media types); the same words stand in the file itself. */
export const OFFICE_TYPES: Record<OfficeKind, string> = {
  docx: `${OPEN_XML}wordprocessingml.document`,
  xlsx: `${OPEN_XML}spreadsheetml.sheet`,
  pptx: `${OPEN_XML}presentationml.presentation`,
  odt: `${OPEN_DOCUMENT}text`,
  ods: `${OPEN_DOCUMENT}spreadsheet`,
  odp: `${OPEN_DOCUMENT}presentation`,
};

/** For the browser's own chooser. */
export const PAPER_FILES = [
  PDF_TYPE,
  ".pdf",
  ...OFFICE_KINDS.flatMap((kind) => [OFFICE_TYPES[kind], `.${kind}`]),
].join(",");

/** The kind that `[Content_Types].xml` names for its main part (ECMA-376 part 2). */
export function openXmlKind(contentTypes: string): OfficeKind | null {
  return kindBy((type) => contentTypes.includes(`"${type}.main+xml"`));
}

/** The kind that the file `mimetype` names (OASIS ODF 1.3 part 2, 3.3). */
export function openDocumentKind(mimetype: string): OfficeKind | null {
  return kindBy((type) => mimetype.trim() === type);
}

function kindBy(isOf: (type: string) => boolean): OfficeKind | null {
  return OFFICE_KINDS.find((kind) => isOf(OFFICE_TYPES[kind])) ?? null;
}

const KNOWN_ENDING = new RegExp(`\\.(?:pdf|${OFFICE_KINDS.join("|")})$`, "i");

/** "To trinh.docx" → "To trinh" */
export function withoutEnding(fileName: string): string {
  return fileName.replace(KNOWN_ENDING, "");
}

/** The name of the PDF that stands for a file: "To trinh.docx" → "To trinh.pdf" */
export function nameAsPdf(fileName: string): string {
  return `${withoutEnding(fileName)}.pdf`;
}

/** A file that carries programs, by the names of its parts: Office's and OpenDocument's. */
export function hasMacros(names: readonly string[]): boolean {
  return names.some((name) => /(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\/./i.test(name));
}
