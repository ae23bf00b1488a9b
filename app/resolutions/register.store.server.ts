import type { Knex } from "knex";
import { enterWords } from "../platform/word-index.server.ts";
import { codeOf, type IssuedResolution } from "./resolution.ts";

/** Enters an issued document in the register, with what it is found by. */
export async function enterInRegister(db: Knex, issued: IssuedResolution): Promise<void> {
  const text = `${codeOf(issued)} ${issued.title}`;
  await enterWords(db, { name: "resolution", key: "resolution_id" }, [{ id: issued.id, text }]);
}
