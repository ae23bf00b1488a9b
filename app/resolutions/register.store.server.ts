import type { Knex } from "knex";
import { registerWords } from "./register-filter.ts";
import { codeOf, type IssuedResolution } from "./resolution.ts";

/** Enters an issued document in the register, with what it is found by. */
export async function enterInRegister(db: Knex, issued: IssuedResolution): Promise<void> {
  const found = registerWords(`${codeOf(issued)} ${issued.title}`);
  const words = found.map((word) => ` ${word}`).join("");
  await db("register_entries").insert({ resolution_id: issued.id, words });
}
