import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { z } from "zod";
import { signIn } from "../support/caller.ts";
import { ROOT, startServer } from "../support/server.ts";
import type { BenchRoom } from "./bench-room.ts";
import { alternately, figure, ratios, report, spread, timed } from "./measure.ts";

/** B17: from the command to the first answer, on the demo's data, beside Node that does nothing. */
export async function benchStart(room: BenchRoom, rounds: number): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-start-"));
  cpSync(room.server.dataDir, dataDir, { recursive: true });
  const start = async () => {
    const { ms, result } = await timed(() => startServer({ dataDir, env: { LOG_LEVEL: "warn" } }));
    await result.stop();
    return ms;
  };
  const bare = async () => {
    const run = () => Promise.resolve(spawnSync(process.execPath, ["-e", "0"]));
    return (await timed(run)).ms;
  };
  const seen = await alternately({ ours: start, bare }, rounds);
  rmSync(dataDir, { recursive: true, force: true });
  const [ours, node] = [seen.get("ours") ?? [], seen.get("bare") ?? []];
  report(
    `B17 cold start, ${rounds} rounds`,
    [`ours: ${spread(ours, "ms")}`, `node -e 0: ${spread(node, "ms")}`],
    [{ name: "to bare Node", ratio: ratios(ours, node), wanted: 6 }],
  );
}

const PDF_JS = /pdf[.-]/;

/** B18: what is installed beside Remix and a database driver alone, and what a meeting's page loads. */
export async function benchSizes(room: BenchRoom): Promise<void> {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")));
  const [all, stock] = [Object.keys(dependencies), STOCK].map(installed);
  const specialist = await signIn(room.url, "specialist");
  const html = await (await specialist.get(`/meetings/${room.demo.meetingId}`)).text();
  const scripts = [...new Set(html.match(/\/assets\/[\w.$-]+\.js/g) ?? [])];
  const sizes = scripts
    .filter((each) => !PDF_JS.test(each))
    .map((each) => brotliCompressSync(readFileSync(path.join(ROOT, "build/client", each))).length);
  const kilobytes = sizes.reduce((sum, each) => sum + each, 0) / 1000;
  report(
    "B18 sizes",
    [
      `installed for production: ${figure((all ?? 0) / 1e6)} MB; Remix, React and the driver alone: ${figure((stock ?? 0) / 1e6)} MB`,
      `scripts of a meeting's page in brotli: ${figure(kilobytes)} kB in ${scripts.length} files`,
    ],
    [
      { name: "installed to Remix and the driver", ratio: (all ?? 0) / (stock ?? 1), wanted: 2 },
      { name: "kilobytes of scripts", ratio: kilobytes, wanted: 120 },
    ],
  );
}

const STOCK = [
  ...["@remix-run/express", "@remix-run/node", "@remix-run/react", "express"],
  ...["react", "react-dom", "sqlite3", "knex"],
];

const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});

/** Octets of these packages and all they need, each once. */
function installed(names: readonly string[]): number {
  const seen = new Set<string>();
  const visit = (name: string, from: string): number => {
    const folder = find(name, from);
    if (!folder || seen.has(folder)) return 0;
    seen.add(folder);
    const read = packageSchema.parse(
      JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")),
    );
    const needs = Object.keys({ ...read.dependencies, ...read.optionalDependencies });
    return needs.reduce((sum, each) => sum + visit(each, folder), sizeOf(folder));
  };
  return names.reduce((sum, name) => sum + visit(name, ROOT), 0);
}

/** Where Node would find it, from a folder upwards. */
function find(name: string, from: string): string | null {
  const folder = path.join(from, "node_modules", name);
  if (existsSync(path.join(folder, "package.json"))) return folder;
  return from === ROOT || from === "/" ? null : find(name, path.dirname(from));
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === "node_modules") return sum;
    const full = path.join(folder, entry.name);
    return sum + (entry.isDirectory() ? sizeOf(full) : statSync(full).size);
  }, 0);
}
