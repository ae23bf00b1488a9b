import { fork, type ChildProcess } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/*
 * The real server in a process of its own. Its clock is steered over the IPC channel that a parent
 * process has to its child: there is no door to the clock from outside.
 */

export const ROOT = path.resolve(import.meta.dirname, "../..");
export const RESULTS = path.join(ROOT, "e2e", "results");
export const TEMPLATE = path.join(RESULTS, "demo");
/** Thursday, before the meeting that opens that morning. */
export const START = Date.parse("2026-12-03T07:10:00+07:00");

export type Server = {
  url: string;
  dataDir: string;
  log(): string;
  moveTo(instant: number | string): Promise<void>;
  /** As a power switch would: no goodbye. */
  kill(): Promise<void>;
  /** Starts again on the same data and the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

type Options = {
  dataDir?: string;
  /** Where something in front of it already looks for it; otherwise any. */
  port?: number;
  /** Null: by the clock of the machine, as a live system. */
  at?: number | null;
  env?: Record<string, string>;
  /** The command line in front of Node's own, and what Node is given first. */
  under?: readonly string[];
  preload?: string;
};

export async function startServer({
  dataDir,
  port: wanted,
  at = START,
  env = {},
  under = [],
  preload = "",
}: Options = {}): Promise<Server> {
  const folder = dataDir ?? copyOfDemo();
  const port = wanted ?? (await freePort());
  let now = { at: at ?? Date.now(), since: Date.now() };
  let log = "";
  const clock = () => now.at + (Date.now() - now.since);
  const start = () =>
    boot({ folder, port, env, under, preload, at: at === null ? null : clock() }, (text) => {
      log += text;
      mkdirSync(RESULTS, { recursive: true });
      appendFileSync(path.join(RESULTS, "server.log"), text);
    });
  let child = await start();
  return {
    url: `http://localhost:${port}`,
    dataDir: folder,
    log: () => log,
    async moveTo(instant) {
      const to = typeof instant === "number" ? instant : Date.parse(instant);
      now = { at: to, since: Date.now() };
      await steer(child, to);
    },
    kill: () => end(child, "SIGKILL"),
    async restart() {
      child = await start();
    },
    async stop() {
      await end(child, "SIGTERM");
      if (!dataDir) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function copyOfDemo(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-story-"));
  cpSync(TEMPLATE, folder, { recursive: true });
  return folder;
}

type Boot = Required<Omit<Options, "dataDir" | "port">> & { folder: string; port: number };

async function boot(
  { folder, port, env, at, under, preload }: Boot,
  hear: (text: string) => void,
): Promise<ChildProcess> {
  const [execPath = "", ...execArgv] = [...under, process.execPath];
  const child = fork(path.join(ROOT, "app", "server.ts"), [], {
    execPath,
    execArgv: [...execArgv, ...(preload && ["--import", preload])],
    cwd: ROOT,
    silent: true,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: folder,
      CLOCK: at === null ? "system" : "ipc",
      LOG_LEVEL: "info",
      DATABASE_URL: "",
      ...env,
    },
  });
  // Whoever is given up in the middle leaves no server behind.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  child.stdout?.on("data", (part: Buffer) => hear(part.toString()));
  child.stderr?.on("data", (part: Buffer) => hear(part.toString()));
  if (at !== null) await steer(child, at);
  await answersHealth(child, `http://127.0.0.1:${port}/healthz`);
  return child;
}

function steer(child: ChildProcess, at: number): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", () => reject(new Error("The server ended")));
    child.send({ clock: at });
  });
}

async function answersHealth(child: ChildProcess, address: string): Promise<void> {
  for (let tries = 0; tries < 9000; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`);
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("The server did not answer within three minutes");
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address
          ? resolve(address.port)
          : reject(new Error("No port")),
      );
    });
  });
}
