import { refuse } from "../platform/refusal.ts";
import type { ItemKind } from "./agenda.ts";

/*
 * The agenda is a tree kept as one list: every item directly before its sub-items, a section as a
 * heading before the items it is over. The order of the list is the order in which the room works.
 */

export type TreeNode = { id: string; parentId: string | null; kind: ItemKind };

/** Where an item goes: under which item (null: none), as the how manyeth there, counted from 0. */
export type Target = { parentId: string | null; index: number };

/** 1, 1.1, 1.1.1 and no deeper. */
export const DEEPEST = 3;

/** The number under which each stands: items 1, 1.1, 2 through the whole agenda, sections I, II. */
export function numbersOf(nodes: readonly TreeNode[]): Map<string, string> {
  const numbers = new Map<string, string>();
  const counts = new Map<string | null, number>();
  let sections = 0;
  for (const { id, parentId, kind } of nodes) {
    if (kind === "section") {
      sections += 1;
      numbers.set(id, roman(sections));
      continue;
    }
    const count = (counts.get(parentId) ?? 0) + 1;
    counts.set(parentId, count);
    const over = parentId === null ? undefined : numbers.get(parentId);
    numbers.set(id, over === undefined ? String(count) : `${over}.${count}`);
  }
  return numbers;
}

const DIGITS: [number, string][] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(number: number): string {
  const digit = DIGITS.find(([value]) => value <= number);
  return digit ? digit[1] + roman(number - digit[0]) : "";
}

/** The headings that stand directly before an item, by item; a heading over nothing is over none. */
export function headingsOver<Node extends TreeNode>(nodes: readonly Node[]): Map<string, Node[]> {
  const headings = new Map<string, Node[]>();
  let waiting: Node[] = [];
  for (const node of nodes) {
    if (node.kind === "section") waiting.push(node);
    else {
      headings.set(node.id, waiting);
      waiting = [];
    }
  }
  return headings;
}

/** 1 for an item of its own, 2 for its sub-items. */
export function levelOf(nodes: readonly TreeNode[], id: string | null): number {
  if (id === null) return 0;
  const node = nodes.find((each) => each.id === id);
  return node ? levelOf(nodes, node.parentId) + 1 : 0;
}

/** The item and everything under it, in agenda order. */
export function branchOf<Node extends TreeNode>(nodes: readonly Node[], id: string): Node[] {
  const own = nodes.find((node) => node.id === id);
  const under = nodes.filter((node) => node.parentId === id);
  return own ? [own, ...under.flatMap((node) => branchOf(nodes, node.id))] : [];
}

/**
 * The agenda with one item, and all under it, at another place. Refuses a place under itself, under
 * a section, a section under anything, and more than three levels.
 */
export function moveInTree<Node extends TreeNode>(
  nodes: readonly Node[],
  id: string,
  target: Target,
): Node[] {
  const node = nodes.find((each) => each.id === id) ?? refuse("not-found");
  requirePlace(nodes, node, target.parentId);
  const rest = nodes.filter((each) => each.id !== id);
  const siblings = rest.filter(({ parentId }) => parentId === target.parentId);
  const before = siblings[Math.max(0, target.index)];
  const place = before ? rest.indexOf(before) : rest.length;
  return inOrder(rest.toSpliced(place, 0, { ...node, parentId: target.parentId }));
}

function requirePlace(nodes: readonly TreeNode[], node: TreeNode, parentId: string | null): void {
  if (parentId === null) return;
  const parent = nodes.find(({ id }) => id === parentId) ?? refuse("not-found");
  if (node.kind === "section" || parent.kind === "section") refuse("section-not-nested");
  if (branchOf(nodes, node.id).some(({ id }) => id === parentId)) refuse("agenda-circle");
  if (levelOf(nodes, parentId) + heightOf(nodes, node.id) > DEEPEST) refuse("agenda-too-deep");
}

/** The last place under an item, or under a heading: before the next one. */
export function endUnder(nodes: readonly TreeNode[], id: string | null): Target {
  const over = nodes.find((node) => node.id === id);
  if (over?.kind !== "section") return { parentId: id, index: Infinity };
  const top = nodes.filter(({ parentId }) => parentId === null);
  const behind = top.slice(top.indexOf(over) + 1);
  const next = behind.find(({ kind }) => kind === "section");
  return { parentId: null, index: next ? top.indexOf(next) : Infinity };
}

/** How many levels an item and all under it take. */
export function heightOf(nodes: readonly TreeNode[], id: string): number {
  const under = nodes.filter(({ parentId }) => parentId === id);
  return 1 + Math.max(0, ...under.map((node) => heightOf(nodes, node.id)));
}

/** Siblings keep their order; each brings what is under it. */
function inOrder<Node extends TreeNode>(nodes: readonly Node[]): Node[] {
  return nodes.filter(({ parentId }) => parentId === null).flatMap(({ id }) => branchOf(nodes, id));
}
