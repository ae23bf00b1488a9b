import type { App } from "../platform/app.server.ts";
import type { JailedTask } from "../platform/jail.server.ts";
import { refuse } from "../platform/refusal.ts";

/** Runs an outside program on a file, in the jail, behind everything else and in its turn. */
export async function runTool(
  app: App,
  { command, args, limits }: Pick<JailedTask, "command" | "args" | "limits">,
): Promise<void> {
  const behind = { command: "nice", args: ["-n", "10", command, ...args], limits };
  const { code, limit } = await app.slots.papers.run(() => app.jail.run(behind));
  if (limit) refuse("paper-too-costly");
  // 127: nice found no such program.
  if (code === 127) refuse("tool-missing");
  if (code !== 0) throw new Error(`${command} ended with ${code ?? "a signal"}`);
}
