import { migrate } from "../../db/knexfile.ts";
import { sealBallots } from "../ballots/seal-ballots.server.ts";
import { makeApp } from "../make-app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { dayOf, isDay } from "../platform/dates.ts";
import { isRefusal } from "../platform/refusal.ts";
import { readSettings } from "../platform/settings.server.ts";
import type { CommandResult } from "./deadline.ts";

/** `ecabinet seal-ballots <body> <on|off> [--from YYYY-MM-DD]`: also beside a running server. */
export async function runSealBallots(args: readonly string[]): Promise<CommandResult> {
  const [bodyCode = "", wanted, option, from] = args;
  if (wanted !== "on" && wanted !== "off") return refused();
  if (option !== undefined && (option !== "--from" || !isDay(from ?? ""))) return refused();
  const { app, database } = await makeApp(readSettings(process.env), systemClock);
  try {
    await migrate(database);
    const fromOn = from ?? dayOf(app.clock());
    await sealBallots(app, { bodyCode, isSealed: wanted === "on", fromOn });
    const seen = wanted === "on" ? "sealed until the close" : "seen by its officers as they come";
    const stderr = `${bodyCode}: answers to ballots issued from ${fromOn} on are ${seen}.\n`;
    return { exit: 0, stdout: "", stderr };
  } catch (error) {
    if (isRefusal(error)) return refused();
    throw error;
  } finally {
    await database.close();
  }
}

function refused(): CommandResult {
  const stderr = "seal-ballots <code of a body> <on|off> [--from YYYY-MM-DD]\n";
  return { exit: 2, stdout: "", stderr };
}
