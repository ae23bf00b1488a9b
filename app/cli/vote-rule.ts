import { migrate } from "../../db/knexfile.ts";
import { makeApp } from "../make-app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { dayOf, isDay } from "../platform/dates.ts";
import { isRefusal } from "../platform/refusal.ts";
import { readSettings } from "../platform/settings.server.ts";
import { setVoteRule } from "../votes/set-vote-rule.server.ts";
import { VOTE_SETTINGS } from "../votes/vote-setting.ts";
import type { CommandResult } from "./deadline.ts";

/** `ecabinet vote-rule <body> <password|by-name> <on|off> [--from YYYY-MM-DD]`. */
export async function runVoteRule(args: readonly string[]): Promise<CommandResult> {
  const [bodyCode = "", rule, wanted, option, from] = args;
  const name = VOTE_SETTINGS.find((each) => each === rule);
  if (!name || (wanted !== "on" && wanted !== "off")) return refused();
  if (option !== undefined && (option !== "--from" || !isDay(from ?? ""))) return refused();
  const { app, database } = await makeApp(readSettings(process.env), systemClock);
  try {
    await migrate(database);
    const fromOn = from ?? dayOf(app.clock());
    await setVoteRule(app, { bodyCode, name, isOn: wanted === "on", fromOn });
    const stderr = `${bodyCode}: votes opened from ${fromOn} on, ${name}: ${wanted}.\n`;
    return { exit: 0, stdout: "", stderr };
  } catch (error) {
    if (isRefusal(error)) return refused();
    throw error;
  } finally {
    await database.close();
  }
}

function refused(): CommandResult {
  const stderr = "vote-rule <code of a body> <password|by-name> <on|off> [--from YYYY-MM-DD]\n";
  return { exit: 2, stdout: "", stderr };
}
