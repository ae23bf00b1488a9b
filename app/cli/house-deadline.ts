import { existsSync } from "node:fs";
import path from "node:path";
import { openDatabase } from "../../db/knexfile.ts";
import type { Reckoning } from "../platform/deadline.ts";
import { readSettings } from "../platform/settings.server.ts";
import { BUILT_IN } from "../platform/working-days.ts";
import { ownDaysNow } from "../settings/calendar.views.server.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import { runDeadline, type CommandResult } from "./deadline.ts";

/**
 * A deadline as the house would reckon it now: with the days entered in its database, where there is
 * one, and says so on standard error. Nothing is made or migrated for it.
 */
export async function runHouseDeadline(args: readonly string[]): Promise<CommandResult> {
  // No more of the settings than it needs: the others may be wrong.
  const { DUE_TIME, DATA_DIR, DATABASE_URL } = process.env;
  const settings = readSettings({ DUE_TIME, DATA_DIR, DATABASE_URL });
  const house = await houseReckoning(settings).catch(() => "unreadable" as const);
  if (house === "unreadable") return { exit: 2, stdout: "", stderr: `${UNREADABLE}\n` };
  if (!house) return runDeadline(args, { calendar: BUILT_IN, dueTime: settings.dueTime });
  const said = runDeadline(args, house.reckoning);
  return said.exit === 0 ? { ...said, stderr: `${sentence(house)}\n` } : said;
}

type House = { reckoning: Reckoning; entered: number };

async function houseReckoning(settings: ReturnType<typeof readSettings>): Promise<House | null> {
  const { databaseUrl: url, dataDir } = settings;
  if (!url && !existsSync(path.join(dataDir, "e-cabinet.sqlite3"))) return null;
  const { read, close } = await openDatabase({ dataDir, ...(url && { url }) });
  try {
    if (!(await read.schema.hasTable("dated_settings"))) return null;
    const entered = (await ownDaysNow(read)).length;
    return { reckoning: await reckoningAt(read, settings, Date.now()), entered };
  } finally {
    await close();
  }
}

function sentence({ entered, reckoning: { calendar, dueTime } }: House): string {
  const { first, last } = calendar.years;
  const days =
    entered === 0 ? "no day of its own entered" : `with ${entered} days entered in the house`;
  return `Reckoned by this house's calendar, ${first} to ${last}, ${days}; due at ${dueTime}.`;
}

const UNREADABLE =
  "The database that DATABASE_URL or DATA_DIR names cannot be read, so its calendar is not known.";
