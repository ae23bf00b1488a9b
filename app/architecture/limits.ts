import ts from "typescript";
import { placeOf } from "./place.ts";
import { breachAt, walk, type Breach, type Parsed } from "./source.ts";

/** Sizes above which a file, a function or a component must be split, by meaning. */
export const limits = {
  file: 200,
  route: 150,
  function: 40,
  component: 120,
  parameters: 3,
} as const;

/** Everything too long or too wide. Tests, stories, texts, migrations and fixtures are exempt. */
export function checkLimits(files: readonly Parsed[]): Breach[] {
  return files
    .filter((file) => !isExempt(file.path))
    .flatMap((file) => [...checkFile(file), ...checkFunctions(file)]);
}

function isExempt(path: string): boolean {
  const kind = placeOf(path)?.kind;
  if (kind === "test" || kind === "migration" || kind === "fixture") return true;
  return path.endsWith(".spec.ts") || /^app\/i18n\/(vi|en)[./]/.test(path);
}

function checkFile(file: Parsed): Breach[] {
  const lines = file.tree.text.replace(/\n$/, "").split("\n").length;
  const [noun, limit] =
    placeOf(file.path)?.kind === "route"
      ? (["a route file", limits.route] as const)
      : (["a file", limits.file] as const);
  const rule = `${lines} lines; ${noun} has at most ${limit}`;
  return lines > limit ? [{ path: file.path, line: limit + 1, rule }] : [];
}

function checkFunctions(file: Parsed): Breach[] {
  const found: Breach[] = [];
  walk(file.tree, (node) => {
    if (!isFunction(node)) return;
    const name = nameOf(node) ?? "an unnamed function";
    const [noun, limit] = isComponent(file, node)
      ? (["a component", limits.component] as const)
      : (["a function", limits.function] as const);
    const lines = linesOf(file, node);
    if (lines > limit) {
      found.push(breachAt(file, node, `${name}: ${lines} lines; ${noun} has at most ${limit}`));
    }
    if (node.parameters.length > limits.parameters && !isShapedByOthers(file, node)) {
      found.push(breachAt(file, node, `${name}: more than three parameters; take an object`));
    }
  });
  return found;
}

type AnyFunction = ts.FunctionLikeDeclaration & { body: ts.Node };

function isFunction(node: ts.Node): node is AnyFunction {
  return ts.isFunctionLike(node) && "body" in node && node.body !== undefined;
}

function linesOf(file: Parsed, node: ts.Node): number {
  const first = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line;
  return file.tree.getLineAndCharacterOfPosition(node.getEnd()).line - first + 1;
}

function isComponent(file: Parsed, node: AnyFunction): boolean {
  return file.path.endsWith(".tsx") && /^[A-Z]/.test(nameOf(node) ?? "") && hasJsx(node.body);
}

function hasJsx(body: ts.Node): boolean {
  let seen = false;
  walk(body, (node) => {
    seen ||= ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);
  });
  return seen;
}

/** Express knows an error handler by its four parameters; Remix calls the entry with five. */
function isShapedByOthers(file: Parsed, node: AnyFunction): boolean {
  if (/^app\/entry\.\w+\.tsx$/.test(file.path)) return true;
  const first = node.parameters[0]?.name.getText(file.tree) ?? "";
  return node.parameters.length === 4 && /^_?err(or)?$/.test(first);
}

function nameOf(node: AnyFunction): string | null {
  if (node.name) return node.name.getText();
  let holder: ts.Node = node.parent;
  while (ts.isCallExpression(holder)) holder = holder.parent; // memo(forwardRef(function …))
  if (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder)) {
    return holder.name.getText();
  }
  return null;
}
