import { describe, expect, test } from "vitest";
import { refusalOf } from "../testing/refused.ts";
import {
  endUnder,
  headingsOver,
  levelOf,
  moveInTree,
  numbersOf,
  type Target,
  type TreeNode,
} from "./agenda-tree.ts";

/** "a", "b<a" (b under a), "S!" (a section). */
const tree = (text: string): TreeNode[] =>
  text.split(" ").map((word) => {
    const [name = "", parentId = null] = word.split("<");
    const id = name.replace("!", "");
    return { id, parentId, kind: name.endsWith("!") ? "section" : "item" };
  });

const written = (nodes: readonly TreeNode[]): string =>
  nodes
    .map(
      ({ id, parentId, kind }) =>
        `${id}${kind === "section" ? "!" : ""}${parentId ? `<${parentId}` : ""}`,
    )
    .join(" ");

const small = "a b b1<b b2<b c";
const deep = "a a1<a a11<a1 b b1<b b11<b1 c";

describe("numbers", () => {
  test.each<[string, string]>([
    ["a b c", "1 2 3"],
    [small, "1 2 2.1 2.2 3"],
    [deep, "1 1.1 1.1.1 2 2.1 2.1.1 3"],
    ["S! a b T! c c1<c U! V! d", "I 1 2 II 3 3.1 III IV 4"],
  ])("%s: %s", (nodes, numbers) => {
    expect([...numbersOf(tree(nodes)).values()].join(" ")).toBe(numbers);
  });

  test("sections go on in Roman numerals", () => {
    const many = tree(Array.from({ length: 19 }, (_, place) => `S${place}!`).join(" "));
    const numbers = [...numbersOf(many).values()];
    expect([numbers[8], numbers[13], numbers[18]]).toEqual(["IX", "XIV", "XIX"]);
  });
});

test("levels", () => {
  expect(["a", "a1", "a11"].map((id) => levelOf(tree(deep), id))).toEqual([1, 2, 3]);
});

describe("a move", () => {
  test.each<[string, string, Target, string]>([
    ["a b c", "c", { parentId: null, index: 0 }, "c a b"],
    ["a b c", "a", { parentId: null, index: 1 }, "b a c"],
    ["a b c", "a", { parentId: null, index: 9 }, "b c a"],
    ["a b c", "a", { parentId: null, index: -3 }, "a b c"],
    [small, "b", { parentId: null, index: 0 }, "b b1<b b2<b a c"],
    [small, "b", { parentId: "a", index: 0 }, "a b<a b1<b b2<b c"],
    [small, "c", { parentId: "b", index: 1 }, "a b b1<b c<b b2<b"],
    [small, "b1", { parentId: null, index: 2 }, "a b b2<b b1 c"],
    [small, "b2", { parentId: "b", index: 0 }, "a b b2<b b1<b c"],
    ["S! a T! b", "T", { parentId: null, index: 0 }, "T! S! a b"],
    ["S! a T! b", "a", { parentId: null, index: 2 }, "S! T! a b"],
    [deep, "b1", { parentId: "a1", index: 0 }, "refused agenda-too-deep"],
    [deep, "b1", { parentId: "a", index: 0 }, "a b1<a b11<b1 a1<a a11<a1 b c"],
    [deep, "a", { parentId: "a", index: 0 }, "refused agenda-circle"],
    [deep, "a", { parentId: "a11", index: 0 }, "refused agenda-circle"],
    [deep, "c", { parentId: "a11", index: 0 }, "refused agenda-too-deep"],
    ["S! a", "a", { parentId: "S", index: 0 }, "refused section-not-nested"],
    ["S! a", "S", { parentId: "a", index: 0 }, "refused section-not-nested"],
    ["a b", "x", { parentId: null, index: 0 }, "refused not-found"],
    ["a b", "a", { parentId: "x", index: 0 }, "refused not-found"],
  ])("%s: %s to %o gives %s", async (nodes, id, target, expected) => {
    const moved = async () => written(moveInTree(tree(nodes), id, target));
    if (expected.startsWith("refused ")) {
      expect(`refused ${await refusalOf(moved())}`).toBe(expected);
    } else expect(await moved()).toBe(expected);
  });
});

test("a heading stands over the item behind it", () => {
  const headings = headingsOver(tree("a S! T! b b1<b c U!"));
  const over = [...headings].map(
    ([id, nodes]) => `${id}:${nodes.map((node) => node.id).join("+")}`,
  );
  expect(over).toEqual(["a:", "b:S+T", "b1:", "c:"]);
});

describe("the last place under a line", () => {
  const nodes = tree("a S! b b1<b c T! d");
  test.each<[string | null, Target]>([
    [null, { parentId: null, index: Infinity }],
    ["b", { parentId: "b", index: Infinity }],
    ["S", { parentId: null, index: 4 }],
    ["T", { parentId: null, index: Infinity }],
  ])("%s", (id, place) => {
    expect(endUnder(nodes, id)).toEqual(place);
  });

  test("under a heading it stands before the next one", () => {
    const added = moveInTree([...nodes, ...tree("x")], "x", endUnder(nodes, "S"));
    expect(written(added)).toBe("a S! b b1<b c x T! d");
  });
});
