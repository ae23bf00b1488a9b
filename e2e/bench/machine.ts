import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { cpus, loadavg, platform, release, tmpdir, totalmem } from "node:os";
import path from "node:path";

/** What the figures depend on besides the code. */
export type Machine = {
  node: string;
  system: string;
  processors: number;
  processor: string;
  memoryGiB: number;
  /** Of the last minute, five, fifteen, before anything was measured. */
  load: number[];
  /** How often in a second the disk says that it holds four kilobytes. */
  syncsPerSecond: number;
};

export function machineFacts(): Machine {
  return {
    node: process.versions.node,
    system: `${platform()} ${release()}`,
    processors: cpus().length,
    processor: cpus()[0]?.model ?? "",
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load: loadavg().map((each) => Number(each.toFixed(2))),
    syncsPerSecond: syncsPerSecond(),
  };
}

const SYNCS = 200;

function syncsPerSecond(): number {
  const folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-syncs-"));
  const file = openSync(path.join(folder, "block"), "w");
  const block = Buffer.alloc(4096, 1);
  const began = performance.now();
  for (let done = 0; done < SYNCS; done += 1) {
    writeSync(file, block, 0, block.length, done * block.length);
    fdatasyncSync(file);
  }
  const ms = performance.now() - began;
  closeSync(file);
  rmSync(folder, { recursive: true });
  return Math.round((SYNCS / ms) * 1000);
}
