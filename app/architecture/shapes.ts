import { posix } from "node:path";
import ts from "typescript";
import { placeOf } from "./place.ts";
import { breachAt, walk, type Breach, type Parsed } from "./source.ts";

/** What a file of its kind must and must not contain. */
export function checkShapes(files: readonly Parsed[]): Breach[] {
  return files.flatMap((file) => [
    ...checkBarrel(file),
    ...checkModuleState(file),
    ...checkInstanceof(file),
    ...checkSilencers(file),
    ...checkAct(file),
    ...checkComponent(file),
  ]);
}

/** A file of nothing but re-exports hides where things are. */
function checkBarrel(file: Parsed): Breach[] {
  const { statements } = file.tree;
  const passesOn = (node: ts.Node) => ts.isExportDeclaration(node) && node.moduleSpecifier;
  const [first] = statements;
  return first && statements.every(passesOn)
    ? [breachAt(file, first, "a file of re-exports only: import from where the thing is")]
    : [];
}

const mayHoldState = new Set(["server.ts", "bootstrap", "e2e", "test", "testing"]);

/** Bundled and native, a file exists twice in one process: what it keeps, it would keep twice. */
function checkModuleState(file: Parsed): Breach[] {
  if (mayHoldState.has(placeOf(file.path)?.kind ?? "")) return [];
  return file.tree.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => {
    const changes = (declarationList.flags & ts.NodeFlags.Const) === 0;
    return declarationList.declarations
      .filter(({ initializer }) => changes || isEmptyContainer(initializer))
      .map((node) => breachAt(file, node, `${node.name.getText()}: state belongs in server.ts`));
  });
}

function isEmptyContainer(value: ts.Expression | undefined): boolean {
  if (!value) return false;
  if (ts.isArrayLiteralExpression(value)) return value.elements.length === 0;
  if (ts.isObjectLiteralExpression(value)) return value.properties.length === 0;
  if (!ts.isNewExpression(value)) return false;
  const isContainer = /^(Weak)?(Map|Set)$/.test(value.expression.getText());
  return isContainer && (value.arguments ?? []).length === 0;
}

function checkInstanceof(file: Parsed): Breach[] {
  const found: Breach[] = [];
  walk(file.tree, (node) => {
    if (!ts.isBinaryExpression(node)) return;
    const asksClass = node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
    if (asksClass && /Refusal$/.test(node.right.getText(file.tree))) {
      found.push(breachAt(file, node, "a refusal is known by its code, never by instanceof"));
    }
  });
  return found;
}

/** Whoever silences a check takes it from the next reader too: change the code or the rule. */
function checkSilencers(file: Parsed): Breach[] {
  if (placeOf(file.path)?.kind === "test") return [];
  return file.tree.text.split("\n").flatMap((text, i) => {
    const [silencer] = /\b(eslint|ts)-(disable|ignore|nocheck)\b/.exec(text) ?? [];
    return silencer
      ? [{ path: file.path, line: i + 1, rule: `${silencer}: no check is silenced` }]
      : [];
  });
}

/** One act, one file, one export: the act named by the file, its twin `…In`, types and schemas. */
function checkAct(file: Parsed): Breach[] {
  if (placeOf(file.path)?.kind !== "act") return [];
  const act = camel(posix.basename(file.path, ".server.ts"));
  const values = exportedValues(file).filter(({ isSchema }) => !isSchema);
  const strangers = values.filter(({ name }) => name !== act && name !== `${act}In`);
  const breaches = strangers.map(({ name, node }) =>
    breachAt(file, node, `${name}: this act file exports ${act} (and ${act}In) only`),
  );
  if (strangers.length === values.length) {
    breaches.push({ path: file.path, line: 1, rule: `an act file exports its act: ${act}` });
  }
  return breaches;
}

/** A component is found under the name of its file. */
function checkComponent(file: Parsed): Breach[] {
  const isUi = placeOf(file.path)?.kind === "component" && file.path.endsWith(".tsx");
  if (!isUi) return [];
  const kebab = camel(posix.basename(file.path, ".tsx"));
  const component = kebab.charAt(0).toUpperCase() + kebab.slice(1);
  return exportedValues(file).some(({ name }) => name === component)
    ? []
    : [{ path: file.path, line: 1, rule: `this file exports its component: ${component}` }];
}

function camel(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

type Exported = { name: string; node: ts.Node; isSchema: boolean };

function exportedValues(file: Parsed): Exported[] {
  return file.tree.statements.flatMap((statement): Exported[] => {
    if (ts.isExportAssignment(statement)) {
      return [{ name: "default", node: statement, isSchema: false }];
    }
    if (ts.isExportDeclaration(statement)) return exportedNames(statement);
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return isExported ? declaredValues(statement) : [];
  });
}

function exportedNames({ exportClause, isTypeOnly }: ts.ExportDeclaration): Exported[] {
  if (isTypeOnly || !exportClause || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements
    .filter((element) => !element.isTypeOnly)
    .map((node) => ({ name: node.name.text, node, isSchema: false }));
}

function declaredValues(statement: ts.Statement): Exported[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((node) => ({
      name: node.name.getText(),
      node,
      isSchema:
        /^z\b/.test(node.initializer?.getText() ?? "") || /Schema$/.test(node.name.getText()),
    }));
  }
  const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  if (!isValue) return [];
  return [{ name: statement.name?.text ?? "default", node: statement, isSchema: false }];
}
