import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "../support/server.ts";
import { alternately, figure, median, notRun, ratios, report, spread, timed } from "./measure.ts";

/*
 * B14: a whole log read from the database, each leaf and content hashed again, the tree built, beside
 * `openssl dgst -sha256` over the same octets in one file.
 */

export async function benchLog(asked: { leaves: number; rounds: number }): Promise<void> {
  if (spawnSync("openssl", ["version"]).status !== 0) return notRun("B14", "there is no openssl");
  const dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-log-"));
  const log = openPlantedLog(dataDir, asked.leaves);
  try {
    await log.answer();
    const file = path.join(dataDir, "octets");
    const times = await alternately(
      { ours: async () => Number(await log.ask()), openssl: () => digest(file) },
      asked.rounds,
    );
    const [ours, openssl] = [times.get("ours") ?? [], times.get("openssl") ?? []];
    tell(asked, { ours, openssl, octets: statSync(file).size });
  } finally {
    log.end();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function openPlantedLog(dataDir: string, leaves: number) {
  const script = path.join(ROOT, "app", "testing", "planted-log-in-child.ts");
  const given = [script, dataDir, String(leaves)];
  const child = spawn(process.execPath, given, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error("the log was not verified");
    return value;
  };
  return {
    answer,
    ask: () => {
      child.stdin.write("verify\n");
      return answer();
    },
    end: () => child.kill(),
  };
}

async function digest(file: string): Promise<number> {
  const run = () => Promise.resolve(spawnSync("openssl", ["dgst", "-sha256", file]));
  return (await timed(run)).ms;
}

type Times = { ours: number[]; openssl: number[]; octets: number };

function tell({ leaves, rounds }: { leaves: number; rounds: number }, times: Times): void {
  const { ours, openssl, octets } = times;
  const rate = leaves / (median(ours) / 1000);
  report(
    `B14 a log of ${leaves} leaves verified, ${rounds} rounds`,
    [
      `ours: ${spread(ours, "ms")}, ${figure(rate)} leaves a second`,
      `openssl over the same ${figure(octets / 2 ** 20)} MiB: ${spread(openssl, "ms")}`,
    ],
    [{ name: "to openssl", ratio: ratios(ours, openssl), wanted: 4 }],
  );
}
