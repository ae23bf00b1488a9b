import { builtinModules } from "node:module";
import { posix } from "node:path";
import ts from "typescript";
import { lineOf, walk, type Parsed } from "./source.ts";

/**
 * One reading of another module. `names` are what is taken from it ("*" = all of it); `typesOnly`
 * means nothing is left of the line at run time. A specifier that is computed is null.
 */
export type Import = {
  specifier: string | null;
  line: number;
  typesOnly: boolean;
  names: readonly string[];
};

export type Target =
  { from: "file"; path: string } | { from: "npm"; name: string } | { from: "node"; name: string };

/** Every import of a file: static, `import type`, re-export, dynamic, and `import("…")` in a type. */
export function importsOf(file: Parsed): Import[] {
  const found: Import[] = [];
  walk(file.tree, (node) => {
    const taken = readImport(node);
    if (taken) found.push({ ...taken, line: lineOf(file, node.getStart(file.tree)) });
  });
  return found;
}

/** What a specifier points at, seen from the file it stands in. Vite's `?url` and the like fall off. */
export function targetOf(path: string, specifier: string): Target {
  const bare = specifier.replace(/\?.*$/, "");
  if (bare.startsWith("#")) return { from: "file", path: `app/${bare.slice(1)}` };
  if (bare.startsWith(".")) return { from: "file", path: posix.join(posix.dirname(path), bare) };
  if (bare.startsWith("node:") || builtinModules.includes(bare))
    return { from: "node", name: bare };
  return { from: "npm", name: packageOf(bare) };
}

type Taken = Omit<Import, "line">;

function readImport(node: ts.Node): Taken | null {
  if (ts.isImportDeclaration(node)) {
    return taken(node.moduleSpecifier, isTypeClause(node.importClause), namesIn(node.importClause));
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return taken(node.moduleSpecifier, node.isTypeOnly, namesAgain(node.exportClause));
  }
  if (ts.isExternalModuleReference(node)) return taken(node.expression, false, ["*"]);
  if (ts.isCallExpression(node) && isImportCall(node))
    return taken(node.arguments[0], false, ["*"]);
  if (ts.isImportTypeNode(node)) {
    const literal = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
    return taken(literal, true, ["*"]);
  }
  return null;
}

function taken(specifier: ts.Node | undefined, typesOnly: boolean, names: string[]): Taken {
  const literal = specifier && ts.isStringLiteralLike(specifier) ? specifier.text : null;
  return { specifier: literal, typesOnly, names };
}

function isImportCall(node: ts.CallExpression): boolean {
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(node.expression) && node.expression.text === "require";
}

function isTypeClause(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function namesIn(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? bindings.elements.map(originalName) : [];
  const all = bindings && ts.isNamespaceImport(bindings) ? ["*"] : [];
  return [...(clause?.name ? ["default"] : []), ...named, ...all];
}

function namesAgain(clause: ts.NamedExportBindings | undefined): string[] {
  return clause && ts.isNamedExports(clause) ? clause.elements.map(originalName) : ["*"];
}

function originalName(element: ts.ImportSpecifier | ts.ExportSpecifier): string {
  return (element.propertyName ?? element.name).text;
}

function packageOf(specifier: string): string {
  const [scope = specifier, name] = specifier.split("/");
  return scope.startsWith("@") && name !== undefined ? `${scope}/${name}` : scope;
}
