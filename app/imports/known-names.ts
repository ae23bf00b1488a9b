import type { Bilingual } from "../people/person.ts";
import { plainWords } from "./plain-words.ts";

export type NamedOne = { id: string; name: Bilingual; spellings: readonly string[] };

/** Names of a list, found however they are written, and the nearest of one that is not found. */
export type KnownNames = {
  find(written: string): string | null;
  nearest(written: string): { id: string; name: Bilingual } | null;
};

/** A written name without what tells no two names apart. */
export function nameKey(written: string): string {
  return plainWords(written)
    .replaceAll("uy ban nhan dan", "ubnd")
    .replaceAll("thanh pho", "tp")
    .replaceAll(" ", "");
}

/** `said` is what the secretary has said of names, by `nameKey`. A spelling of two is nobody's. */
export function knownNames(
  list: readonly NamedOne[],
  said: Readonly<Record<string, string>>,
): KnownNames {
  const ids = new Map<string, string | null>();
  for (const { id, name, spellings } of list) {
    const keys = [name.vi, name.en, ...spellings].flatMap(spellingsOf);
    for (const key of new Set(keys)) {
      const other = ids.get(key);
      ids.set(key, other === undefined || other === id ? id : null);
    }
  }
  const isListed = new Set(list.map(({ id }) => id));
  return {
    find: (written) => {
      const key = nameKey(written);
      const told = Object.hasOwn(said, key) ? said[key] : undefined;
      return told !== undefined && isListed.has(told) ? told : (ids.get(key) ?? null);
    },
    nearest: (written) => nearestOf(nameKey(written), ids, list),
  };
}

/** "Bộ Khoa học và Công nghệ" also as "Bộ KHCN" and "BKHCN"; "UBND tỉnh …" also without UBND. */
function spellingsOf(name: string): string[] {
  const key = nameKey(name);
  const words = plainWords(name)
    .split(" ")
    .filter((word) => word !== "va");
  const own = [key, ...(key.startsWith("ubnd") ? [key.slice(4)] : [])];
  if (words[0] !== "bo" || words.length < 3) return own;
  const initials = words.map((word) => word.charAt(0)).join("");
  return [...own, initials, `bo${initials.slice(1)}`];
}

/** At most this share of the letters may differ. */
const FAR = 0.4;

function nearestOf(
  key: string,
  ids: ReadonlyMap<string, string | null>,
  list: readonly NamedOne[],
): { id: string; name: Bilingual } | null {
  let best: { id: string; share: number } | null = null;
  for (const [other, id] of ids) {
    if (id === null || key.length < 3 || other.length < 3) continue;
    const share = lettersBetween(key, other) / Math.max(key.length, other.length);
    if (share <= FAR && share < (best?.share ?? 1)) best = { id, share };
  }
  const found = list.find(({ id }) => id === best?.id);
  return found ? { id: found.id, name: found.name } : null;
}

/** How many letters are to be put in, taken out or changed. */
function lettersBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const change = one.charAt(row - 1) === other.charAt(at - 1) ? 0 : 1;
      const ways = [(above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + change];
      line.push(Math.min(...ways));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
