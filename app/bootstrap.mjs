// Plain JavaScript that needs nothing installed: makes ready what is missing or stale, then hands
// over to TypeScript on Node 24.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const at = (...parts) => path.join(root, ...parts);

export function prepare({ build }) {
  install();
  if (!build) return;
  copyReaderAssets();
  buildIfStale();
}

function install() {
  const wanted = digest([at("package-lock.json"), at("package.json")]);
  const mark = at("node_modules", ".installed-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  say("Installing packages (sqlite3 may be compiled: about two minutes) …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(mark, wanted);
}

/** Fonts, character maps and decoders of the reader are served from our own address. */
function copyReaderAssets() {
  const source = at("node_modules", "pdfjs-dist");
  const mark = at("public", "pdfjs", ".version");
  const { version } = JSON.parse(readFileSync(path.join(source, "package.json"), "utf8"));
  if (existsSync(mark) && readFileSync(mark, "utf8") === version) return;
  rmSync(at("public", "pdfjs"), { recursive: true, force: true });
  mkdirSync(at("public", "pdfjs"), { recursive: true });
  for (const folder of ["cmaps", "standard_fonts", "wasm", "iccs"]) {
    cpSync(path.join(source, folder), at("public", "pdfjs", folder), { recursive: true });
  }
  cpSync(path.join(source, "web", "images"), at("public", "pdfjs", "images"), { recursive: true });
  writeFileSync(mark, version);
}

function buildIfStale() {
  const files = [
    ...filesBelow(at("app")).filter((file) => !file.endsWith(".test.ts")),
    ...filesBelow(at("public")),
    at("vite.config.ts"),
    at("package-lock.json"),
  ];
  const wanted = digest(files);
  const mark = at("build", ".source");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  say("Building …");
  run(nodePath(), [
    at("node_modules", "@remix-run", "dev", "dist", "cli.js"),
    "vite:build",
    "--logLevel=warn",
  ]);
  writeFileSync(mark, wanted);
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function digest(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

/** Node 24: the one npm brought, else the system's if it is new enough. */
export function nodePath() {
  const own = at("node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  say(`Node 24 or newer is needed (this is ${process.version}).`);
  process.exit(1);
}

function run(command, given) {
  // Standard output belongs to the command line's answer.
  const done = spawnSync(command, given, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
    env: { ...process.env, NODE_ENV: undefined },
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function say(words) {
  process.stderr.write(`${words}\n`);
}

function handOver(entry, given) {
  const child = spawn(nodePath(), [at(entry), ...given], {
    cwd: root,
    stdio: "inherit",
    env: { NODE_ENV: "production", ...process.env },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

if (process.argv[1] === import.meta.filename) {
  const [what, ...given] = process.argv.slice(2);
  if (what === "cli") {
    prepare({ build: false });
    handOver("app/cli/main.ts", given);
  } else {
    prepare({ build: true });
    if (what !== "prepare") handOver("app/server.ts", given);
  }
}
