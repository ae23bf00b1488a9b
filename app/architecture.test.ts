import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import type { Cell } from "./architecture/cell.ts";
import { checkCycles } from "./architecture/cycles.ts";
import { cells } from "./architecture/fixtures.ts";
import { checkImports } from "./architecture/import-check.ts";
import { importTable } from "./architecture/import-table.ts";
import { checkLimits } from "./architecture/limits.ts";
import { checkNames } from "./architecture/names.ts";
import { checkShapes } from "./architecture/shapes.ts";
import { parse, report, type Breach } from "./architecture/source.ts";
import { readTree } from "./architecture/tree.ts";

/*
 * The rules of the house, read off the syntax trees. First the house itself; then every check is
 * shown to fail: a rule that has never refused anything may be asleep.
 */

describe("the house", () => {
  const tree = readTree();

  test("is read", () => {
    expect(tree.map(({ path }) => path)).toContain("app/architecture.test.ts");
  });
  test("imports only along the table", () => expectNone(checkImports(tree)));
  test("has no circles of imports", () => expectNone(checkCycles(tree)));
  test("keeps files, functions and components short", () => expectNone(checkLimits(tree)));
  test("has names that say something", () => expectNone(checkNames(tree)));
  test("has files of one shape per kind", () => expectNone(checkShapes(tree)));
});

describe("the import table", () => {
  const values = [
    'import { thing } from "?";',
    'import thing from "?";',
    'import * as thing from "?";',
    'import { type Thing } from "?";',
    'import "?";',
    'export { thing } from "?";',
    'export * from "?";',
    'const thing = await import("?");',
    "const thing = await import(`?`);",
    'const thing = require("?");',
  ];
  const types = [
    'import type { Thing } from "?";',
    'export type { Thing } from "?";',
    'export type * from "?";',
    'type Thing = import("?").Thing;',
  ];
  const twins = ['import { castVoteIn } from "?";', 'import { castVoteIn as cast } from "?";'];
  const mixed = ['import { castVoteIn, castVote } from "?";'];

  const refuses = (cell: Cell) => (form: string) =>
    checkImports([parse({ path: cell.importer, source: form.replace("?", specifier(cell)) })])
      .length > 0;

  test("has a fixture for every row", () => {
    const rows = new Set(cells.map(({ row }) => row));
    expect([...rows].sort()).toEqual(Object.keys(importTable).sort());
  });

  test.each(cells)("$row → $target: $expected", (cell) => {
    const refused = [...values, ...types, ...twins, ...mixed].filter(refuses(cell));
    const expected: Record<string, string[]> = {
      y: [],
      t: [...values, ...twins, ...mixed],
      i: [...values, ...types, ...mixed],
      ".": [...values, ...types, ...twins, ...mixed],
    };
    expect(refused).toEqual(expected[cell.expected]);
  });

  test.each([
    ["app/utils/thing.ts", "", "no place"],
    ["app/elections/election.ts", "", "no place"],
    ["app/ballots/opinions/opinion.ts", "", "no place"],
    ["app/ballots/ballot.ts", 'import { quorum } from "../counting/quorum";', "with .ts"],
    ["app/ballots/ballot.ts", 'import { quorum } from "~/counting/quorum.ts";', "may not import"],
    ["app/ballots/ballot.ts", 'import rows from "./rows.json";', "no place"],
    ["app/ballots/ballot.ts", "const thing = await import(name);", "literally"],
    ["app/ballots/ballot.ts", 'import { open } from "#platform/files.server.ts";', "platform"],
    ["app/jobs/mail.server.ts", 'import { Button } from "../ui/button.tsx";', "natively"],
    ["app/ballots/ballot.ts", 'import "./ballot.css";', "only a .tsx"],
    ["app/ballots/opinion-form.tsx", 'import "../votes/vote.css";', "of its folder"],
  ])("%s: %s", (path, source, rule) => {
    expect(report(checkImports([parse({ path, source })]))).toContain(rule);
  });

  test.each([
    ["app/ballots/opinion-form.tsx", 'import styles from "./opinion-form.module.css";'],
    ["app/root.tsx", 'import tokens from "./ui/tokens.css?url";'],
    ["app/server.ts", "const build = await import(entry);"],
    ["app/ballots/ballot.test.ts", 'import { startTestApp } from "../testing/app.ts";'],
  ])("%s may: %s", (path, source) => expectNone(checkImports([parse({ path, source })])));
});

describe("circles", () => {
  const ring = (first: string, second: string, form: string) =>
    checkCycles([
      parse({ path: first, source: `${form} { a } from "${relative(first, second)}";` }),
      parse({ path: second, source: `\n${form} { b } from "${relative(second, first)}";` }),
    ]);

  test("among rules are told, types included, with the place", () => {
    expect(report(ring("app/votes/a.ts", "app/ballots/b.ts", "import type"))).toBe(
      "  app/ballots/b.ts:2  imports run in a circle: " +
        "app/votes/a.ts → app/ballots/b.ts → app/votes/a.ts",
    );
  });
  test("elsewhere are told when they exist at run time", () => {
    expect(ring("app/ui/a.tsx", "app/ui/b.tsx", "import")).toHaveLength(1);
    expect(ring("app/ui/a.tsx", "app/ui/b.tsx", "export")).toHaveLength(1);
    expectNone(ring("app/platform/a.ts", "app/platform/b.ts", "import type"));
  });
});

describe("limits", () => {
  const check = (path: string, source: string) => report(checkLimits([parse({ path, source })]));
  const lines = (count: number, line = "// …\n") => line.repeat(count);
  const component = (count: number) =>
    `export const Sheet = memo(function Sheet() {\n${lines(count - 3)}return <p />;\n});`;

  test.each([
    ["app/votes/vote.ts", lines(201), "201 lines; a file has at most 200"],
    ["app/routes/vote.tsx", lines(151), "151 lines; a route file has at most 150"],
    ["app/votes/vote.ts", `function f() {\n${lines(39)}}`, "f: 41 lines; a function"],
    ["app/votes/vote.ts", `const f = () => {\n${lines(39)}};`, "f: 41 lines; a function"],
    ["app/votes/vote.ts", `const o = { f() {\n${lines(39)}} };`, "f: 41 lines; a function"],
    ["app/votes/vote.ts", `class C { f() {\n${lines(39)}} }`, "f: 41 lines; a function"],
    ["app/votes/vote.ts", `run(() => {\n${lines(39)}});`, "unnamed function: 41 lines"],
    ["app/votes/sheet.tsx", component(121), "Sheet: 121 lines; a component has at most 120"],
    ["app/votes/use-vote.tsx", `function useVote() {\n${lines(39)}}`, "useVote: 41 lines"],
    ["app/votes/vote.ts", "function f(a, b, c, d) {}", "f: more than three parameters"],
  ])("%s breaks: %#", (path, source, rule) => expect(check(path, source)).toContain(rule));

  test.each([
    ["app/votes/vote.ts", lines(200)],
    ["app/routes/vote.tsx", lines(150)],
    ["app/votes/vote.ts", `function f() {\n${lines(38)}}`],
    ["app/votes/sheet.tsx", component(120)],
    ["app/votes/vote.test.ts", lines(300)],
    ["app/i18n/vi/votes.ts", lines(300)],
    ["db/migrations/20261122_01_create_events.ts", lines(300)],
    ["db/fixtures/government.ts", lines(300)],
    ["e2e/the-thread.spec.ts", lines(300)],
    ["app/door.server.ts", "function onError(error, request, response, next) {}"],
  ])("%s keeps: %#", (path, source) => expect(check(path, source)).toBe(""));
});

describe("names", () => {
  const check = (path: string, source = "") => checkNames([parse({ path, source })]);

  test.each([
    "app/votes/vote-utils.ts",
    "app/votes/helpers.ts",
    "app/votes/misc.server.ts",
    "app/common/dates.ts",
    "app/votes/vote-manager.ts",
    "app/votes/types.ts",
    "app/votes/data.ts",
    "app/votes/VoteSheet.tsx",
    "app/votes/cast_vote.server.ts",
    "db/migrations/create_votes.ts",
  ])("refuse the file %s", (path) => expect(check(path)).toHaveLength(1));

  test.each([
    "const voteUtils = 1;",
    "function helper() {}",
    "const common = 1;",
    "class SocketManager {}",
    "const data = read();",
    "function f(data) {}",
    "interface IVote {}",
    "type IVote = string;",
    "function handleClick() {}",
    "const handleClick = () => {};",
  ])("refuse %s", (source) => expect(check("app/votes/vote.ts", source)).toHaveLength(1));

  test.each([
    ["app/votes/vote.ts", "type IsoDate = string; const { data } = fetcher; const handle = {};"],
    ["app/entry.server.tsx", "export default function handleRequest() {}"],
    ["app/routes/_desk.meetings_.$id[.pdf].ts", ""],
    ["db/migrations/20261122_01_create_events.ts", ""],
  ])("let pass %s: %s", (path, source) => expectNone(check(path, source)));
});

describe("shapes", () => {
  const check = (path: string, source: string) => report(checkShapes([parse({ path, source })]));
  const act = "app/votes/cast-vote.server.ts";

  test.each([
    ["app/votes/vote.ts", 'export { a } from "./a.ts";', "re-exports only"],
    ["app/votes/vote.ts", "let open = 0;", "open: state belongs in server.ts"],
    ["app/votes/vote.ts", "const seen = new Map<string, number>();", "seen: state"],
    ["app/votes/vote.ts", "const seen: string[] = [];", "seen: state"],
    ["app/votes/vote.ts", "const seen: Record<string, string> = {};", "seen: state"],
    ["app/votes/vote.ts", "if (e instanceof Refusal) {}", "known by its code"],
    ["app/votes/vote.ts", "if (e instanceof refusals.VoteRefusal) {}", "known by its code"],
    ["app/votes/vote.ts", "\n// eslint-disable-next-line no-var", ":2  eslint-disable: no check"],
    ["app/votes/vote.ts", "// @ts-ignore", "ts-ignore: no check"],
    ["app/votes/vote.ts", "// @ts-nocheck", "ts-nocheck: no check"],
    [act, "", "an act file exports its act: castVote"],
    [act, "export type Vote = string;", "an act file exports its act: castVote"],
    [act, "export function castVotes() {}", "castVotes: this act file exports castVote"],
    [act, "export function castVote() {}\nexport const limit = 3;", ":2  limit: this act"],
    [act, "export function castVote() {}\nexport class Vote {}", "Vote: this act"],
    [act, "export default function castVote() {}\nexport default 1;", "default: this act"],
    [act, 'export function castVote() {}\nexport { a } from "./a.ts";', "a: this act"],
    ["app/votes/vote-sheet.tsx", "export function Sheet() {}", "its component: VoteSheet"],
  ])("%s breaks: %s", (path, source, rule) => expect(check(path, source)).toContain(rule));

  test.each([
    [act, "export async function castVote() {}\nexport type Vote = string;"],
    [act, "export function castVote() {}\nexport function castVoteIn() {}"],
    [act, "export const castVote = () => {};\nexport const castVoteInput = z.object({});"],
    [act, "export function castVoteIn() {}"],
    ["app/server.ts", "let open = 0;"],
    ["app/votes/vote.ts", "const weights = new Map([[1, 2]]);\nif (e instanceof Error) {}"],
    ["app/votes/vote-sheet.tsx", "export function VoteSheet() {}\nexport const Row = 1;"],
  ])("%s keeps: %s", (path, source) => expect(check(path, source)).toBe(""));
});

function expectNone(breaches: readonly Breach[]): void {
  if (breaches.length > 0) {
    expect.fail(`${breaches.length} breaches of the house rules:\n${report(breaches)}`);
  }
}

function specifier({ importer, target }: Cell): string {
  const isFile = /^(app|db|e2e|build)\//.test(target);
  return isFile ? relative(importer, target) : target;
}

function relative(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}
