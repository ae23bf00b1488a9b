import { spawn } from "node:child_process";
import pg from "pg";
import { NotStarting } from "../platform/not-starting.ts";

/*
 * PostgreSQL's own programs write and read its dumps. The password goes to them by the environment:
 * what stands on a command line every user of the machine can read.
 */

type Tool = "pg_dump" | "pg_restore";

export async function runPostgresTool(
  tool: Tool,
  url: string,
  args: readonly string[],
): Promise<void> {
  const child = spawn(tool, args, {
    env: { ...process.env, ...environmentOf(url) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said: Buffer[] = [];
  child.stderr.on("data", (part: Buffer) => said.push(part));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", () => reject(new NotStarting(MISSING)));
    child.once("close", resolve);
  });
  if (code === 0) return;
  const words = Buffer.concat(said).toString("utf8").trim().slice(-2000);
  throw new NotStarting(`${tool} failed (${code}): ${words}`);
}

const MISSING =
  "The tables are in PostgreSQL, and pg_dump and pg_restore are not on this machine. " +
  "Install the client of the server's version (Debian: postgresql-client).";

/** As libpq's programs take what an address says. */
export function environmentOf(url: string): Record<string, string> {
  const { host, port, user, password, database } = new pg.Client({ connectionString: url });
  const tls = new URL(url).searchParams;
  const known = {
    PGHOST: host,
    PGPORT: String(port),
    PGUSER: user,
    PGPASSWORD: password,
    PGDATABASE: database,
    PGSSLMODE: tls.get("sslmode"),
    PGSSLROOTCERT: tls.get("sslrootcert"),
    PGSSLCERT: tls.get("sslcert"),
    PGSSLKEY: tls.get("sslkey"),
  };
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
