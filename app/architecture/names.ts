import { posix } from "node:path";
import ts from "typescript";
import { placeOf } from "./place.ts";
import { breachAt, walk, type Breach, type Parsed } from "./source.ts";

/** Names that say nothing: of files, and of what is declared in them. */
export function checkNames(files: readonly Parsed[]): Breach[] {
  return files.flatMap((file) => [...checkFileName(file.path), ...checkIdentifiers(file)]);
}

const emptyWords = ["util", "utils", "helper", "helpers", "misc", "common", "manager", "managers"];
const emptyFileNames = ["data", "types"];
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const migration = /^2\d{7,13}_[a-z0-9_]+\.ts$/;

function checkFileName(path: string): Breach[] {
  const name = posix.basename(path);
  const words = path.replace(/\.\w+$/, "").split(/[/.\-_]/);
  const empty = words.find((word) => emptyWords.includes(word));
  const stem = name.split(".")[0] ?? "";
  const rules = [
    empty !== undefined && `"${empty}" says nothing; name the file for what it does`,
    emptyFileNames.includes(stem) && `"${stem}" says nothing; name the file for its noun`,
    !hasHouseForm(path, name) && "file names are kebab-case (migrations: 2026…_create_….ts)",
  ];
  return rules.flatMap((rule) => (rule === false ? [] : [{ path, line: 1, rule }]));
}

function hasHouseForm(path: string, name: string): boolean {
  const kind = placeOf(path)?.kind;
  if (kind === "route") return true; // the file name is the URL
  return kind === "migration" ? migration.test(name) : kebab.test(name);
}

function checkIdentifiers(file: Parsed): Breach[] {
  const found: Breach[] = [];
  walk(file.tree, (node) => {
    const name = declaredName(node);
    const rule = name && nameObjection(name.text, node, file.path);
    if (name && rule) found.push(breachAt(file, name, rule));
  });
  return found;
}

function declaredName(node: ts.Node): ts.Identifier | null {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node);
  return declares && node.name && ts.isIdentifier(node.name) ? node.name : null;
}

function nameObjection(name: string, node: ts.Node, path: string): string | null {
  const words = name.split(/(?=[A-Z])|_/).map((word) => word.toLowerCase());
  const empty = words.find((word) => word !== "common" && emptyWords.includes(word));
  if (empty !== undefined || name === "common") return `${name}: "${empty ?? name}" says nothing`;
  if (name === "data") return 'data: "data" says nothing; name the thing itself';
  const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  if (isType && /^I[A-Z][a-z]/.test(name)) return `${name}: types carry no I before the noun`;
  const isEntry = placeOf(path)?.kind === "root"; // Remix demands handleRequest there
  if (/^handle[A-Z]/.test(name) && !isEntry)
    return `${name}: name what it does, not that it handles`;
  return null;
}
