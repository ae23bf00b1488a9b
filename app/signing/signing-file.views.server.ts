import { readFile } from "node:fs/promises";
import type { Knex } from "knex";
import { findLogin } from "../people/person.views.server.ts";
import { signingFileSchema } from "./signing-file.ts";

/** Whether this person's own signature is to come into what they sign. */
export async function signatureDue(
  db: Knex,
  signingFile: string | undefined,
  personId: string,
): Promise<"due" | null> {
  const login = signingFile === undefined ? null : await findLogin(db, personId);
  return login !== null && (await hasKey(signingFile, login)) ? "due" : null;
}

/** Whether this person has a key here; without one a document goes out unsigned. */
export async function hasKey(signingFile: string | undefined, login: string): Promise<boolean> {
  if (signingFile === undefined) return false;
  const { persons } = signingFileSchema.parse(JSON.parse(await readFile(signingFile, "utf8")));
  return Object.hasOwn(persons, login);
}
