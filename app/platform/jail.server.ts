import { spawn, type ChildProcess } from "node:child_process";
import { familyOf, residentOf } from "./resident-memory.server.ts";
import { findTools, type Sight, type Tools } from "./tools.server.ts";

/**
 * Where work on files of strangers runs: a process of its own with limits of time, memory and output,
 * cut off from the network where the system permits it. A limit ends it together with all it started.
 */
export type Jail = {
  run(task: JailedTask): Promise<Jailed>;
  tools(): Tools;
};

export type JailedTask = {
  command: string;
  args: readonly string[];
  limits: JailLimits;
  cwd?: string;
  /** Replaces the environment: what is not named here the program does not see. */
  env?: Readonly<Record<string, string>>;
  /** What it does not find, where the system permits to hide it. */
  sees?: Sight;
  /** Takes standard output as it comes; then `stdout` stays empty. */
  onOutput?: (part: Buffer) => void;
};

export type JailLimits = {
  timeMs: number;
  /** Resident, of the program and everything it starts. */
  memoryMb: number;
  /** Writable memory asked of the system. Node reserves 600 MB of it before its first line. */
  dataMb?: number;
  cpuS?: number;
  /** Standard output, and each file written. */
  outputMb: number;
};

export type Jailed = {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: Buffer;
  /** The first 64 KiB. */
  stderr: string;
  limit: null | "time" | "memory" | "output";
};

/** Looks for the tools when first asked. */
export function makeJail(findThem: () => Tools = findTools): Jail {
  let found: Tools | null = null;
  const tools = () => (found ??= findThem());
  return { tools, run: (task) => run(task, cutFor(task, tools())) };
}

function cutFor({ sees }: JailedTask, { apart, noNetwork }: Tools): readonly string[] {
  return sees && apart ? apart(sees) : (noNetwork ?? []);
}

const MB = 1024 * 1024;
const WATCH_EVERY_MS = 25;
const NO_MEMORY =
  /out of memory|bad_alloc|cannot allocate memory|allocation failed|invalid (?:typed )?array length/i;
const MAX_STDERR = 64 * 1024;

async function run(task: JailedTask, cut: readonly string[]): Promise<Jailed> {
  const script = bounded(task.limits);
  const args = ["-c", script, "sh", ...cut, task.command, ...task.args];
  const env = { PATH: process.env["PATH"] ?? "", LANG: "C.UTF-8", NODE_ENV: "production" as const };
  const child = spawn("/bin/sh", args, {
    ...(task.cwd !== undefined && { cwd: task.cwd }),
    env: { ...env, ...task.env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const guard = guardOver(child, task.limits);
  const said = listen(child, task, () => guard.end("output"));
  try {
    const { code, signal } = await endOf(child);
    const limit = guard.limit() ?? kernelLimit(signal) ?? said.limit();
    return { code, signal, stdout: said.stdout(), stderr: said.stderr(), limit };
  } finally {
    guard.lift();
  }
}

/** The kernel's own limits, set by the shell that then becomes the program. */
function bounded({ cpuS, dataMb, outputMb, timeMs }: JailLimits): string {
  const cpu = cpuS ?? Math.ceil(timeMs / 1000) * 2;
  // The first bound asks it to end, the second makes it.
  const limits = ["ulimit -c 0", `ulimit -t ${cpu + 1}`, `ulimit -S -t ${cpu}`];
  limits.push(`ulimit -f ${outputMb * 2048}`);
  if (dataMb !== undefined) limits.push(`ulimit -d ${dataMb * 1024}`);
  return `${limits.join("; ")}; exec "$@"`;
}

/** Watches time and memory from outside; `end` kills the whole family and remembers why. */
function guardOver(child: ChildProcess, { timeMs, memoryMb }: JailLimits) {
  let limit: Jailed["limit"] = null;
  const end = (why: Jailed["limit"]) => {
    limit ??= why;
    killFamily(child);
  };
  const timer = setTimeout(() => end("time"), Math.max(1, timeMs));
  const watch = setInterval(() => {
    if (child.pid && residentOf(child.pid) > memoryMb * MB) end("memory");
  }, WATCH_EVERY_MS);
  const lift = () => {
    clearTimeout(timer);
    clearInterval(watch);
    // What it left behind ends with it.
    killFamily(child);
  };
  return { end, lift, limit: () => limit };
}

function listen(child: ChildProcess, task: JailedTask, tooMuch: () => void) {
  const parts: Buffer[] = [];
  let length = 0;
  let stderr = "";
  let failed: Jailed["limit"] = null;
  child.stdout?.on("data", (part: Buffer) => {
    length += part.length;
    if (length > task.limits.outputMb * MB) tooMuch();
    else if (task.onOutput) task.onOutput(part);
    else parts.push(part);
  });
  child.stderr?.on("data", (part: Buffer) => {
    const words = part.toString("utf8");
    failed ??= limitIn(words);
    if (stderr.length < MAX_STDERR) stderr += words;
  });
  const said = { stdout: () => Buffer.concat(parts), stderr: () => stderr.slice(0, MAX_STDERR) };
  return { ...said, limit: () => failed };
}

/** Whoever got away and still holds the pipes does not keep us waiting. */
function endOf(child: ChildProcess): Promise<Pick<Jailed, "code" | "signal">> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => {
      const patience = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, 1000);
      child.once("close", () => clearTimeout(patience));
    });
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
}

function killFamily({ pid }: ChildProcess): void {
  if (!pid) return;
  for (const target of [-pid, ...familyOf(pid).slice(1)]) {
    try {
      process.kill(target, "SIGKILL");
    } catch {
      // It has ended already.
    }
  }
}

/** A limit the kernel set shows only in how the program ended … */
function kernelLimit(signal: Jailed["signal"]): Jailed["limit"] {
  if (signal === "SIGXCPU") return "time";
  return signal === "SIGXFSZ" ? "output" : null;
}

/** … or in what it says of it; some go on then, with less than they were to do. */
function limitIn(words: string): Jailed["limit"] {
  if (/File too large/i.test(words)) return "output";
  return NO_MEMORY.test(words) ? "memory" : null;
}
