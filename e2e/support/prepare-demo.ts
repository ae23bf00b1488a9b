import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { RESULTS, startServer, TEMPLATE } from "./server.ts";

/** One seeding for the whole run; each story starts on a copy of its own. */
export default async function prepareDemo(): Promise<void> {
  rmSync(TEMPLATE, { recursive: true, force: true });
  rmSync(path.join(RESULTS, "server.log"), { force: true });
  rmSync(path.join(RESULTS, "secrets.txt"), { force: true });
  mkdirSync(TEMPLATE, { recursive: true });
  const server = await startServer({ dataDir: TEMPLATE });
  await server.stop();
}
