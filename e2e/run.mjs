// `npm test`: everything, in order, from a bare checkout. The last line is always "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { nodePath, prepare } from "../app/bootstrap.mjs";

const root = path.resolve(import.meta.dirname, "..");
const results = path.join(root, "e2e", "results");
const bin = (...parts) => path.join(root, "node_modules", ...parts);
const playwright = bin("playwright", "cli.js");
const total = { passed: 0, failed: 0 };

function node(given, env = {}) {
  const done = spawnSync(nodePath(), given, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return done.status === 0;
}

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${passed} passed, ${failed} failed`);
}

function check(name, given) {
  const ok = node(given);
  count(name, ok ? 1 : 0, ok ? 0 : 1);
}

function units() {
  const file = path.join(results, "units.json");
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const ok = node([bin("vitest", "vitest.mjs"), "run", ...reporters]);
  if (!existsSync(file)) return count("units and acts", 0, 1);
  const report = JSON.parse(readFileSync(file, "utf8"));
  const tests = report.testResults.flatMap((each) => each.assertionResults);
  const brokenFiles = report.testResults.filter(
    (each) => each.status === "failed" && each.assertionResults.every((t) => t.status !== "failed"),
  ).length;
  const passed = tests.filter((test) => test.status === "passed").length;
  const failed = tests.filter((test) => test.status === "failed").length + brokenFiles;
  count("units and acts", passed, failed === 0 && !ok ? 1 : failed);
  for (const place of ["sqlite", "postgres"]) {
    const ran = tests.filter(
      (t) => t.status === "passed" && t.fullName.includes(`[${place}]`),
    ).length;
    console.log(`  on ${place}: ${ran}`);
    if (place === "postgres" && process.env.TEST_DATABASE_URL && ran === 0)
      count("postgres ran nothing", 0, 1);
  }
}

function stories() {
  const file = path.join(results, "browser.json");
  rmSync(file, { force: true });
  const ok = node([playwright, "test", "-c", "e2e/playwright.config.ts"]);
  if (!existsSync(file)) return count("browser stories", 0, 1);
  const { stats } = JSON.parse(readFileSync(file, "utf8"));
  const passed = stats.expected + stats.flaky;
  if (passed === 0) count("the browser ran nothing", 0, 1);
  count("browser stories", passed, stats.unexpected === 0 && !ok ? 1 : stats.unexpected);
}

function needBrowser() {
  const known = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
  if (known.some((file) => file && existsSync(file))) return;
  const canApt = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
  if (canApt) {
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: "inherit" });
  } else node([playwright, "install", "chromium"]);
}

const began = Date.now();
prepare({ build: true });
rmSync(path.join(results, "units.json"), { force: true });
mkdirSync(results, { recursive: true });

const what = process.argv[2];
if (what === "shots") {
  needBrowser();
  process.exit(
    node([playwright, "test", "-c", "e2e/playwright.config.ts"], { SHOTS: "1" }) ? 0 : 1,
  );
}

if (what === "bench") {
  needBrowser();
  const given = [path.join("e2e", "bench", "run.ts"), ...process.argv.slice(3)];
  process.exit(node(given, { BENCH_BEGAN: String(began) }) ? 0 : 1);
}

check("types", [bin("typescript", "bin", "tsc"), "-p", "."]);
check("lint", [bin("eslint", "bin", "eslint.js"), ".", "--max-warnings", "0"]);
check("format", [bin("prettier", "bin", "prettier.cjs"), "--check", ".", "--log-level", "warn"]);
units();
needBrowser();
stories();
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
