import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { RESULTS } from "./server.ts";

const FILE = path.join(RESULTS, "secrets.txt");

/** What must never stand in a log: the run's own session cookies, wall tokens and titles of papers. */
export function rememberSecret(secret: string): void {
  mkdirSync(RESULTS, { recursive: true });
  appendFileSync(FILE, `${secret}\n`);
}

export function secretsOfRun(): string[] {
  return existsSync(FILE) ? readFileSync(FILE, "utf8").split("\n").filter(Boolean) : [];
}
