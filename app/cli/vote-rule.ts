import { setVoteRule } from "../votes/set-vote-rule.server.ts";
import { VOTE_SETTINGS } from "../votes/vote-setting.ts";
import { switchForBody } from "./body-setting.ts";
import type { CommandResult } from "./deadline.ts";

const usage = "vote-rule <code of a body> <password|by-name> <on|off> [--from YYYY-MM-DD]";

/** `ecabinet vote-rule <body> <password|by-name> <on|off> [--from YYYY-MM-DD]`. */
export async function runVoteRule(args: readonly string[]): Promise<CommandResult> {
  const [bodyCode = "", rule, ...rest] = args;
  const name = VOTE_SETTINGS.find((each) => each === rule);
  if (!name) return { exit: 2, stdout: "", stderr: `${usage}\n` };
  return switchForBody({ bodyCode, rest, usage }, async (app, { isOn, fromOn }) => {
    await setVoteRule(app, { bodyCode, name, isOn, fromOn });
    return `${bodyCode}: votes opened from ${fromOn} on, ${name}: ${isOn ? "on" : "off"}.`;
  });
}
