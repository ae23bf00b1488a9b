import { migrate } from "../../db/knexfile.ts";
import { issueCode } from "../accounts/issue-code.server.ts";
import { inGroups, makeCode } from "../accounts/one-time-code.ts";
import { makeApp } from "../make-app.server.ts";
import { findPersonId } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { isoWithOffset } from "../platform/dates.ts";
import { readSettings } from "../platform/settings.server.ts";
import type { CommandResult } from "./deadline.ts";

const USAGE = "account code LOGIN\n";

/** `ecabinet account code LOGIN`: the code stands on standard output, once; also beside a running server. */
export async function runAccount(args: readonly string[]): Promise<CommandResult> {
  const [what, login, ...rest] = args;
  if (what !== "code" || !login || rest.length > 0) return refused(USAGE);
  const { app, database } = await makeApp(readSettings(process.env), systemClock);
  try {
    await migrate(database);
    const personId = await findPersonId(app.read, login);
    if (personId === null) return refused(`Nobody signs in as ${login}.\n`);
    return await codeFor(app, personId);
  } finally {
    await database.close();
  }
}

async function codeFor(app: App, personId: string): Promise<CommandResult> {
  const code = makeCode();
  const { expiresAt } = await issueCode(app, null, { personId, code });
  const said = `Works once, until ${isoWithOffset(expiresAt)}. What opened the account before is ended.\n`;
  return { exit: 0, stdout: `${inGroups(code)}\n`, stderr: said };
}

function refused(stderr: string): CommandResult {
  return { exit: 2, stdout: "", stderr };
}
