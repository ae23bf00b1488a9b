import { readdirSync, readFileSync } from "node:fs";

/*
 * What a process and everything it started hold in memory, read from /proc. Where there is no /proc,
 * nothing is known and nothing is counted.
 */

const PAGE_BYTES = 4096;

/** Resident bytes of the whole family. A family member that has just ended counts nothing. */
export function residentOf(pid: number): number {
  return familyOf(pid).reduce((sum, member) => sum + resident(member), 0);
}

/** A process and everything it started that still runs under it. */
export function familyOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(familyOf)];
}

function childrenOf(pid: number): number[] {
  const threads = read(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  return threads.flatMap((thread) => {
    const line = read(() => readFileSync(`/proc/${pid}/task/${thread}/children`, "latin1")) ?? "";
    return line.split(" ").filter(Boolean).map(Number);
  });
}

function resident(pid: number): number {
  const line = read(() => readFileSync(`/proc/${pid}/statm`, "latin1")) ?? "";
  return Number(line.split(" ")[1] ?? 0) * PAGE_BYTES;
}

function read<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
