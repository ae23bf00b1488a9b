export type Letterhead = {
  /** Issuing body as it stands on the paper, in capitals: "CHÍNH PHỦ". */
  body: string;
  /** null while the paper is a draft. */
  number: number | null;
  notation: string;
  placeVi: string;
  issuedOn: string | null;
  /** Without a number, and yet no draft: minutes. */
  isFinal?: boolean;
  /** Number of the draft: "DỰ THẢO 3". */
  draft?: number;
  /** Number and date come after the first signature: their places are kept as fields. */
  isToSign?: boolean;
};

export type Signer = {
  /** "TM. CHÍNH PHỦ", a second line for "KT. THỦ TƯỚNG"; absent where a minister signs as such. */
  capacity?: string;
  office: string;
  name?: string;
  /** The place of the signature is kept as a field. */
  isToSign?: boolean;
};

/** A part of the body of a state paper, whatever it is written as: on paper or as a file of a word processor. */
export type PaperPiece =
  | { is: "subheading"; text: string }
  /** `last`: stays with the signature. */
  | { is: "paragraph"; text: string; last?: boolean }
  | { is: "table"; columns: readonly PaperColumn[]; rows: readonly string[][] };

/** `share`: part of the width, relative to the others. */
export type PaperColumn = { title: string; share: number };

/** A state paper made of such pieces; the words are all there. */
export type PiecePaper = {
  /** Without a number and a place where it bears none. */
  head: Letterhead | { body: string };
  /** YYYY-MM-DD */
  issuedOn: string;
  kind: string;
  abstract: string;
  pieces: readonly PaperPiece[];
  /** Who signs, and who gets it; null: nobody signs. */
  signed: { signer: Signer; recipients: string[] } | null;
  /** Small line in the bottom margin of every page, for papers that are only a demonstration. */
  mark?: string;
};

/** As it is printed, and for a word processor. */
export const PAPER_FORMATS = ["pdf", "docx"] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export const paragraphs = (texts: readonly string[]): PaperPiece[] =>
  texts.map((text) => ({ is: "paragraph", text }));
