import { posix } from "node:path";
import { importTable, type Column, type Grants, type Row } from "./import-table.ts";
import { importsOf, targetOf, type Import } from "./imports.ts";
import { placeOf, type Kind, type Layer, type Place } from "./place.ts";
import type { Breach, Parsed } from "./source.ts";

/** Every import of the given files that the table does not allow, and every file without a place. */
export function checkImports(files: readonly Parsed[]): Breach[] {
  return files.flatMap((file) => {
    const place = placeOf(file.path);
    if (!place) return [{ path: file.path, line: 1, rule: "the house has no place for this file" }];
    const { kind, room } = place;
    if (!hasRow(kind)) return [];
    const importer = { path: file.path, kind, room };
    return importsOf(file).flatMap((taken) => {
      const rule = objection(importer, taken);
      return rule === null ? [] : [{ path: file.path, line: taken.line, rule }];
    });
  });
}

type Importer = { path: string; kind: Row; room: string | null };

// These load what is named at run time: the built app, a worker, a command.
const mayComputeImports: ReadonlySet<Kind> = new Set(["server.ts", "bootstrap", "e2e"]);

// Vite turns these into JavaScript; everything else must run as it stands, and Node reads no .tsx.
const bundled: ReadonlySet<Kind> = new Set(["component", "live hook", "ui", "route", "root"]);

function objection(importer: Importer, taken: Import): string | null {
  if (taken.specifier === null) {
    return mayComputeImports.has(importer.kind) ? null : "an import must name its file literally";
  }
  const target = targetOf(importer.path, taken.specifier);
  if (target.from === "node") return verdict(importer, taken, "node");
  if (target.from === "npm") return verdict(importer, taken, target.name === "zod" ? "zod" : "npm");
  const place = placeOf(target.path);
  if (!place) return `${taken.specifier} is no place of the house (whole file name, with .ts?)`;
  if (place.kind === "asset") return assetObjection(importer, target.path);
  if (target.path.endsWith(".tsx") && !taken.typesOnly && !bundled.has(importer.kind)) {
    return `${importer.kind} runs natively and cannot load a .tsx file (${taken.specifier})`;
  }
  return verdict(importer, taken, columnOf(importer, place));
}

function verdict({ kind }: Importer, taken: Import, column: Column): string | null {
  const grants: Grants = importTable[kind];
  if (grants.yes.includes(column)) return null;
  const wanted = `${kind} may not import ${column} (${taken.specifier})`;
  if (grants.types?.includes(column)) {
    return taken.typesOnly ? null : `${wanted}; only its types, by \`import type\``;
  }
  if (grants.inForm?.includes(column)) {
    const inForm = taken.names.length > 0 && taken.names.every((name) => /[a-z]In$/.test(name));
    return inForm ? null : `${wanted}; only its form that takes the transaction: verbNounIn`;
  }
  return wanted;
}

function assetObjection({ path }: Importer, asset: string): string | null {
  const near = posix.dirname(path) === posix.dirname(asset) || asset.startsWith("app/ui/");
  return near && path.endsWith(".tsx") ? null : `only a .tsx of its folder may import ${asset}`;
}

function columnOf(importer: Importer, { kind, room }: Place): Column {
  if (!isLayer(kind)) return kind;
  return room === importer.room ? `own ${kind}` : `other ${kind}`;
}

function hasRow(kind: Kind): kind is Row {
  return kind in importTable;
}

const layers = new Set<Kind>([
  "rules",
  "store",
  "views",
  "act",
  "component",
  "paper",
  "crypto",
  "worker",
]);

function isLayer(kind: Kind): kind is Layer {
  return layers.has(kind);
}
