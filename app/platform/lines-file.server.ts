import { existsSync } from "node:fs";
import { mkdir, open, type FileHandle } from "node:fs/promises";
import path from "node:path";

/*
 * A file that only grows, a line at a time. What a power cut left of a last line is passed over by
 * whoever reads, and closed off by whoever writes next.
 */

/** The line is on disk when this returns. */
export async function appendLine(file: string, line: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, "a+");
  try {
    await handle.appendFile(`${(await endsWhole(handle)) ? "" : "\n"}${line}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function endsWhole(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return true;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() === "\n";
}

/** Every whole line, or those among the last so many octets; null if there is no such file. */
export async function readLines(
  file: string,
  { last = Infinity }: { last?: number } = {},
): Promise<string[] | null> {
  if (!existsSync(file)) return null;
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - last);
    const { buffer } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
    return buffer
      .toString("utf8")
      .split("\n")
      .slice(from > 0 ? 1 : 0, -1);
  } finally {
    await handle.close();
  }
}
