import type { ComparedPage } from "./comparison.ts";
import type { Papers } from "./reanchor-papers.ts";

export type PageChange = Omit<ComparedPage, "sameBox" | "hasText">;

/** Every page of both versions, in the order of the new one; what was removed stands where it stood. */
export function pageChanges({ before, after, map }: Papers): PageChange[] {
  const words = (page: { source: string } | undefined) => page?.source.match(/\S+/g) ?? [];
  const changes = after.pages.map((page, index): PageChange => {
    const pair = map.byNew.get(index + 1);
    const now = words(page);
    if (!pair)
      return { before: null, after: index + 1, is: "added", added: now.length, removed: 0 };
    const count = pair.same
      ? { added: 0, removed: 0 }
      : wordChanges(words(before.pages[pair.from - 1]), now);
    const is = !pair.same ? "changed" : pair.moved ? "moved" : "same";
    return { before: pair.from, after: pair.to, is, ...count };
  });
  before.pages.forEach((page, index) => {
    if (map.byOld.has(index + 1)) return;
    const behind = changes.findLastIndex((change) => (change.before ?? Infinity) <= index);
    const removed = words(page).length;
    const gone: PageChange = { before: index + 1, after: null, is: "removed", added: 0, removed };
    changes.splice(behind + 1, 0, gone);
  });
  return changes;
}

/** More words than these are no page of a paper: counted without looking at their order. */
const MANY_WORDS = 3000;

function wordChanges(before: readonly string[], after: readonly string[]) {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  const [a, b] = [before.slice(head), after.slice(head)];
  while (a.length > 0 && a.at(-1) === b.at(-1) && b.length > 0) {
    a.pop();
    b.pop();
  }
  const kept = a.length * b.length > MANY_WORDS ** 2 ? 0 : wordsKept(a, b);
  return { added: b.length - kept, removed: a.length - kept };
}

/** How many words both have in the same order. */
function wordsKept(one: readonly string[], other: readonly string[]): number {
  let row = new Uint16Array(other.length + 1);
  for (const word of one) {
    const next = new Uint16Array(other.length + 1);
    for (let at = 1; at <= other.length; at += 1) {
      next[at] =
        word === other[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
