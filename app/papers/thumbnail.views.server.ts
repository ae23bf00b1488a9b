import type { Knex } from "knex";
import type { Readable } from "node:stream";
import type { Person } from "../people/person.ts";
import type { Files } from "../platform/files.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireMadeFile } from "./reading-copy.views.server.ts";
import { placeOfEntry, placeOfPicture } from "./thumbnail-pack.ts";

type Wanted = { person: Person; paperId: string; version: number | null; page: number };

/** The small picture of one page (WebP) and its name for caches, if this person may read the paper. */
export async function pageThumbnail(
  { read, files }: { read: Knex; files: Files },
  { person, page, ...wanted }: Wanted,
): Promise<{ etag: string; bytes: Buffer }> {
  const { sha256, pages } = await requireMadeFile(read, person, { ...wanted, step: "thumbnails" });
  if (!Number.isSafeInteger(page) || page < 1 || page > pages) return refuse("not-found");
  const entry = await bytesOf(files.read(sha256, placeOfEntry(page)));
  const place = placeOfPicture(entry) ?? refuse("not-found");
  return { etag: `"${sha256}-${page}"`, bytes: await bytesOf(files.read(sha256, place)) };
}

async function bytesOf(parts: Readable): Promise<Buffer> {
  const read: Buffer[] = [];
  for await (const part of parts) read.push(part);
  return Buffer.concat(read);
}
