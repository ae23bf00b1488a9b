import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { openDatabase } from "../../db/knexfile.ts";
import { sha256 } from "../platform/hash.server.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import type { Ground } from "../testing/grounds.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { beginIntake } from "./begin-intake.server.ts";
import { takeIntakeSteps } from "./take-intake-steps.server.ts";

const dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-test-"));
const place = {
  name: "sqlite" as const,
  open: async (ground?: Ground) => {
    if (ground) cpSync(inject("grounds").sqlite[ground], dataDir, { recursive: true });
    const database = await openDatabase({ dataDir });
    const another = () => openDatabase({ dataDir });
    return { database, dataDir, another, close: () => database.close() };
  },
};

/** Uploads and takes in until it is killed, so long after its first word. */
function killAfter(itemId: string, ms: number): Promise<NodeJS.Signals | null> {
  const script = path.resolve(import.meta.dirname, "../testing/intake-in-child.ts");
  const child = spawn(process.execPath, [script, dataDir, itemId], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), ms));
  return new Promise((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
}

/** Whatever stands in a row lies whole on disk, and every paper has its intake. */
async function expectNothingHalf(app: TestApp): Promise<void> {
  const kept: string[] = await app.read("files").pluck("sha256");
  for (const name of kept) expect(sha256(readFileSync(app.files.pathOf(name)))).toBe(name);
  const bare = await app
    .read("papers")
    .whereNotIn("file_sha256", app.read("file_intakes").select("file_sha256"));
  expect(bare).toEqual([]);
  const unmade = await app
    .read("intake_steps")
    .where({ state: "done", made_sha256: null })
    .whereNot({ step: "texts" });
  expect(unmade).toEqual([]);
}

test("killed at any point, no document is half; after a start the rest is made", async () => {
  const first = await startTestApp(place);
  const { items } = await plantMeetingInSession(first);
  await first.end();
  try {
    // The later ones for a busy machine: before the last one something must have come in.
    for (const ms of [60, 700, 1800, 6000, 20_000]) {
      expect(await killAfter(items.decision, ms)).toBe("SIGKILL");
      const { database } = await place.open();
      await expectNothingHalf({ ...first, read: database.read });
      const hasCome = (await database.read("papers").first()) !== undefined;
      await database.close();
      if (ms >= 1800 && hasCome) break;
    }
    const { database } = await place.open();
    const app = { ...first, read: database.read, write: database.write };
    await beginIntake(app);
    const arrivals = path.join(dataDir, "arrivals");
    expect(existsSync(arrivals) ? readdirSync(arrivals) : []).toEqual([]);
    await takeIntakeSteps(app);
    expect(await app.read("papers")).not.toEqual([]);
    expect(await app.read("intake_steps").whereNot({ state: "done" })).toEqual([]);
    await expectNothingHalf(app);
    await database.close();
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 120_000);
