import { open, type FileHandle } from "node:fs/promises";
import { refuse } from "../platform/refusal.ts";
import { zipEntries, zipText, type ZipEntry } from "../platform/zip.server.ts";
import { hasMacros, openDocumentKind, openXmlKind, type OfficeKind } from "./office-file.ts";

const MAX_UNPACKED = 500 * 1024 * 1024;
const MAX_PART = 1024 * 1024;

/**
 * Which office file this is, by its content; null: none that is taken in. Refuses one that needs a
 * password, carries programs, or unfolds beyond what a document may be.
 */
export async function recogniseOffice(path: string): Promise<OfficeKind | null> {
  const file = await open(path, "r");
  try {
    const { buffer } = await file.read(Buffer.alloc(512), 0, 512, 0);
    if (buffer.subarray(0, 4).toString("latin1") === "PK\x03\x04") return await inZip(file);
    if (buffer.subarray(0, 8).equals(COMPOUND)) await requireNotLocked(file, buffer);
    return null;
  } finally {
    await file.close();
  }
}

async function inZip(file: FileHandle): Promise<OfficeKind | null> {
  const entries = (await zipEntries(file)) ?? [];
  const part = (wanted: string) => entries.find(({ name }) => name === wanted);
  const [types, mimetype] = [part("[Content_Types].xml"), part("mimetype")];
  if (types) {
    requireHarmless(entries);
    const said = await zipText(file, types, MAX_PART);
    return said.includes("macroEnabled") ? refuse("paper-macros") : openXmlKind(said);
  }
  const kind = mimetype ? openDocumentKind(await zipText(file, mimetype, MAX_PART)) : null;
  if (kind === null) return null;
  requireHarmless(entries);
  const manifest = part("META-INF/manifest.xml");
  const listed = manifest ? await zipText(file, manifest, MAX_PART) : "";
  return /encryption-data/.test(listed) ? refuse("paper-encrypted") : kind;
}

function requireHarmless(entries: readonly ZipEntry[]): void {
  if (entries.some(({ isLocked }) => isLocked)) refuse("paper-encrypted");
  if (hasMacros(entries.map(({ name }) => name))) refuse("paper-macros");
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MAX_UNPACKED) refuse("paper-too-costly");
}

/** A compound file (MS-CFB): how Office keeps a file behind a password, and wrote all before 2007. */
const COMPOUND = Buffer.from("d0cf11e0a1b11ae1", "hex");
const LOCKED = Buffer.from("EncryptedPackage", "utf16le");

async function requireNotLocked(file: FileHandle, head: Buffer): Promise<void> {
  const at = (head.readUInt32LE(48) + 1) * 2 ** Math.min(head.readUInt16LE(30), 12);
  // The list of its parts begins there, and is short where there is but the locked one.
  const list = await file.read(Buffer.alloc(65_536), 0, 65_536, at);
  if (list.buffer.subarray(0, list.bytesRead).includes(LOCKED)) refuse("paper-encrypted");
}
