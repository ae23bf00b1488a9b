import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { lostFrom, type ToldSoFar } from "./after-power.ts";
import { Disk, type Lot, type Remains } from "./lost-power.ts";
import { tellMeeting, type MeetingTold } from "./meeting-told.ts";
import { startServer, TEMPLATE } from "./server.ts";
import { readCalls, STRACE, type Call } from "./strace-lines.ts";

/** An instant at which the power fails: before the call of that number. */
export type Cut = { at: number; lot: Lot | null };

export type TracedMeeting = {
  calls: number;
  told: MeetingTold;
  /** The instants at which somebody was told something, in their order. */
  tellings: number[];
  toldBy(at: number): ToldSoFar;
  /** What was told and is gone, or broken, after each of these cuts. */
  lostAt(cuts: readonly Cut[]): string[];
  /** A data folder such as one of these cuts would leave it. */
  folderAfter(cut: Cut): string;
  end(): void;
};

/** Why the system calls of a process cannot be seen here; null: they can. */
export function whyNoTrace(): string | null {
  const { status, error } = spawnSync("strace", [
    "-qq",
    "-f",
    "--seccomp-bpf",
    "-o",
    "/dev/null",
    "true",
  ]);
  if (error) return "strace is not installed";
  return status === 0 ? null : "strace may not look at processes here";
}

/** Holds a meeting on a copy of the demo, on a server whose calls are written down. */
export async function traceMeeting({ preload = "" } = {}): Promise<TracedMeeting> {
  const work = mkdtempSync(path.join(tmpdir(), "e-cabinet-power-"));
  const dataDir = path.join(work, "data");
  const before = path.join(work, "before");
  const trace = path.join(work, "trace");
  for (const folder of [dataDir, before]) cpSync(TEMPLATE, folder, { recursive: true });
  const server = await startServer({ dataDir, preload, under: [...STRACE, "-o", trace] });
  const told = await tellMeeting(server).finally(() => server.kill());
  const calls = readCalls(readFileSync(trace));
  return { ...replay({ work, dataDir, before, calls, told }), calls: calls.length, told };
}

type Traced = { work: string; dataDir: string; before: string; calls: Call[]; told: MeetingTold };

function replay(traced: Traced): Omit<TracedMeeting, "calls" | "told"> {
  const { work, told } = traced;
  const scratch = path.join(work, "scratch");
  mkdirSync(scratch);
  const acts = told.acts.map((act) => ({ at: answerOn(traced.calls, act.port), act }));
  const notes = told.notes.map((note) => ({ at: lastWord(traced.calls, note), note }));
  const tellings = [...acts, ...notes].map(({ at }) => at).sort((a, b) => a - b);
  const toldBy = (at: number): ToldSoFar => ({
    acts: acts.filter((each) => each.at <= at).map(({ act }) => act),
    notes: notes.filter((each) => each.at <= at).map(({ note }) => note),
    cookies: at >= (tellings[0] ?? Number.POSITIVE_INFINITY) ? told.cookies : [],
  });
  return {
    tellings,
    toldBy,
    lostAt: (cuts) => {
      const lost: string[] = [];
      eachCut(traced, cuts, (remains, at) => lost.push(...lostFrom(remains, toldBy(at), scratch)));
      return lost;
    },
    folderAfter: (cut) => {
      const folder = mkdtempSync(path.join(work, "after-"));
      eachCut(traced, [cut], (remains) => lay(folder, remains));
      return folder;
    },
    end: () => rmSync(work, { recursive: true, force: true }),
  };
}

/** The calls are gone through once; the folder as it was before them is where they begin. */
function eachCut(
  { before, dataDir, calls }: Traced,
  cuts: readonly Cut[],
  look: (remains: Remains, at: number) => void,
): void {
  const disk = new Disk(before, dataDir);
  const waiting = [...cuts].sort((a, b) => a.at - b.at);
  for (const [at, call] of calls.entries()) {
    for (; waiting[0]?.at === at; waiting.shift()) look(disk.remains(waiting[0].lot), at);
    disk.take(call);
  }
}

function lay(folder: string, remains: Remains): void {
  for (const [name, bytes] of remains) {
    if (name.endsWith("-shm")) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** The first word of the answer: from then on it may have been heard. */
function answerOn(calls: readonly Call[], port: number): number {
  return found(calls.findIndex((call) => call.is === "said" && call.port === port));
}

/** The last word on a line that stays open, before its hearer took it for the answer. */
function lastWord(calls: readonly Call[], { port, by }: { port: number; by: number }): number {
  return found(
    calls.findLastIndex((call) => call.is === "said" && call.port === port && call.ms <= by),
  );
}

function found(at: number): number {
  if (at === -1) throw new Error("An answer is not in the trace");
  return at;
}
