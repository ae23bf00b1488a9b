import { sealBallots } from "../ballots/seal-ballots.server.ts";
import { switchForBody } from "./body-setting.ts";
import type { CommandResult } from "./deadline.ts";

const usage = "seal-ballots <code of a body> <on|off> [--from YYYY-MM-DD]";

/** `ecabinet seal-ballots <body> <on|off> [--from YYYY-MM-DD]`. */
export async function runSealBallots(args: readonly string[]): Promise<CommandResult> {
  const [bodyCode = "", ...rest] = args;
  return switchForBody({ bodyCode, rest, usage }, async (app, { isOn, fromOn }) => {
    await sealBallots(app, { bodyCode, isSealed: isOn, fromOn });
    const seen = isOn ? "sealed until the close" : "seen by its officers as they come";
    return `${bodyCode}: answers to ballots issued from ${fromOn} on are ${seen}.`;
  });
}
