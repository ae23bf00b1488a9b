import { spawnSync } from "node:child_process";
import { rm, stat, statfs, writeFile } from "node:fs/promises";
import path from "node:path";
import type { App } from "../platform/app.server.ts";
import { lastBackup } from "../platform/last-backup.server.ts";
import type { Diagnosis } from "./doctor.ts";
import { servingProcess } from "./renew.ts";

const GB = 1e9;
const HOUR = 3_600_000;
/** A daily backup, and two hours of patience. */
const BACKUP_WITHIN = 26 * HOUR;
/** Times that differ by more than this are of two clocks. */
const APART_MS = 5000;

/** The disk, the clock, the programs around and the last backup. */
export async function machineFindings(app: App): Promise<Diagnosis[]> {
  return [
    server(app),
    await disk(app),
    await clock(app),
    ...tools(app),
    await backup(app),
    { is: "note", of: "Node", words: process.version },
  ];
}

function server({ settings }: App): Diagnosis {
  const id = servingProcess(settings.dataDir);
  const words = id === null ? "none runs on this folder" : `process ${id}`;
  return { is: id === null ? "note" : "fine", of: "server", words };
}

async function disk({ settings }: App): Promise<Diagnosis> {
  const { bavail, blocks, bsize } = await statfs(settings.dataDir);
  const free = bavail * bsize;
  const share = bavail / blocks;
  const words = `${(free / GB).toFixed(1)} GB free (${Math.round(share * 100)} %)`;
  return { is: free < GB || share < 0.05 ? "wrong" : "fine", of: "disk", words };
}

/** Against what was written last, the file system's clock and the database's. */
async function clock({ read, settings, clock: now }: App): Promise<Diagnosis> {
  const of = "clock";
  const probe = path.join(settings.dataDir, `clock-${process.pid}.part`);
  await writeFile(probe, "");
  const { mtimeMs } = await stat(probe);
  await rm(probe);
  const faults = differing("the file system's", mtimeMs - now());
  if (read.client.config.client === "pg") {
    const { rows } = await read.raw("select extract(epoch from clock_timestamp()) * 1000 as at");
    faults.push(...differing("PostgreSQL's", Number(rows[0].at) - now()));
  }
  const last = await read("events").max({ at: "at" }).first();
  const ahead = Number(last?.at ?? 0) - now();
  if (ahead > APART_MS) faults.push(`the log ends ${seconds(ahead)} in the future`);
  if (faults.length > 0) return { is: "wrong", of, words: faults.join("; ") };
  return { is: "fine", of, words: new Date(now()).toISOString() };
}

function differing(whose: string, by: number): string[] {
  return Math.abs(by) > APART_MS ? [`${whose} is ${seconds(by)} away`] : [];
}

const seconds = (ms: number) => `${Math.round(Math.abs(ms) / 1000)} s`;

function tools({ jail, settings }: App): Diagnosis[] {
  const { qpdf, poppler, soffice, noNetwork } = jail.tools();
  const dump = settings.databaseUrl ? [tool("pg_dump", versionOf("pg_dump"), "no backup")] : [];
  return [
    tool("qpdf", qpdf, "uploads are refused"),
    tool("poppler-utils", poppler, "no small pictures of pages"),
    tool("LibreOffice", soffice, "office files are refused"),
    tool("unshare or bwrap", noNetwork?.[0] ?? null, "papers are opened with the network in reach"),
    ...dump,
  ];
}

function tool(of: string, found: string | null, without: string): Diagnosis {
  return found === null
    ? { is: "wrong", of, words: `missing: ${without}` }
    : { is: "fine", of, words: found };
}

function versionOf(command: string): string | null {
  const { status, stdout } = spawnSync(command, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

async function backup({ settings, clock: now }: App): Promise<Diagnosis> {
  const of = "backup";
  const bad = settings.mode === "live" ? "wrong" : "note";
  const last = await lastBackup(settings);
  if (!last) return { is: bad, of, words: "none was ever made" };
  const hours = Math.round((now() - last.at) / HOUR);
  const words = `${hours} hours old, in ${last.place}`;
  return { is: now() - last.at > BACKUP_WITHIN ? bad : "fine", of, words };
}
