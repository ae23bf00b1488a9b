import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type Parsed } from "./source.ts";

const root = join(import.meta.dirname, "../..");
const writtenByRuns = /^e2e\/(results|shots)\//;

/** Every source file of the house, read and parsed. */
export function readTree(): Parsed[] {
  return ["app", "db", "e2e"]
    .flatMap((folder) => pathsBelow(folder))
    .filter((path) => /\.(tsx?|mjs)$/.test(path) && !writtenByRuns.test(path))
    .map((path) => parse({ path, source: readFileSync(join(root, path), "utf8") }));
}

function pathsBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}
