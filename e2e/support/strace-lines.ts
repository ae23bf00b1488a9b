/*
 * What a process asked of the disk and said to the network, as strace wrote it down: one call a line,
 * or two where another thread spoke in between ("unfinished" … "resumed"). Read as octets, because
 * what was written to a file stands in the line, every octet that is no letter as an escape.
 */

export type Call =
  /** `at` null: where the file ends, or where the last write ended. */
  | { is: "write"; path: string; at: number | null; bytes: Buffer }
  | { is: "cut"; path: string; size: number }
  | { is: "open"; path: string; creates: boolean; empties: boolean; appends: boolean }
  | { is: "sync-begun" | "sync-done"; path: string; by: string }
  | { is: "rename"; from: string; to: string }
  | { is: "folder" | "removed"; path: string }
  | { is: "said"; port: number; ms: number };

export const STRACE = [
  ...["strace", "-D", "-f", "--seccomp-bpf", "-qq", "-ttt", "-yy", "-s", "1100000"],
  ...["-e", "signal=none", "-e"],
  "trace=openat,pwrite64,write,writev,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir",
];

const NEWLINE = 10;
const QUOTE = 34;
const BACKSLASH = 92;

export function readCalls(trace: Buffer): Call[] {
  const unfinished = new Map<string, Buffer>();
  const calls: Call[] = [];
  for (const line of linesOf(trace)) {
    const head = line.subarray(0, 80).toString("latin1");
    const [, thread = "", time = "", rest = ""] = /^(\d+) +(\d+\.\d+) (.*)$/s.exec(head) ?? [];
    const began = line.length > 0 ? head.length - rest.length : 0;
    const text = line.subarray(head.indexOf(rest, thread.length + time.length));
    const said = { thread, ms: Number(time) * 1000 };
    if (began === 0 || rest === "") continue;
    if (line.subarray(-UNFINISHED.length).toString() === UNFINISHED) {
      const open = text.subarray(0, -UNFINISHED.length);
      unfinished.set(thread, open);
      calls.push(...begunOf(open, said));
    } else if (rest.startsWith("<... ")) {
      const open = unfinished.get(thread);
      unfinished.delete(thread);
      const end = text.subarray(text.indexOf(" resumed>") + " resumed>".length);
      if (open) calls.push(...doneOf(Buffer.concat([open, end]), said));
    } else calls.push(...begunOf(text, said), ...doneOf(text, said));
  }
  return calls;
}

const UNFINISHED = " <unfinished ...>";

function* linesOf(trace: Buffer): Generator<Buffer> {
  for (let from = 0; from < trace.length;) {
    const end = trace.indexOf(NEWLINE, from);
    const to = end === -1 ? trace.length : end;
    yield trace.subarray(from, to);
    from = to + 1;
  }
}

type Said = { thread: string; ms: number };

/** What counts from its beginning: a sync holds for what was written before it, a word may be heard. */
function begunOf(call: Buffer, { thread, ms }: Said): Call[] {
  const start = call.subarray(0, 400).toString("latin1");
  const sync = /^f(?:data)?sync\(\d+<([^>]*)>/.exec(start);
  if (sync) return [{ is: "sync-begun", path: sync[1] ?? "", by: thread }];
  const socket = /^writev?\(\d+<TCP(?:v6)?:\[.*?->.*?:(\d+)\]>, /.exec(start);
  return socket ? [{ is: "said", port: Number(socket[1]), ms }] : [];
}

/** What counts once it is done; what failed has done nothing. */
function doneOf(call: Buffer, { thread }: Said): Call[] {
  if (/\) += -1 /.test(call.subarray(-160).toString("latin1"))) return [];
  const start = call.subarray(0, 1200).toString("latin1");
  const name = start.slice(0, start.indexOf("("));
  const ofFile = /^\w+\(\d+<(\/[^>]*)>(?!\(deleted\))/.exec(start)?.[1];
  if (name === "openat") return openOf(call);
  if (name.startsWith("rename")) {
    const [from = "", to = ""] = pathsOf(start);
    return [{ is: "rename", from, to }];
  }
  if (name.startsWith("mkdir")) return [{ is: "folder", path: pathsOf(start)[0] ?? "" }];
  if (name.startsWith("unlink") || name === "rmdir")
    return [{ is: "removed", path: pathsOf(start)[0] ?? "" }];
  if (!ofFile) return [];
  if (name === "fsync" || name === "fdatasync")
    return [{ is: "sync-done", path: ofFile, by: thread }];
  if (name === "ftruncate") {
    const size = Number(/, (\d+)\)/.exec(start)?.[1]);
    return [{ is: "cut", path: ofFile, size }];
  }
  return writeOf({ call, name, path: ofFile });
}

function openOf(call: Buffer): Call[] {
  const text = call.toString("latin1");
  const path = /\) += \d+<(\/[^>]*)>$/.exec(text)?.[1];
  const flags = /", (O_[A-Z_|]+)/.exec(text)?.[1] ?? "";
  if (!path) return [];
  const has = (flag: string) => flags.includes(flag);
  return [
    {
      ...{ is: "open", path, creates: has("O_CREAT") },
      ...{ empties: has("O_TRUNC"), appends: has("O_APPEND") },
    },
  ];
}

/** Full paths only: relative ones are none of the data folder's. */
function pathsOf(start: string): string[] {
  return [...start.matchAll(/"(\/[^"]*)"/g)].map(([, path = ""]) => path);
}

type Written = { call: Buffer; name: string; path: string };

function writeOf({ call, name, path }: Written): Call[] {
  const parts: Buffer[] = [];
  let from = call.indexOf(QUOTE);
  while (from !== -1) {
    const { bytes, end } = quoted(call, from + 1);
    parts.push(bytes);
    from = name === "writev" ? call.indexOf(QUOTE, end) : -1;
  }
  const tail = call.subarray(-80).toString("latin1");
  const at = name === "pwrite64" ? Number(/, \d+, (\d+)\) += \d+$/.exec(tail)?.[1]) : null;
  const size = Number(/\) += (\d+)$/.exec(tail)?.[1]);
  return [{ is: "write", path, at, bytes: Buffer.concat(parts).subarray(0, size) }];
}

const LETTERS: Record<string, number> = { n: 10, t: 9, r: 13, v: 11, f: 12, '"': 34, "\\": 92 };

/** The octets of a C string from here to its closing quote. */
function quoted(call: Buffer, from: number): { bytes: Buffer; end: number } {
  const bytes = Buffer.alloc(call.length - from);
  let [at, size] = [from, 0];
  for (let octet = call[at]; octet !== QUOTE; octet = call[at]) {
    if (octet === undefined) throw new Error("A write without an end");
    if (octet === BACKSLASH) {
      const digits = /^[0-7]{1,3}/.exec(call.subarray(at + 1, at + 4).toString("latin1"))?.[0];
      const letter = String.fromCharCode(call[at + 1] ?? 0);
      bytes[size] = digits ? Number.parseInt(digits, 8) : (LETTERS[letter] ?? 0);
      at += 1 + (digits?.length ?? 1);
    } else {
      bytes[size] = octet;
      at += 1;
    }
    size += 1;
  }
  return { bytes: bytes.subarray(0, size), end: at + 1 };
}
