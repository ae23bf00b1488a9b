import { expect, test } from "vitest";
import { pageChanges } from "./page-changes.ts";
import { comparePapers } from "./reanchor-papers.ts";

const page = (n: number) =>
  `Trang này nói về việc thứ ${n}: kinh phí ${n * 37} đồng, thời hạn ${n * 11} ngày, cơ quan số ${n * 101} chủ trì thực hiện.`;
const five = [1, 2, 3, 4, 5].map(page);

const changes = (before: string[], after: string[]) =>
  pageChanges(comparePapers(before, after)).map(({ before: from, after: to, is }) => [
    from,
    to,
    is,
  ]);

test("a page that came, one that went, one that was rewritten", () => {
  const after = [page(9), page(1), page(2).replace("thời hạn", "chậm nhất"), page(4), page(5)];
  expect(changes(five, after)).toEqual([
    [null, 1, "added"],
    [1, 2, "same"],
    [2, 3, "changed"],
    [3, null, "removed"],
    [4, 4, "same"],
    [5, 5, "same"],
  ]);
});

test("a page that was moved", () => {
  expect(changes(five, [page(1), page(3), page(4), page(2), page(5)])).toContainEqual([
    2,
    4,
    "moved",
  ]);
});

test("words that came and words that went are counted", () => {
  const after = [page(1), page(2).replace("chủ trì thực hiện", "phối hợp")];
  const [, changed] = pageChanges(comparePapers([page(1), page(2)], after));
  expect(changed).toEqual({ before: 2, after: 2, is: "changed", added: 2, removed: 4 });
});

test("pages without words stay in their order", () => {
  expect(changes(["", page(1), ""], ["", page(1), ""]).map(([, , is]) => is)).toEqual([
    "same",
    "same",
    "same",
  ]);
});
