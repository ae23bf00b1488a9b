import type { ReactElement } from "react";
import { heading, letterhead } from "./letterhead.paper.ts";
import { basis, centred, closed, paragraph, subheading } from "./paper-body.paper.ts";
import { signOff } from "./sign-off.paper.ts";
import { renderStatePaper } from "./state-paper.paper.ts";

export type ResolutionPaper = {
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
  bases: string[];
  articles: ArticlePaper[];
  signer: { capacity: string; office: string; name?: string };
  recipients: string[];
  /** It is numbered and dated only once the person has signed it. */
  isToSign?: boolean;
  mark?: string;
};

export type ArticlePaper = {
  number: number;
  title: string;
  /** A clause without a number is the only text of its article. */
  clauses: { number: number | null; text: string }[];
};

/** A resolution of the Government as PDF (Decree 30/2020/NĐ-CP, annex III, form 1.1). */
export function renderResolution(paper: ResolutionPaper): Promise<Buffer> {
  const { title, issuedOn, mark } = paper;
  const pieces = [
    letterhead({ body: "CHÍNH PHỦ", ...paper }),
    heading("NGHỊ QUYẾT", title),
    centred("CHÍNH PHỦ"),
    ...paper.bases.map((text, at) => basis(text, at === paper.bases.length - 1)),
    centred("QUYẾT NGHỊ:"),
    ...articles(paper.articles),
    signOff({ ...paper.signer, isToSign: paper.isToSign }, paper.recipients),
  ];
  return renderStatePaper({
    title: `Nghị quyết ${title.charAt(0).toLocaleLowerCase("vi")}${title.slice(1)}`,
    author: "Chính phủ",
    issuedOn,
    mark,
    sections: [pieces],
  });
}

function articles(all: ArticlePaper[]): ReactElement[] {
  const lastArticle = all.at(-1);
  return all.flatMap((article) => {
    const lastClause = article === lastArticle ? article.clauses.at(-1) : undefined;
    return [
      subheading(`Điều ${article.number}. ${article.title}`),
      ...article.clauses.flatMap((clause) => clauseText(clause, clause === lastClause)),
    ];
  });
}

/** Every line of a clause (its points a, b, c) is a paragraph; the last of all ends with "./." */
function clauseText({ number, text }: ArticlePaper["clauses"][number], isLast: boolean) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, at) => {
    const numbered = at === 0 && number !== null ? `${number}. ${line}` : line;
    const last = isLast && at === lines.length - 1;
    return paragraph(last ? closed(numbered) : numbered, { last });
  });
}
