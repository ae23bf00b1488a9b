import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** The version of the program, as its package says. */
export function versionOf(root: string): string {
  const written: unknown = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return z.object({ version: z.string() }).parse(written).version;
}
