import { open, stat } from "node:fs/promises";
import path from "node:path";
import type { Jail, Jailed } from "../platform/jail.server.ts";
import { inspectedSchema, type Inspected } from "./gate.ts";
import { hasPdfHeader, HEADER_WITHIN } from "./pdf-bytes.ts";
import { MAX_PAPER_BYTES } from "./paper.ts";

/** Everything a file may take: with what starts it, under 30 s and 1 GiB. */
const LIMITS = { timeMs: 18_000, memoryMb: 520, dataMb: 1180, outputMb: 400 };
const HEAP_MB = 384;

export type Verdict = Inspected extends infer One
  ? One extends { accepted: true }
    ? One & { servedPath: string }
    : One
  : never;

export type GateTask = {
  /** The file as it came. */
  path: string;
  /** An empty folder for the served copy and what is needed on the way. */
  into: string;
  /** The project's folder. */
  root: string;
  jail: Jail;
  timeMs?: number;
  /** Where there is no qpdf: the file itself is what is served. Only for what we made ourselves. */
  isAsIs?: boolean;
};

/**
 * Judges a file by what is in it. An accepted one has its served copy in the folder: repaired,
 * readable without a password, without anything that acts, laid out for page 1. Throws only when
 * the file cannot be read or a tool is missing.
 */
export async function passGate(task: GateTask): Promise<Verdict> {
  const { size } = await stat(task.path);
  if (size > MAX_PAPER_BYTES) return { accepted: false, reason: "too-large" };
  if (!hasPdfHeader(await headOf(task.path))) return { accepted: false, reason: "not-pdf" };
  const inspected = await inspect(task);
  if (!inspected.accepted) return inspected;
  return { ...inspected, servedPath: path.join(task.into, "served.pdf") };
}

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_WITHIN));
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function inspect(task: GateTask): Promise<Inspected> {
  const timeMs = task.timeMs ?? LIMITS.timeMs;
  const worker = path.join(task.root, "app/papers/gate.worker.ts");
  const file = path.resolve(task.path);
  const flags = [`--max-old-space-size=${HEAP_MB}`, "--disable-warning=ExperimentalWarning"];
  const ran = await task.jail.run({
    command: process.execPath,
    args: [...flags, worker, file, task.into, String(timeMs), task.isAsIs ? "as-is" : "copy"],
    limits: { ...LIMITS, timeMs },
    cwd: task.root,
  });
  return said(ran);
}

/** Who ends without a word has stumbled over the file. */
function said({ stdout, limit, code }: Jailed): Inspected {
  if (limit !== null) return { accepted: false, reason: "too-costly" };
  const line = stdout.toString("utf8").trim();
  if (code !== 0 || line === "") return { accepted: false, reason: "broken" };
  return inspectedSchema.parse(JSON.parse(line));
}
