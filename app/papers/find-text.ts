import { composed, fold } from "../platform/fold.ts";

/** A place in a text: the first letter and the one behind the last. */
export type TextPlace = { start: number; end: number };

/** Shorter than this, nearly every page would answer. */
export const LEAST_LETTERS = 2;

/** What is typed, as it is searched for; null while there is too little of it. */
export type Needle = {
  /** Folded, in order: each must stand on the page. */
  words: readonly string[];
  /** A mark that was typed counts; typed without any, both are found. */
  isMarked: boolean;
  pattern: RegExp;
};

/**
 * Case never counts, and white space of any kind and length is one space. Letters within a word are
 * found as well: whoever looks for 215 finds 215/NQ-CP.
 */
export function needleOf(query: string): Needle | null {
  const typed = composed(query).trim().split(/\s+/u);
  const words = typed.map(fold);
  if (words.join("").length < LEAST_LETTERS) return null;
  const isMarked = typed.join(" ").toLowerCase() !== words.join(" ");
  const sought = (isMarked ? typed : words).map(literally).join("\\s+");
  return { words, isMarked, pattern: new RegExp(sought, "giu") };
}

/** Where it stands in a composed text, in order. */
export function placesOf(text: string, { isMarked, pattern }: Needle): TextPlace[] {
  const found = (isMarked ? text : fold(text)).matchAll(pattern);
  return Array.from(found, ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

const literally = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

export type FindPiece = { text: string; marked: boolean };

const BESIDE = 44;

/** The words around a place, on one line. */
export function wordsAround(text: string, { start, end }: TextPlace): FindPiece[] {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  const isCut = start > BESIDE;
  const head = isCut ? `… ${before.replace(/^\S*\s/u, "")}` : before;
  const tail = end + BESIDE < text.length ? `${after.replace(/\s\S*$/u, "")} …` : after;
  return [
    { text: oneLine(head), marked: false },
    { text: oneLine(text.slice(start, end)), marked: true },
    { text: oneLine(tail), marked: false },
  ];
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ");
