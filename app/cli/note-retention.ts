import { migrate } from "../../db/knexfile.ts";
import { setNoteRetention } from "../annotations/set-note-retention.server.ts";
import { makeApp } from "../make-app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { dayOf } from "../platform/dates.ts";
import { isRefusal } from "../platform/refusal.ts";
import { readSettings } from "../platform/settings.server.ts";
import type { CommandResult } from "./deadline.ts";

/** `ecabinet note-retention <body> <days|off> [--from YYYY-MM-DD]`: also beside a running server. */
export async function runNoteRetention(args: readonly string[]): Promise<CommandResult> {
  const [bodyCode = "", period = "", option, from] = args;
  const days = period === "off" ? null : Number(period || Number.NaN);
  if (option !== undefined && (option !== "--from" || args.length !== 4)) return refused();
  const { app, database } = await makeApp(readSettings(process.env), systemClock);
  try {
    await migrate(database);
    const day = from ?? dayOf(app.clock());
    await setNoteRetention(app, { bodyCode, days, from: day });
    const kept = days === null ? "kept for good" : `destroyed ${days} days after confirmation`;
    return {
      exit: 0,
      stdout: "",
      stderr: `${bodyCode}: private notes are ${kept}, from ${day}.\n`,
    };
  } catch (error) {
    if (isRefusal(error)) return refused();
    throw error;
  } finally {
    await database.close();
  }
}

function refused(): CommandResult {
  const stderr = "note-retention <code of a body> <1–3650|off> [--from YYYY-MM-DD]\n";
  return { exit: 2, stdout: "", stderr };
}
