import { readFile } from "node:fs/promises";

/** Null for what is not there, or is no text. */
export async function readText(file: string): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch {
    return null;
  }
}
