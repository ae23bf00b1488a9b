/*
 * What a password must be, after NIST SP 800-63B-4, section 3.1.1.2: long, and not among those that
 * are tried first; no classes of signs, no change from time to time. A password opens the door alone
 * here, also for whoever has a passkey, so that fifteen characters are asked of everybody.
 */

export const LEAST_LENGTH = 15;
export const MOST_LENGTH = 256;
/** What a form takes at all: a decomposed sign is several. */
export const MOST_TYPED = 1024;

export type PasswordFault = "password-too-short" | "password-too-long" | "password-foreseeable";

/** As it is hashed and counted: however its marks were composed. */
export function prepared(password: string): string {
  return password.normalize("NFKC");
}

type Known = {
  /** The passwords that are tried first, in small letters. */
  listed: readonly string[];
  /** Words anybody would think of for this person here: the name at the sign-in, the office. */
  ownWords: readonly string[];
};

export function faultOf(password: string, known: Known): PasswordFault | null {
  const length = [...prepared(password)].length;
  if (length < LEAST_LENGTH) return "password-too-short";
  if (length > MOST_LENGTH) return "password-too-long";
  return isForeseeable(prepared(password).toLowerCase(), known) ? "password-foreseeable" : null;
}

const SYSTEM_WORDS = ["ecabinet", "cabinet", "chinhphu", "vietnam", "matkhau", "password"];
/** Less than this beside the words everybody thinks of is no secret. */
const LEAST_OF_OWN = 8;

function isForeseeable(password: string, { listed, ownWords }: Known): boolean {
  const signs = plain(password);
  if (listed.includes(password) || listed.includes(signs)) return true;
  const piece = repeatedPiece(signs);
  if (piece !== null && (piece.length < LEAST_OF_OWN || listed.includes(piece))) return true;
  if (isRun(signs)) return true;
  const words = [...SYSTEM_WORDS, ...ownWords.flatMap(partsOf)];
  return withoutWords(signs, words).length < LEAST_OF_OWN;
}

/** Letters and digits alone, without their marks: "Mật-khẩu" is "matkhau". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll("đ", "d")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The shortest piece of which the text is made by repeating it, the last time perhaps in part. */
function repeatedPiece(text: string): string | null {
  for (let size = 1; size <= text.length / 2; size += 1) {
    const piece = text.slice(0, size);
    if (piece.repeat(Math.ceil(text.length / size)).startsWith(text)) return piece;
  }
  return null;
}

const ROWS = ["01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"];

/** Neighbours of the alphabet or of the keyboard, one after the other, either way. */
function isRun(text: string): boolean {
  const rows = ROWS.flatMap((row) => [row.repeat(3), [...row].reverse().join("").repeat(3)]);
  return text.length > 0 && rows.some((row) => row.includes(text));
}

function partsOf(words: string): string[] {
  const parts = words.split(/[^\p{L}\p{N}\p{M}]+/u).map(plain);
  return [plain(words), ...parts].filter((part) => part.length >= 4);
}

function withoutWords(text: string, words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ""), text);
}
