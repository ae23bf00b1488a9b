import { migrate } from "../../db/knexfile.ts";
import { beginAccounts } from "../accounts/begin-accounts.server.ts";
import { issueCode } from "../accounts/issue-code.server.ts";
import { inGroups, makeCode } from "../accounts/one-time-code.ts";
import { makeApp } from "../make-app.server.ts";
import { findPersonId } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { isoWithOffset } from "../platform/dates.ts";
import { isRefusal } from "../platform/refusal.ts";
import { readSettings } from "../platform/settings.server.ts";
import { openRecord } from "../record/open-record.server.ts";
import type { CommandResult } from "./deadline.ts";
import { sentenceOf } from "./with-app.ts";

const USAGE = `account code LOGIN
account first LOGIN "Chức danh" "Title"     (MODE=live, in a system without persons)
`;

/**
 * `ecabinet account code LOGIN` and `ecabinet account first LOGIN "Chức danh" "Title"`: the code
 * stands on standard output, once; also beside a running server.
 */
export async function runAccount(args: readonly string[]): Promise<CommandResult> {
  const [what, login = "", titleVi = "", titleEn = "", ...rest] = args;
  const isCode = what === "code" && login !== "" && titleVi === "";
  const isFirst = what === "first" && titleEn !== "" && rest.length === 0;
  if (!isCode && !isFirst) return refused(USAGE);
  const settings = readSettings(process.env);
  if (isFirst && settings.mode !== "live")
    return refused("Set MODE=live: a demo has its persons.\n");
  const { app, database } = await makeApp(settings, systemClock);
  try {
    await migrate(database);
    return isCode ? await codeFor(app, login) : await first(app, { login, titleVi, titleEn });
  } catch (error) {
    if (isRefusal(error)) return refused(`${sentenceOf(error)}\n`);
    throw error;
  } finally {
    await database.close();
  }
}

async function codeFor(app: App, login: string): Promise<CommandResult> {
  const personId = await findPersonId(app.read, login);
  if (personId === null) return refused(`Nobody signs in as ${login}.\n`);
  const code = makeCode();
  const { expiresAt } = await issueCode(app, null, { personId, code });
  return shown(code, { expiresAt, more: " What opened the account before is ended." });
}

type First = { login: string; titleVi: string; titleEn: string };

async function first(app: App, person: First): Promise<CommandResult> {
  await openRecord(app);
  const code = makeCode();
  const { expiresAt } = await beginAccounts(app, { ...person, code });
  return shown(code, { expiresAt, more: ` Sign in at ${app.settings.origins[0]}/sign-in/code.` });
}

function shown(code: string, { expiresAt, more }: { expiresAt: number; more: string }) {
  const said = `The code works once, until ${isoWithOffset(expiresAt)}.${more}\n`;
  return { exit: 0 as const, stdout: `${inGroups(code)}\n`, stderr: said };
}

function refused(stderr: string): CommandResult {
  return { exit: 2, stdout: "", stderr };
}
