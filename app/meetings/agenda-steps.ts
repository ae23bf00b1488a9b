import { branchOf, DEEPEST, heightOf, levelOf, type Target, type TreeNode } from "./agenda-tree.ts";

export const STEPS = ["up", "down", "in", "out"] as const;
export type Step = (typeof STEPS)[number];

/** Where one press of a button takes an item; a step that leads nowhere is missing. */
export function stepsFor(nodes: readonly TreeNode[], id: string): Partial<Record<Step, Target>> {
  const node = nodes.find((each) => each.id === id);
  if (!node) return {};
  const { parentId } = node;
  const siblings = nodes.filter((each) => each.parentId === parentId);
  const index = siblings.indexOf(node);
  const before = siblings[index - 1];
  const fits = levelOf(nodes, id) + heightOf(nodes, id) <= DEEPEST;
  return {
    ...(before && { up: { parentId, index: index - 1 } }),
    ...(siblings[index + 1] && { down: { parentId, index: index + 1 } }),
    ...(before?.kind === "item" &&
      node.kind === "item" &&
      fits && { in: lastUnder(nodes, before) }),
    ...(parentId !== null && { out: behind(nodes, parentId) }),
  };
}

function lastUnder(nodes: readonly TreeNode[], { id }: TreeNode): Target {
  return { parentId: id, index: nodes.filter(({ parentId }) => parentId === id).length };
}

function behind(nodes: readonly TreeNode[], id: string): Target {
  const parentId = nodes.find((each) => each.id === id)?.parentId ?? null;
  const siblings = nodes.filter((each) => each.parentId === parentId);
  return { parentId, index: siblings.findIndex((each) => each.id === id) + 1 };
}

/** A drag as the hand makes it: over which line, and how many levels further in or out. */
export type Drag = { id: string; overId: string; levels: number };

/** Where a dragged item falls: the nearest place that the agenda allows there. */
export function placeOfDrag(
  nodes: readonly TreeNode[],
  { id, overId, levels }: Drag,
): Target | null {
  const node = nodes.find((each) => each.id === id);
  const carried = branchOf(nodes, id);
  const lines = nodes.filter((each) => each.id === id || !carried.includes(each));
  const from = lines.findIndex((each) => each.id === id);
  const to = lines.findIndex((each) => each.id === overId);
  if (!node || from === -1 || to === -1) return null;
  const order = lines.toSpliced(from, 1).toSpliced(to, 0, node);
  const above = order[to - 1] ?? null;
  const below = order[to + 1] ?? null;
  const level = Math.min(
    deepestUnder(nodes, node, above),
    Math.max(below ? levelOf(nodes, below.id) : 1, levelOf(nodes, id) + levels),
  );
  const parentId = ancestorAt(nodes, above, level - 1);
  const index = order.slice(0, to).filter((each) => each.parentId === parentId).length;
  return { parentId, index };
}

/** A section stands at the edge; an item at most one level below the line above it. */
function deepestUnder(nodes: readonly TreeNode[], node: TreeNode, above: TreeNode | null): number {
  if (node.kind === "section" || !above || above.kind === "section") return 1;
  return Math.min(levelOf(nodes, above.id) + 1, DEEPEST - heightOf(nodes, node.id) + 1);
}

/** The item at this level over the line, or the line itself. */
function ancestorAt(
  nodes: readonly TreeNode[],
  line: TreeNode | null,
  level: number,
): string | null {
  if (level === 0 || !line) return null;
  if (levelOf(nodes, line.id) <= level) return line.id;
  return ancestorAt(nodes, nodes.find(({ id }) => id === line.parentId) ?? null, level);
}
