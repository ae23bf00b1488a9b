import { readFile } from "node:fs/promises";
import { signingFileSchema } from "./signing-file.ts";

/** Whether this person has a key here; without one a document goes out unsigned. */
export async function hasKey(signingFile: string | undefined, login: string): Promise<boolean> {
  if (signingFile === undefined) return false;
  const { persons } = signingFileSchema.parse(JSON.parse(await readFile(signingFile, "utf8")));
  return Object.hasOwn(persons, login);
}
