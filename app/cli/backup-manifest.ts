import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { decryptText } from "./sealed-file.ts";

/*
 * A backup is a folder: `manifest.json` says what it is the state of and which file goes where,
 * `SHA256SUMS` lets anybody check it with `sha256sum -c`. Encrypted for a recipient, every file is an
 * age file of its own under a number, the manifest too: names and sizes of papers stay inside.
 */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const entry = z.object({
  /** Its place in DATA_DIR. */
  path: z.string(),
  /** Its name in the folder of the backup. */
  as: z.string(),
  size: z.number(),
  /** Of what is in it, not of its encrypted form. */
  sha256,
});
const schema = z.object({
  format: z.literal(1),
  at: z.number(),
  database: z.enum(["sqlite", "postgres"]),
  /** The newest migration the database has. */
  migration: z.string(),
  leaves: z.number(),
  decisions: z.number(),
  /** What was found wrong already when it was made, in words. */
  faults: z.array(z.string()),
  entries: z.array(entry),
});
export type Manifest = z.output<typeof schema>;
export type Entry = z.output<typeof entry>;

export const MANIFEST = "manifest.json";
export const SUMS = "SHA256SUMS";
/** Where the database stands in DATA_DIR, and in a backup the dump of one that stands elsewhere. */
export const SQLITE_FILE = "e-cabinet.sqlite3";
export const POSTGRES_DUMP = "e-cabinet.pgdump";

export async function readManifest(folder: string, identities: string[]): Promise<Manifest> {
  const plain = path.join(folder, MANIFEST);
  const isPlain = await stat(plain).then(
    () => true,
    () => false,
  );
  const text = isPlain
    ? await readFile(plain, "utf8")
    : await decryptText(`${plain}.age`, identities);
  return schema.parse(JSON.parse(text));
}

const line = /^([0-9a-f]{64}) [ *](.+)$/;

/** What `sha256sum` writes and reads. */
export function writeSums(sums: ReadonlyMap<string, string>): string {
  return [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join("");
}

export async function readSums(folder: string): Promise<Map<string, string>> {
  const text = await readFile(path.join(folder, SUMS), "utf8");
  const lines = text.split("\n").filter((each) => each !== "");
  return new Map(
    lines.map((each) => {
      const [, sum = "", name = ""] = line.exec(each) ?? [];
      if (name === "" || path.isAbsolute(name) || name.split("/").includes("..")) {
        throw new Error(`${SUMS} has a line that is none: ${each.slice(0, 200)}`);
      }
      return [name, sum];
    }),
  );
}
