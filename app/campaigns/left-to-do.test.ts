import { expect, test } from "vitest";
import { leftToDo } from "./left-to-do.ts";
import { cellKey, matrixRows, type Mark } from "./matrix.ts";
import type { Remark } from "./remark.ts";

const criterion = (id: string, position: number, parentId: string | null = null) => ({
  ...{ id, position, parentId, title: id, precursorId: null },
});
const criteria = [criterion("plan", 0), criterion("three", 1), criterion("group", 0, "three")];
const bodies = [
  { id: "justice", code: "justice" },
  { id: "health", code: "health" },
];

type Said = { mark: Mark; foundAt: number; statedAt?: number };

/** What is left in these cells ("plan justice") to an officer of Justice. */
function left(found: Record<string, Said>, rights = { mayAssess: true, mayExplain: true }) {
  const remark = (kind: Remark["kind"], at: number): Remark => ({
    ...{ id: "", criterionId: "", organisationId: "", kind, seq: 1, mark: null, text: "" },
    ...{ file: null, personId: "", at },
  });
  const marks = new Map(Object.entries(found).map(([key, { mark }]) => [key, mark]));
  const remarks = new Map(
    Object.entries(found).map(([key, { foundAt, statedAt }]) => [
      key,
      {
        finding: remark("finding", foundAt),
        ...(statedAt !== undefined && { statement: remark("statement", statedAt) }),
      },
    ]),
  );
  const rows = matrixRows(criteria, { bodyIds: bodies.map(({ id }) => id), marks });
  return leftToDo({ rows, remarks }, { bodies, isOwn: (id) => id === "justice", ...rights });
}

const plan = cellKey("plan", "justice");
const others = { [cellKey("plan", "health")]: { mark: "met", foundAt: 1 } } as const;

test("one's own cells found not met come first, until they are stated to after the finding", () => {
  const first = { criterionId: "plan", body: "justice" };
  expect(left({ [plan]: { mark: "not-met", foundAt: 5 } })).toEqual({
    ...{ deed: "explain", cells: 1, first },
  });
  expect(left({ [plan]: { mark: "not-met", foundAt: 5, statedAt: 4 } })?.deed).toBe("explain");
  expect(left({ [plan]: { mark: "not-met", foundAt: 5, statedAt: 5 } })?.deed).toBe("assess");
  expect(left({ [plan]: { mark: "met", foundAt: 5 } })?.deed).toBe("assess");
});

test("then the cells of other bodies not yet assessed, parts but no compound ones", () => {
  expect(left({})).toEqual({
    ...{ deed: "assess", cells: 2, first: { criterionId: "plan", body: "health" } },
  });
  expect(left(others)).toEqual({
    ...{ deed: "assess", cells: 1, first: { criterionId: "group", body: "health" } },
  });
});

test("nothing is asked of whoever may do neither, or has done all", () => {
  const notMet = { [plan]: { mark: "not-met", foundAt: 5 } } as const;
  expect(left(notMet, { mayAssess: false, mayExplain: false })).toBeNull();
  expect(left(notMet, { mayAssess: true, mayExplain: false })?.deed).toBe("assess");
  const group = { [cellKey("group", "health")]: { mark: "met", foundAt: 1 } } as const;
  expect(left({ ...others, ...group })).toBeNull();
});
