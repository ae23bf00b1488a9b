import { spawnSync } from "node:child_process";
import path from "node:path";
import { ROOT } from "./server.ts";

/** What `ecabinet verify` says of a data folder; status 0: everything agrees. */
export function verify(dataDir: string): { status: number | null; said: string } {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "" };
  const main = path.join(ROOT, "app", "cli", "main.ts");
  const given = { env, encoding: "utf8" as const };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "verify"], given);
  return { status, said: stdout + stderr };
}
