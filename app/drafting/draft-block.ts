import type { Article, DraftedArticle } from "../resolutions/article.ts";
import type { PrintedKind } from "../resolutions/document-form.ts";
import { annexLabel, partNumber, type AnnexPaper } from "../resolutions/document-paper.ts";
import type { Section } from "../minutes/minutes.ts";

/**
 * A live text as a row of blocks. A resolution: its title, then articles with the clauses under
 * them, then annexes, each a title with its paragraphs (clauses too) under it; minutes: sections,
 * whose headings are fixed, with the lines under them.
 */
export type Block = { is: BlockKind; id: string; text: string };

export const BLOCK_KINDS = ["title", "article", "clause", "annex", "section", "line"] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export type ResolutionDraft = {
  title: string;
  articles: DraftedArticle[];
  annexes: AnnexPaper[];
};

/** A resolution that says nothing yet begins with one empty article. */
export function blocksOfResolution(stored: {
  title: string;
  articles: readonly Article[];
  annexes: readonly AnnexPaper[];
}): Block[] {
  const articles: readonly DraftedArticle[] =
    stored.articles.length > 0
      ? stored.articles
      : [{ title: "", clauses: [{ id: "first", text: "" }] }];
  return [
    { is: "title", id: "title", text: stored.title },
    ...articles.flatMap(({ title, clauses }, at): Block[] => [
      { is: "article", id: `article-${at + 1}`, text: title },
      ...clauses.map(({ id, text }): Block => ({ is: "clause", id, text })),
    ]),
    ...stored.annexes.flatMap(({ title, text }, at): Block[] => [
      { is: "annex", id: `annex-${at + 1}`, text: title },
      ...text.split("\n").map((line, place): Block => {
        return { is: "clause", id: `annex-${at + 1}/${place}`, text: line };
      }),
    ]),
  ];
}

/** Whatever the order of the blocks: what stands before any article is one without a title. */
export function resolutionOfBlocks(blocks: readonly Block[]): ResolutionDraft {
  const title = blocks.find(({ is }) => is === "title");
  const articles: { title: string; clauses: { id: string; text: string }[] }[] = [];
  const annexes: { title: string; lines: string[] }[] = [];
  let annex: (typeof annexes)[number] | null = null;
  for (const block of blocks) {
    const { is, id, text } = block;
    if (block === title) continue;
    if (is === "annex") annexes.push((annex = { title: text, lines: [] }));
    else if (is === "article") {
      annex = null;
      articles.push({ title: text, clauses: [] });
    } else if (annex) annex.lines.push(text);
    else {
      if (articles.length === 0) articles.push({ title: "", clauses: [] });
      articles.at(-1)?.clauses.push({ id, text });
    }
  }
  return {
    ...{ title: title?.text ?? "", articles },
    annexes: annexes.map((each) => ({ title: each.title, text: each.lines.join("\n") })),
  };
}

/** Each line is a paragraph; a section without any has an empty one, to be written in. */
export function blocksOfMinutes(sections: readonly Section[]): Block[] {
  return sections.flatMap(({ key, title, text }): Block[] => [
    { is: "section", id: key, text: title },
    ...text.split("\n").map((line, at): Block => ({ is: "line", id: `${key}/${at}`, text: line })),
  ]);
}

/** The sections stay as they were kept, in their order; only what stands under them changes. */
export function minutesOfBlocks(kept: readonly Section[], blocks: readonly Block[]): Section[] {
  const lines = new Map(kept.map(({ key }) => [key, [] as string[]]));
  let here = kept[0]?.key ?? "";
  for (const { is, id, text } of blocks) {
    if (is === "section") here = lines.has(id) ? id : here;
    else lines.get(here)?.push(text);
  }
  return kept.map((section) => ({ ...section, text: (lines.get(section.key) ?? []).join("\n") }));
}

/** Whether both make the same text, whoever wrote which block. */
export function sayTheSame(one: readonly Block[], other: readonly Block[]): boolean {
  const said = (blocks: readonly Block[]) =>
    JSON.stringify(blocks.map(({ is, text }) => [is, text.normalize("NFC").trim()]));
  return said(one) === said(other);
}

/** "Điều 1", the clauses' numbers where an article has more than one, an annex's; null: bears none. */
export function numbersOf(blocks: readonly Pick<Block, "is" | "text">[]): (string | null)[] {
  const numbers: (string | null)[] = blocks.map(() => null);
  const count = { article: 0, annex: 0 };
  let isInAnnex = false;
  for (let at = 0; at < blocks.length; at += 1) {
    const is = blocks[at]?.is;
    if (is === "article" || is === "annex") {
      numbers[at] = String((count[is] += 1));
      isInAnnex = is === "annex";
    }
    if (isInAnnex || is !== "clause" || blocks[at - 1]?.is === "clause") continue;
    const rest = blocks.findIndex((each, place) => place > at && each.is !== "clause");
    const end = rest === -1 ? blocks.length : rest;
    const written = blocks
      .map(({ text }, place) => ({ place, text }))
      .slice(at, end)
      .filter(({ text }) => text.trim() !== "");
    if (written.length < 2) continue;
    written.forEach(({ place }, index) => (numbers[place] = String(index + 1)));
  }
  return numbers;
}

/** The text as one reads it, a paragraph a line, with its numbers: "Điều 1.", in notices "I.", "Phụ lục I". */
export function linesOf(blocks: readonly Block[], kind: PrintedKind): string[] {
  const numbers = numbersOf(blocks);
  const annexes = blocks.filter(({ is }) => is === "annex").length;
  return blocks
    .map(({ is, text }, at) => {
      const number = numbers[at];
      if (!number) return text;
      if (is === "annex") return `${annexLabel(Number(number), annexes)}: ${text}`;
      const label = is === "article" ? partNumber(kind, Number(number)) : `${number}.`;
      return `${label} ${text}`.trim();
    })
    .filter((line) => line.trim() !== "");
}
