import { ANNEX_FIELD, PERSON_FIELD } from "../signing/reserved-fields.ts";
import { DOCUMENT_FORMS, type DocumentForm, type PrintedKind } from "./document-form.ts";
import type { Annex, PaperMark, PaperPiece, PiecePaper, Signed } from "./paper-piece.ts";
import { blank, longDate, openDate, padded } from "./place-and-date.ts";

/** A document of the Government, the Prime Minister or the Government Office, in plain words. */
export type StateDocument = {
  kind: PrintedKind;
  /** null while it is a draft: no number, "DỰ THẢO" below it. */
  number: number | null;
  /** "DỰ THẢO 3"; shown only without a number. */
  draft?: number;
  /** "NQ-CP" */
  notation: string;
  placeVi: string;
  /** YYYY-MM-DD; a draft shows its month and year only. */
  issuedOn: string | null;
  /** "Về kết nối, chia sẻ dữ liệu …" */
  title: string;
  /** "Căn cứ …" */
  bases?: readonly string[];
  /** What is said before the first part. */
  opening?: readonly string[];
  articles: readonly ArticlePaper[];
  /** The last sentence, where it is not the last clause. */
  closing?: string;
  signed: Signed;
  /** It is numbered and dated only once the person has signed it. */
  isToSign?: boolean;
  marks?: readonly PaperMark[];
  annexes?: readonly AnnexPaper[];
  /** Small line in the bottom margin, for papers that are only a demonstration. */
  mark?: string;
};

export type ArticlePaper = {
  number: number;
  title: string;
  /** A clause without a number is the only text of its article. */
  clauses: readonly { number: number | null; text: string }[];
};

/** Every line of the text is a paragraph. */
export type AnnexPaper = { title: string; text: string };

/** The document in the pieces it is printed and written from (Decree 30/2020/NĐ-CP, annexes I, III). */
export function documentPaper(document: StateDocument): PiecePaper {
  const form = DOCUMENT_FORMS[document.kind];
  const { number, draft, notation, placeVi, issuedOn, marks, isToSign, signed, mark } = document;
  return {
    head: {
      ...{ body: form.body, number, notation, placeVi, issuedOn },
      ...{ draft, marks, isToSign, isFinal: !form.isNumbered },
    },
    issuedOn,
    kind: form.name,
    abstract: document.title,
    pieces: piecesOf(document, form),
    signed: isToSign ? withField(signed) : signed,
    annexes: annexesOf(document),
    ...(mark !== undefined && { mark }),
  };
}

const withField = (signed: Signed): Signed => ({
  ...signed,
  signer: { ...signed.signer, field: PERSON_FIELD },
});

function piecesOf(document: StateDocument, form: DocumentForm): PaperPiece[] {
  const { bases = [], opening = [], articles, closing } = document;
  const centred = (text: string | null): PaperPiece[] =>
    text === null ? [] : [{ is: "centred", text }];
  const body = [
    ...opening.flatMap(paragraphsOf),
    ...articles.flatMap((article) => partOf(article, form)),
    ...paragraphsOf(closing ?? ""),
  ];
  return [
    ...centred(form.authority),
    ...bases.map((text, at) => ({ is: "basis" as const, text, last: at === bases.length - 1 })),
    ...centred(form.order),
    ...ended(body),
  ];
}

/** A part with a title has it on a line of its own; one without begins with its number. */
function partOf({ number, title, clauses }: ArticlePaper, form: DocumentForm): PaperPiece[] {
  const texts = clauses.flatMap(clausePieces);
  const label = labels[form.parts](number);
  if (title !== "") return [{ is: "subheading", text: `${label} ${title}`.trim() }, ...texts];
  const [first, ...rest] = texts;
  if (form.parts !== "article" || first?.is !== "paragraph") return texts;
  return [{ ...first, lead: label }, ...rest];
}

/** How a part of such a document is numbered: "Điều 1.", "I." */
export function partNumber(kind: PrintedKind, number: number): string {
  return labels[DOCUMENT_FORMS[kind].parts](number);
}

const labels = {
  article: (number: number) => `Điều ${number}.`,
  roman: (number: number) => `${romanNumeral(number)}.`,
  title: () => "",
};

/** Every line of a clause (its points a, b, c) is a paragraph. */
function clausePieces({ number, text }: ArticlePaper["clauses"][number]): PaperPiece[] {
  const [first, ...rest] = linesOf(text);
  if (first === undefined) return [];
  const numbered = number === null ? first : `${number}. ${first}`;
  return [numbered, ...rest].map((line) => ({ is: "paragraph", text: line }));
}

const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
const paragraphsOf = (text: string) =>
  linesOf(text).map((line): PaperPiece => ({ is: "paragraph", text: line }));

/** The last sentence of a state document ends with "./." and stays with the signature. */
function ended(pieces: PaperPiece[]): PaperPiece[] {
  const last = pieces.at(-1);
  if (last?.is !== "paragraph") return pieces;
  const text = `${last.text.trim().replace(/[;.,/]+$/u, "")}./.`;
  return [...pieces.slice(0, -1), { ...last, text, last: true }];
}

/** With their labels, and what they belong to. */
function annexesOf(document: StateDocument): Annex[] {
  const { annexes = [], isToSign } = document;
  return annexes.map(({ title, text }, at) => ({
    label: annexLabel(at + 1, annexes.length),
    title: title.toLocaleUpperCase("vi"),
    belongsTo: belongsTo(document).join(" "),
    ...(isToSign && { field: `${ANNEX_FIELD}${at + 1}` }),
    pieces: paragraphsOf(text),
  }));
}

type Numbered = Pick<StateDocument, "kind" | "number" | "notation" | "issuedOn">;

/** "(Kèm theo Nghị quyết số 05/NQ-CP ngày … của Chính phủ)", in two lines where it needs them. */
export function belongsTo({ kind, number, notation, issuedOn }: Numbered): [string, string] {
  const { named, bodyNamed } = DOCUMENT_FORMS[kind];
  const code = number === null ? blank : padded(number);
  const on = issuedOn === null ? openDate : longDate(issuedOn, number === null);
  return [`(Kèm theo ${named} số ${code}/${notation} ${on}`, `của ${bodyNamed})`];
}

/** "Phụ lục II"; without a number where it is the only one. */
export function annexLabel(number: number, of: number): string {
  return of === 1 ? "Phụ lục" : `Phụ lục ${romanNumeral(number)}`;
}

const numerals = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** 4 gives "IV". */
export function romanNumeral(number: number): string {
  const largest = numerals.find(([value]) => value <= number);
  return largest ? largest[1] + romanNumeral(number - largest[0]) : "";
}
