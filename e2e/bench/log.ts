import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { BODY_ID } from "../../db/fixtures/government.ts";
import { migrate } from "../../db/knexfile.ts";
import { plantGovernment } from "../../app/cli/plant-government.ts";
import { makeApp } from "../../app/make-app.server.ts";
import { systemClock } from "../../app/platform/clock.server.ts";
import { readSettings } from "../../app/platform/settings.server.ts";
import { commitmentTo, leafOctets, SALT_LENGTH } from "../../app/record/leaf.ts";
import { appended, EMPTY_FRONTIER, leafHashOf } from "../../app/record/merkle.ts";
import { openRecord } from "../../app/record/open-record.server.ts";
import { payloadText } from "../../app/record/payload.ts";
import { verifyRecord } from "../../app/record/verification.views.server.ts";
import { alternately, figure, median, notRun, report, spread, timed } from "./measure.ts";

/*
 * B14: a whole log read from the database, each leaf and content hashed again, the tree built, beside
 * `openssl dgst -sha256` over the same octets in one file.
 */

export async function benchLog(asked: { leaves: number; rounds: number }): Promise<void> {
  if (spawnSync("openssl", ["version"]).status !== 0) return notRun("B14", "there is no openssl");
  const dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-log-"));
  const settings = readSettings({ DATA_DIR: dataDir, LOG_LEVEL: "silent" });
  const { app, database } = await makeApp(settings, systemClock);
  try {
    await migrate(database);
    await plantGovernment(app.write, "2026-01-01");
    await openRecord(app);
    const { file, octets } = plantLeaves(dataDir, asked.leaves);
    const times = await alternately(
      { ours: () => verify(app, asked.leaves), openssl: () => digest(file) },
      asked.rounds,
    );
    tell(asked, { ours: times.get("ours") ?? [], openssl: times.get("openssl") ?? [], octets });
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function verify(app: Parameters<typeof verifyRecord>[0], leaves: number): Promise<number> {
  const { ms, result } = await timed(() => verifyRecord(app, "all"));
  if (result.leaves !== leaves || result.findings.length > 0) {
    throw new Error(`${result.leaves} leaves, ${JSON.stringify(result.findings[0])}`);
  }
  return ms;
}

async function digest(file: string): Promise<number> {
  const { ms } = await timed(() =>
    Promise.resolve(spawnSync("openssl", ["dgst", "-sha256", file])),
  );
  return ms;
}

const sha256 = (octets: Uint8Array) => createHash("sha256").update(octets).digest();

/** Written straight into the tables, since recording a million acts is not what is measured. */
function plantLeaves(dataDir: string, leaves: number): { file: string; octets: number } {
  const file = path.join(dataDir, "octets");
  const out = openSync(file, "w");
  const database = new DatabaseSync(path.join(dataDir, "e-cabinet.sqlite3"));
  const leafRow = database.prepare("insert into log_leaves values (?, ?, ?, ?, ?, ?)");
  const content = database.prepare("insert into log_payloads values (?, ?, ?, ?, ?)");
  const began = Date.now();
  let [frontier, octets] = [EMPTY_FRONTIER, 0];
  database.exec("begin immediate");
  for (let at = 0; at < leaves; at += 1) {
    const salt = randomBytes(SALT_LENGTH);
    const payload = payloadText({ itemId: `item-${at}`, seatId: `seat-${at % 27}`, at });
    const commitment = commitmentTo({ salt, payload }, sha256);
    const leaf = leafOctets({ type: "consent.lift", at: began + at, commitment });
    const hash = leafHashOf(leaf, sha256);
    leafRow.run(BODY_ID, at, "consent.lift", began + at, leaf, hash);
    content.run(BODY_ID, at, salt, payload, `item:item-${at}`);
    frontier = appended(frontier, hash, sha256);
    octets += writeSync(out, Buffer.concat([leaf, salt, Buffer.from(payload)]));
  }
  database
    .prepare("insert into log_heads (body_id, size, at, peaks) values (?, ?, ?, ?)")
    .run(BODY_ID, leaves, began + leaves - 1, Buffer.concat(frontier.peaks));
  database.exec("commit");
  database.close();
  closeSync(out);
  return { file, octets };
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
    [{ name: "to openssl", ratio: median(ours) / median(openssl), wanted: 4 }],
  );
}
