import { existsSync } from "node:fs";
import path from "node:path";
import { openDatabase, type Database } from "../../db/knexfile.ts";
import { system } from "../i18n/en/system.ts";
import { timeVi, dateVi } from "../platform/dates.ts";
import { readSettings, type Settings } from "../platform/settings.server.ts";
import type { Checked, Finding } from "../record/finding.ts";
import { verifyRecord } from "../record/verification.views.server.ts";
import type { CommandResult } from "./deadline.ts";
import { readText } from "./read-text.ts";
import { verifyReceipt } from "./verify-receipt.ts";

/**
 * `ecabinet verify`: every closed result counted again from the log alone, every leaf and root hashed
 * again, beside the heads outside the database and the product's tables. It writes nothing and asks
 * nothing of a running server. Exit 0: all agrees; 1: something differs; 2: it could not be read.
 * With `--receipt FILE`: whether the log still holds what that receipt promised.
 */
export async function runVerify(args: readonly string[]): Promise<CommandResult> {
  const [option, file, ...more] = args;
  if (option === undefined) return onDatabase(verifyAll);
  if (option !== "--receipt" || !file || more.length > 0) {
    return { exit: 2, stdout: "", stderr: "verify, or verify --receipt FILE.tlog-proof\n" };
  }
  const text = await readText(file);
  if (text === null) return { exit: 2, stdout: "", stderr: `${file} cannot be read as text.\n` };
  return onDatabase(({ read }) => verifyReceipt(read, text));
}

type Opened = { read: Database["read"]; settings: Settings };

async function verifyAll(opened: Opened): Promise<CommandResult> {
  const checked = await verifyRecord(opened, "all");
  return { exit: checked.findings.length > 0 ? 1 : 0, stdout: reportOf(checked), stderr: "" };
}

async function onDatabase(run: (opened: Opened) => Promise<CommandResult>): Promise<CommandResult> {
  const settings = readSettings(process.env);
  const file = path.join(settings.dataDir, "e-cabinet.sqlite3");
  if (!settings.databaseUrl && !existsSync(file)) {
    return { exit: 2, stdout: "", stderr: `There is no database at ${file}.\n` };
  }
  let database: Database | null = null;
  try {
    database = await openDatabase({
      dataDir: settings.dataDir,
      ...(settings.databaseUrl && { url: settings.databaseUrl }),
    });
    return await run({ read: database.read, settings });
  } catch (error) {
    return { exit: 2, stdout: "", stderr: `${unreadable(settings, error)}\n` };
  } finally {
    await database?.close();
  }
}

function reportOf({ leaves, decisions, findings, beforeLog, rollbacks }: Checked): string {
  const lines = [
    ...findings.map(sentenceOf),
    ...rollbacks.map(({ log, index, at, reason }) => {
      const when = `${dateVi(at)} ${timeVi(at)}`;
      return `Log ${log}: an older database was gone on with on ${when} (leaf ${index}): ${reason}`;
    }),
    ...(beforeLog > 0 ? [filled(system.beforeLog, { count: beforeLog })] : []),
    `${leaves} leaves, ${decisions} decisions: ${verdict(findings.length)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function verdict(differences: number): string {
  return differences === 0 ? "all agrees." : `${differences} differences.`;
}

export function sentenceOf({ code, where }: Finding): string {
  return filled(system.findings[code], where);
}

function filled(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
}

function unreadable({ dataDir }: Settings, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `The record in ${dataDir} cannot be read: ${why}`;
}
