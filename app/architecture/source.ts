import ts from "typescript";

/** A file of the tree, or of a fixture that pretends to be in it. The path starts at the repository. */
export type SourceText = { path: string; source: string };

/** A file together with its syntax tree. */
export type Parsed = { path: string; tree: ts.SourceFile };

/** One breach of a house rule, where it stands and what to do about it. */
export type Breach = { path: string; line: number; rule: string };

export function parse({ path, source }: SourceText): Parsed {
  const language = path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.ES2023, true, language);
  return { path, tree };
}

export function breachAt(file: Parsed, node: ts.Node, rule: string): Breach {
  return { path: file.path, line: lineOf(file, node.getStart(file.tree)), rule };
}

export function lineOf(file: Parsed, position: number): number {
  return file.tree.getLineAndCharacterOfPosition(position).line + 1;
}

/** Visits every node of a file, outermost first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** The list a reader of a failing test works through: one line per breach, grouped by file. */
export function report(breaches: readonly Breach[]): string {
  return [...breaches]
    .sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line)
    .map(({ path, line, rule }) => `  ${path}:${line}  ${rule}`)
    .join("\n");
}
