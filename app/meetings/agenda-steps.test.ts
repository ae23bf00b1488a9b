import { describe, expect, test } from "vitest";
import { placeOfDrag, stepsFor, type Drag, type Step } from "./agenda-steps.ts";
import { moveInTree, type Target, type TreeNode } from "./agenda-tree.ts";

const node = (id: string, parentId: string | null = null): TreeNode => ({
  ...{ id, parentId },
  kind: id.startsWith("S") ? "section" : "item",
});

const agenda = [
  node("S1"),
  node("a"),
  node("b"),
  node("b1", "b"),
  node("S2"),
  node("c"),
  node("d"),
];

describe("one press of a button", () => {
  test.each<[string, Partial<Record<Step, Target>>]>([
    ["S1", { down: { parentId: null, index: 1 } }],
    ["a", { up: { parentId: null, index: 0 }, down: { parentId: null, index: 2 } }],
    [
      "b",
      {
        up: { parentId: null, index: 1 },
        down: { parentId: null, index: 3 },
        in: { parentId: "a", index: 0 },
      },
    ],
    ["b1", { out: { parentId: null, index: 3 } }],
    ["c", { up: { parentId: null, index: 3 }, down: { parentId: null, index: 5 } }],
    ["d", { up: { parentId: null, index: 4 }, in: { parentId: "c", index: 0 } }],
    ["x", {}],
  ])("%s", (id, steps) => {
    expect(stepsFor(agenda, id)).toEqual(steps);
  });

  test("no deeper than three levels", () => {
    const nodes = [node("a"), node("b"), node("b1", "b"), node("b11", "b1"), node("b12", "b1")];
    expect(stepsFor(nodes, "b").in).toBeUndefined();
    expect(stepsFor(nodes, "b12").in).toBeUndefined();
  });
});

describe("a drag falls", () => {
  test.each<[Drag, Target | null]>([
    [
      { id: "d", overId: "a", levels: 0 },
      { parentId: null, index: 1 },
    ],
    [
      { id: "d", overId: "c", levels: 0 },
      { parentId: null, index: 4 },
    ],
    [
      { id: "d", overId: "d", levels: 1 },
      { parentId: "c", index: 0 },
    ],
    [
      { id: "d", overId: "d", levels: 5 },
      { parentId: "c", index: 0 },
    ],
    [
      { id: "d", overId: "b1", levels: 0 },
      { parentId: "b", index: 0 },
    ],
    [
      { id: "d", overId: "S2", levels: 1 },
      { parentId: "b", index: 1 },
    ],
    [
      { id: "d", overId: "S2", levels: 2 },
      { parentId: "b1", index: 0 },
    ],
    [
      { id: "a", overId: "b", levels: 0 },
      { parentId: "b", index: 0 },
    ],
    [
      { id: "a", overId: "S1", levels: 1 },
      { parentId: null, index: 0 },
    ],
    [
      { id: "b1", overId: "b1", levels: -1 },
      { parentId: null, index: 3 },
    ],
    [
      { id: "b", overId: "d", levels: 1 },
      { parentId: "d", index: 0 },
    ],
    [
      { id: "S2", overId: "b1", levels: 2 },
      { parentId: null, index: 3 },
    ],
    [{ id: "b", overId: "b1", levels: 0 }, null],
    [{ id: "x", overId: "a", levels: 0 }, null],
  ])("%o: %o", (drag, target) => {
    expect(placeOfDrag(agenda, drag)).toEqual(target);
    if (target) expect(moveInTree(agenda, drag.id, target)).toHaveLength(agenda.length);
  });
});
