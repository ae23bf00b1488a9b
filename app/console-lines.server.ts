import type { App } from "./platform/app.server.ts";
import { faultOf } from "./platform/fault.ts";

/**
 * What libraries say to the console, and Node's own warnings, as lines of the log like everything
 * else. Their words may quote a row: of an error the log gets its kind and place, of a sentence no
 * more than its first words.
 */
export function consoleToLog(log: App["log"]): void {
  const say = (...said: unknown[]) => {
    const error = said.find((each) => each instanceof Error);
    log.warn({ said: beginningOf(said[0]), ...(error && { fault: faultOf(error) }) }, "console");
  };
  Object.assign(console, { log: say, warn: say, error: say });
  process.removeAllListeners("warning");
  process.on("warning", (warning) => log.warn({ fault: faultOf(warning) }, "warning"));
}

export function beginningOf(said: unknown): string {
  const [first = ""] = typeof said === "string" ? said.trim().split(/[\n:]/) : [typeof said];
  return first.slice(0, 60);
}
