import { parseArgs } from "node:util";
import { migrate } from "../../db/knexfile.ts";
import { textsFor } from "../i18n/i18n.ts";
import { makeApp } from "../make-app.server.ts";
import type { App } from "../platform/app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { isRefusal, type RefusalLike } from "../platform/refusal.ts";
import { readSettings } from "../platform/settings.server.ts";
import type { CommandResult } from "./deadline.ts";

/** What stands behind a command: words in their places, and options by name. */
export type Words = { given: readonly string[]; options: Readonly<Record<string, string>> };

/** An act from the command line: also beside a running server. Gives what it did, in a sentence. */
export type Work = (app: App, words: Words) => Promise<string>;

export type Command = { usage: string; words: number; options: readonly string[]; work: Work };

/** Runs one of the commands of a noun: `person add …`. Exit 2 where it is refused, and why. */
export async function runCommand(
  commands: Readonly<Record<string, Command>>,
  [name = "", ...args]: readonly string[],
): Promise<CommandResult> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    return refused(
      Object.values(commands)
        .map(({ usage }) => usage)
        .join("\n"),
    );
  const words = wordsOf(command, args);
  if (!words) return refused(command.usage);
  const { app, database } = await makeApp(readSettings(process.env), systemClock);
  try {
    await migrate(database);
    return { exit: 0, stdout: "", stderr: `${await command.work(app, words)}\n` };
  } catch (error) {
    if (isRefusal(error)) return refused(sentenceOf(error));
    throw error;
  } finally {
    await database.close();
  }
}

function wordsOf({ words, options }: Command, args: readonly string[]): Words | null {
  const known = Object.fromEntries(options.map((name) => [name, { type: "string" as const }]));
  try {
    const read = parseArgs({ args: [...args], options: known, allowPositionals: true });
    if (read.positionals.length !== words) return null;
    const given = Object.entries(read.values).map(([name, value]) => [name, String(value)]);
    return { given: read.positionals, options: Object.fromEntries(given) };
  } catch {
    return null;
  }
}

/** The words a screen would have, with the fields that are wrong. */
export function sentenceOf({ code, details, fields }: RefusalLike): string {
  const t = textsFor("en").getFixedT(null, "refusals");
  const wrong = Object.entries(fields).map(([field, fault]) => `${field}: ${fault}`);
  return [t(code, details), ...wrong].join("\n");
}

function refused(sentence: string): CommandResult {
  return { exit: 2, stdout: "", stderr: `${sentence}\n` };
}
