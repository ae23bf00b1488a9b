import { mkdir, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { isAlive } from "./renew.ts";

/*
 * A folder in the making bears the machine and the process that make it: another machine may write
 * to the same disk, and what a killed process of this one left goes when the next begins beside it.
 */

/** Makes `<name>.<machine>-<process>.part`, empty. */
export async function beginPart(name: string): Promise<string> {
  const place = path.dirname(name);
  await mkdir(place, { recursive: true, mode: 0o700 });
  for (const left of await readdir(place)) {
    if (isLeft(left)) await rm(path.join(place, left), { recursive: true, force: true });
  }
  const folder = `${name}${endOf(process.pid)}`;
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

/** In a container a new process may well have the number of the killed one. */
function isLeft(name: string): boolean {
  const maker = Number(/-(\d+)\.part$/.exec(name)?.[1]);
  if (!name.endsWith(endOf(maker))) return false;
  return maker === process.pid || !isAlive(maker);
}

const endOf = (maker: number) => `.${hostname()}-${maker}.part`;
