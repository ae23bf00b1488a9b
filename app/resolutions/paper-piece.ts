export type Letterhead = {
  /** Issuing body as it stands on the paper, in capitals: "CHÍNH PHỦ". */
  body: string;
  /** "HỎA TỐC", "LƯU HÀNH NỘI BỘ"; framed below the number. */
  marks?: readonly PaperMark[];
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

/** Urgency and circulation, with the width of the frame in millimetres (Decree 30/2020/NĐ-CP, annex I). */
export const MARK_WIDTHS = {
  "HỎA TỐC": 30,
  "THƯỢNG KHẨN": 40,
  KHẨN: 20,
  "LƯU HÀNH NỘI BỘ": 52,
} as const;
export type PaperMark = keyof typeof MARK_WIDTHS;

export type Signer = {
  /** "TM. CHÍNH PHỦ", a second line for "KT. THỦ TƯỚNG"; absent where a minister signs as such. */
  capacity?: string;
  office: string;
  name?: string;
  /** In italics in place of a signature: "(Đã xác nhận trên hệ thống)". */
  note?: string;
  /** The place of the signature is kept as this field. */
  field?: string;
};

/** A part of the body of a state paper, whatever it is written as: on paper or as a file of a word processor. */
export type PaperPiece =
  | { is: "subheading"; text: string }
  /** `lead`: in bold before the text, on its line. `last`: stays with the signature. */
  | { is: "paragraph"; text: string; lead?: string; last?: boolean }
  /** "Căn cứ …", in italics; the last one ends with a full stop. */
  | { is: "basis"; text: string; last: boolean }
  /** "CHÍNH PHỦ", "QUYẾT NGHỊ:" */
  | { is: "centred"; text: string }
  | { is: "table"; columns: readonly PaperColumn[]; rows: readonly string[][] };

/** `share`: part of the width, relative to the others. */
export type PaperColumn = { title: string; share: number };

/** A state paper made of such pieces; the words are all there. */
export type PiecePaper = {
  /** Without a number and a place where it bears none. */
  head: Letterhead | { body: string };
  /** YYYY-MM-DD; null for a draft without a date. */
  issuedOn: string | null;
  kind: string;
  abstract: string;
  pieces: readonly PaperPiece[];
  /** Who signs, and who gets it; null: nobody signs. */
  signed: Signed | null;
  /** Each begins a page of its own. */
  annexes?: readonly Annex[];
  /** Small line in the bottom margin of every page, for papers that are only a demonstration. */
  mark?: string;
};

/** `beside`: signs to the left of the signer, as the secretary of a meeting does. */
export type Signed = { signer: Signer; beside?: Signer; recipients: readonly string[] };

/** `belongsTo`: "(Kèm theo Nghị quyết số 05/NQ-CP ngày …)" */
export type Annex = {
  label: string;
  title: string;
  belongsTo: string;
  /** What it belongs to comes after the first signature: its place is kept as this field. */
  field?: string;
  pieces: readonly PaperPiece[];
};

/** As it is printed, and for a word processor. */
export const PAPER_FORMATS = ["pdf", "docx"] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export const paragraphs = (texts: readonly string[]): PaperPiece[] =>
  texts.map((text) => ({ is: "paragraph", text }));
