import { fold } from "../platform/fold.ts";
import { placeOf } from "./words.ts";

/** A piece of a text; those that were searched for are marked. */
export type Piece = { text: string; marked: boolean };

const BEFORE = 60;
const LENGTH = 220;

/** The part of a text around what was found, with the words marked. Text composed, words folded. */
export function snippetOf(text: string, words: readonly string[]): Piece[] {
  const folded = fold(text);
  const places = words.map((word) => placeOf(folded, word, 0)).filter((at) => at >= 0);
  const together = placeOf(folded, words.join(" "), 0);
  const found = together >= 0 ? together : Math.min(...places, folded.length);
  const start = text.length <= LENGTH ? 0 : startBefore(text, found);
  const end = Math.min(text.length, start + LENGTH);
  const pieces = marked(text.slice(start, end), words);
  return [
    ...(start > 0 ? [plain("… ")] : []),
    ...pieces,
    ...(end < text.length ? [plain(" …")] : []),
  ];
}

/** The whole of a short text, with the words marked. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const folded = fold(text);
  const pieces: Piece[] = [];
  let done = 0;
  while (done < text.length) {
    const next = nextPlace(folded, words, done);
    if (!next) break;
    if (next.at > done) pieces.push(plain(text.slice(done, next.at)));
    pieces.push({ text: text.slice(next.at, next.end), marked: true });
    done = next.end;
  }
  return done < text.length ? [...pieces, plain(text.slice(done))] : pieces;
}

function nextPlace(folded: string, words: readonly string[], from: number) {
  const places = words
    .map((word) => ({ at: placeOf(folded, word, from), length: word.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.length - a.length);
  const [next] = places;
  return next ? { at: next.at, end: next.at + next.length } : null;
}

const plain = (text: string): Piece => ({ text, marked: false });

/** The beginning of a word a little before the place; the text's own where nothing was found. */
function startBefore(text: string, found: number): number {
  const at = found === text.length ? 0 : Math.max(0, found - BEFORE);
  const blank = text.indexOf(" ", at);
  return at === 0 || blank < 0 || blank >= found ? at : blank + 1;
}
