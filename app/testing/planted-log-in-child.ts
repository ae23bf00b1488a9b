import { createHash, randomBytes } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { BODY_ID } from "../../db/fixtures/government.ts";
import { migrate } from "../../db/knexfile.ts";
import { plantGovernment } from "../cli/plant-government.ts";
import { makeApp } from "../make-app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { readSettings } from "../platform/settings.server.ts";
import { commitmentTo, leafOctets, SALT_LENGTH } from "../record/leaf.ts";
import { appended, EMPTY_FRONTIER, leafHashOf } from "../record/merkle.ts";
import { openRecord } from "../record/open-record.server.ts";
import { payloadText } from "../record/payload.ts";
import { verifyRecord } from "../record/verification.views.server.ts";

/*
 * A process with a long log in its data directory: for each line it is sent it verifies the whole of
 * it and says how many milliseconds that took. The octets that are hashed lie in one file beside.
 */

const [dataDir = "", leaves = ""] = process.argv.slice(2);
const settings = readSettings({ DATA_DIR: path.resolve(dataDir), LOG_LEVEL: "silent" });
const { app, database } = await makeApp(settings, systemClock);
await migrate(database);
await plantGovernment(app.write, "2026-01-01");
await openRecord(app);
plantLeaves(Number(leaves));
process.stdout.write("planted\n");
for await (const asked of createInterface({ input: process.stdin })) {
  if (asked !== "verify") continue;
  const began = performance.now();
  const found = await verifyRecord(app, "all");
  const ms = performance.now() - began;
  if (found.leaves !== Number(leaves) || found.findings.length > 0) throw new Error("not verified");
  process.stdout.write(`${ms}\n`);
}
await database.close();

/** Written straight into the tables, since recording a million acts is not what is measured. */
function plantLeaves(count: number): void {
  const out = openSync(path.join(dataDir, "octets"), "w");
  const tables = new DatabaseSync(path.join(dataDir, "e-cabinet.sqlite3"));
  const leafRow = tables.prepare("insert into log_leaves values (?, ?, ?, ?, ?, ?)");
  const content = tables.prepare("insert into log_payloads values (?, ?, ?, ?, ?)");
  const sha256 = (octets: Uint8Array) => createHash("sha256").update(octets).digest();
  const began = Date.now();
  let frontier = EMPTY_FRONTIER;
  tables.exec("begin immediate");
  for (let at = 0; at < count; at += 1) {
    const salt = randomBytes(SALT_LENGTH);
    const payload = payloadText({ itemId: `item-${at}`, seatId: `seat-${at % 27}`, at });
    const commitment = commitmentTo({ salt, payload }, sha256);
    const leaf = leafOctets({ type: "consent.lift", at: began + at, commitment });
    const hash = leafHashOf(leaf, sha256);
    leafRow.run(BODY_ID, at, "consent.lift", began + at, leaf, hash);
    content.run(BODY_ID, at, salt, payload, `item:item-${at}`);
    frontier = appended(frontier, hash, sha256);
    writeSync(out, Buffer.concat([leaf, salt, Buffer.from(payload)]));
  }
  const head = tables.prepare("insert into log_heads (body_id, size, at, peaks) values (?,?,?,?)");
  head.run(BODY_ID, count, began + count - 1, Buffer.concat(frontier.peaks));
  tables.exec("commit");
  tables.close();
  closeSync(out);
}
