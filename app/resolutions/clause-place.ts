import type { Bilingual } from "../people/person.ts";
import { DOCUMENT_FORMS } from "./document-form.ts";
import type { DocumentKind } from "./document-kind.ts";
import { romanNumeral } from "./document-paper.ts";

/** A clause by its numbers; `clause` null where it is the only text of its part. */
export type ClauseNumbers = { article: number; clause: number | null };

/**
 * Where a clause stands, as its document numbers its parts: "Khoản 2 Điều 1" of a resolution,
 * "Khoản 2 Mục I" of a directive (Decree 30/2020/NĐ-CP, annex I).
 */
export function clausePlace(kind: DocumentKind, { article, clause }: ClauseNumbers): Bilingual {
  const { vi, en } = PARTS[DOCUMENT_FORMS[kind].parts](article);
  return clause === null
    ? { vi, en }
    : { vi: `Khoản ${clause} ${vi}`, en: `Clause ${clause}, ${en}` };
}

const PARTS = {
  article: (number: number): Bilingual => ({ vi: `Điều ${number}`, en: `Article ${number}` }),
  roman: (number: number): Bilingual => {
    const numeral = romanNumeral(number);
    return { vi: `Mục ${numeral}`, en: `Part ${numeral}` };
  },
};

/** The same with its document, as a state paper cites it: "Khoản 2 Điều 1, Nghị quyết 215/NQ-CP". */
export function citedClause(kind: DocumentKind, at: ClauseNumbers & { code: string }): string {
  return `${clausePlace(kind, at).vi}, ${DOCUMENT_FORMS[kind].named} ${at.code}`;
}
