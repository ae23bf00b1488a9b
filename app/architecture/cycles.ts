import { importsOf, targetOf } from "./imports.ts";
import { placeOf } from "./place.ts";
import type { Breach, Parsed } from "./source.ts";

/**
 * Circles of imports, each told once. Types make no circle at run time and are let through, except
 * among rules: two rules that need each other's words are one rule, or miss a third.
 */
export function checkCycles(files: readonly Parsed[]): Breach[] {
  const graph = new Map(files.map((file) => [file.path, edgesOf(file)]));
  const search: Search = { graph, done: new Set(), trail: [], found: [] };
  for (const path of graph.keys()) visit(search, path);
  return search.found;
}

type Edge = { to: string; line: number };
type Search = {
  graph: ReadonlyMap<string, Edge[]>;
  done: Set<string>;
  trail: string[];
  found: Breach[];
};

function visit(search: Search, path: string): void {
  if (search.done.has(path)) return;
  search.trail.push(path);
  for (const { to, line } of search.graph.get(path) ?? []) {
    const start = search.trail.indexOf(to);
    if (start === -1) visit(search, to);
    else search.found.push({ path, line, rule: circle([...search.trail.slice(start), to]) });
  }
  search.trail.pop();
  search.done.add(path);
}

function circle(paths: readonly string[]): string {
  return `imports run in a circle: ${paths.join(" → ")}`;
}

function edgesOf(file: Parsed): Edge[] {
  return importsOf(file).flatMap(({ specifier, typesOnly, line }) => {
    const target = specifier === null ? null : targetOf(file.path, specifier);
    if (target?.from !== "file" || target.path === file.path) return [];
    const counts = !typesOnly || (isRules(file.path) && isRules(target.path));
    return counts ? [{ to: target.path, line }] : [];
  });
}

function isRules(path: string): boolean {
  return placeOf(path)?.kind === "rules";
}
