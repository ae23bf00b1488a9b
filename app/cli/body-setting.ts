import { migrate } from "../../db/knexfile.ts";
import { makeApp } from "../make-app.server.ts";
import type { App } from "../platform/app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { dayOf, isDay } from "../platform/dates.ts";
import { isRefusal } from "../platform/refusal.ts";
import { readSettings } from "../platform/settings.server.ts";
import type { CommandResult } from "./deadline.ts";

/** What is switched on or off for a body from a day on, today unless one is given. */
export type BodySetting = { bodyCode: string; isOn: boolean; fromOn: string };

/** The act behind the command: what it did, in a sentence. */
type Switch = (app: App, setting: BodySetting) => Promise<string>;

/**
 * `<on|off> [--from YYYY-MM-DD]`, the end of every command that sets something for a body: also
 * beside a running server. Exit 2 and the usage where the words or the body are unknown.
 */
export async function switchForBody(
  { bodyCode, rest, usage }: { bodyCode: string; rest: readonly string[]; usage: string },
  change: Switch,
): Promise<CommandResult> {
  const [wanted, option, from] = rest;
  const refused: CommandResult = { exit: 2, stdout: "", stderr: `${usage}\n` };
  if (wanted !== "on" && wanted !== "off") return refused;
  if (option !== undefined && (option !== "--from" || !isDay(from ?? ""))) return refused;
  const { app, database } = await makeApp(readSettings(process.env), systemClock);
  try {
    await migrate(database);
    const fromOn = from ?? dayOf(app.clock());
    const said = await change(app, { bodyCode, isOn: wanted === "on", fromOn });
    return { exit: 0, stdout: "", stderr: `${said}\n` };
  } catch (error) {
    if (isRefusal(error)) return refused;
    throw error;
  } finally {
    await database.close();
  }
}
