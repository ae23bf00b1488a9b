import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Caller } from "../support/caller.ts";
import { START } from "../support/server.ts";
import type { BenchRoom } from "./bench-room.ts";
import {
  alternately,
  figure,
  median,
  notRun,
  p95,
  ratios,
  report,
  spread,
  timed,
} from "./measure.ts";
import { plantVoters } from "./plant-voters.ts";

/*
 * B10, the opening bell: every tablet, signed in, opens the meeting and the first page of a paper in
 * the same moment, each with the rights of its person; beside nginx, which hands out the same bytes
 * from files and asks nobody who they are. What counts is the processor's time a tablet costs.
 */

type Asked = { tablets: number; rounds: number };
type Rung = { wall: number; slowest: number; cpu: number };
type Side = { ring(): Promise<Rung>; close(): void };

export async function benchBell(room: BenchRoom, { tablets, rounds }: Asked): Promise<void> {
  const what = `B10 the opening bell of ${tablets} tablets, ${rounds} rounds`;
  if (spawnSync("nginx", ["-v"]).error) return notRun(what, "there is no nginx");
  const { demo, server } = room;
  const { meetingId } = demo;
  const voters = await plantVoters(server, { meetingId, count: tablets, now: START });
  const paper = demo.papersOf(meetingId).find(({ standing }) => standing === "published");
  const paths = [`/meetings/${meetingId}`, `/papers/${paper?.id ?? ""}/page-one`];
  const [first] = voters.callers;
  if (!first) throw new Error("nobody comes");
  const bytes = await Promise.all(paths.map((each) => bytesOf(first, each)));
  const nginx = await startNginx(bytes, tablets);
  const pid = Number(readFileSync(path.join(server.dataDir, "server.pid"), "utf8"));
  const ours: Side = {
    ring: () =>
      ring(voters.callers, { pid, load: (caller) => paths.map((each) => bytesOf(caller, each)) }),
    close: () => undefined,
  };
  try {
    // Once each before, so that what is prepared once is prepared.
    await ours.ring();
    await nginx.ring();
    const seen = await alternately({ ours: ours.ring, nginx: nginx.ring }, rounds);
    tell(what, tablets, { ours: seen.get("ours") ?? [], nginx: seen.get("nginx") ?? [] });
  } finally {
    nginx.close();
    await voters.remove();
  }
}

async function bytesOf(caller: Caller, address: string): Promise<Buffer> {
  const answer = await caller.get(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

type Ringing<Tablet> = { pid: number; load(tablet: Tablet): Promise<Buffer>[] };

async function ring<Tablet>(
  tablets: readonly Tablet[],
  { pid, load }: Ringing<Tablet>,
): Promise<Rung> {
  const before = cpuOf(pid);
  const all = await timed(() =>
    Promise.all(tablets.map((tablet) => timed(() => Promise.all(load(tablet))))),
  );
  const cpu = cpuOf(pid) - before;
  return { wall: all.ms, slowest: p95(all.result.map(({ ms }) => ms)), cpu };
}

/** Milliseconds of the processor that the threads of a process have had. */
function cpuOf(pid: number): number {
  return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => {
    const [nanoseconds] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ");
    return sum + Number(nanoseconds) / 1e6;
  }, 0);
}

async function startNginx(bytes: readonly Buffer[], tablets: number): Promise<Side> {
  const folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-nginx-"));
  const files = path.join(folder, "files");
  mkdirSync(files);
  bytes.forEach((each, at) => writeFileSync(path.join(files, String(at)), each));
  const port = await freePort();
  const config = path.join(folder, "nginx.conf");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (each) => `${each}_temp_path ${folder}/${each};`,
  );
  writeFileSync(
    config,
    `daemon off; master_process off; pid ${folder}/pid; error_log /dev/null crit;
     events { worker_connections 8192; }
     http { access_log off; sendfile on; ${temporary.join(" ")}
       server { listen 127.0.0.1:${port} backlog=4096; root ${files}; } }`,
  );
  const child = spawn("nginx", ["-c", config, "-p", folder], { stdio: "ignore" });
  // It would outlive a bench that is given up.
  process.once("exit", () => child.kill());
  const url = `http://127.0.0.1:${port}`;
  await answers(child, `${url}/0`);
  const load = () =>
    bytes.map(async (_, at) => Buffer.from(await (await fetch(`${url}/${at}`)).arrayBuffer()));
  return {
    ring: () => ring(Array.from({ length: tablets }), { pid: child.pid ?? 0, load }),
    close: () => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(child: ChildProcess, url: string): Promise<void> {
  while (!(await fetch(url).catch(() => null))?.ok) {
    if (child.exitCode !== null) throw new Error("nginx ended");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const at = probe.address();
      probe.close(() => resolve(typeof at === "object" && at ? at.port : 0));
    });
  });
}

type Seen = Record<"ours" | "nginx", readonly Rung[]>;

function tell(what: string, tablets: number, { ours, nginx }: Seen): void {
  const of = (side: readonly Rung[], key: keyof Rung) => side.map((rung) => rung[key]);
  const said = (name: string, side: readonly Rung[]) =>
    `${name}: ${spread(of(side, "wall"), "ms")} until the last, p95 of a tablet ${figure(median(of(side, "slowest")))} ms, ${figure(median(of(side, "cpu")) / tablets)} ms of the processor each`;
  report(
    what,
    [said("ours", ours), said("nginx, the same bytes", nginx)],
    [
      {
        name: "processor to nginx's",
        ratio: ratios(of(ours, "cpu"), of(nginx, "cpu")),
        wanted: 6,
      },
      {
        name: "until the last to nginx's",
        ratio: ratios(of(ours, "wall"), of(nginx, "wall")),
        wanted: 6,
      },
    ],
  );
}
