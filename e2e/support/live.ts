import { hash } from "@node-rs/argon2";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import sqlite3 from "sqlite3";
import { ROOT } from "./server.ts";

/* A live system: nothing in it but what a story puts there, since nobody can come in by a tap. */

export const PASSWORD = "một câu dài chỉ mình tôi biết";

const own = path.join(ROOT, "node_modules", "node", "bin", "node");
export const NODE = existsSync(own) ? own : process.execPath;

export type Said = { status: number | null; stdout: string; stderr: string };

/** `npm run ecabinet -- …` in a process of its own. */
export function ecabinet(env: Record<string, string>, ...args: string[]): Promise<Said> {
  const child = spawn(NODE, [path.join(ROOT, "app", "cli", "main.ts"), ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: "", LOG_LEVEL: "silent", ...env },
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (part: Buffer) => (said.stdout += part.toString()));
  child.stderr.on("data", (part: Buffer) => (said.stderr += part.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, ...said }));
  });
}

/** A person with a password and one role, straight into the tables of an empty system. */
export async function plantPerson(dataDir: string, role: string): Promise<string> {
  const login = `holder-${role}`;
  const secret = await hash(PASSWORD);
  await run(dataDir, [
    `insert or ignore into organisations (id, code, kind, name_vi, name_en, short_vi, short_en, position)
     values ('org-1', 'vpcp', 'office', 'Văn phòng Chính phủ', 'Office of the Government', 'VPCP', 'OG', 0)`,
    `insert into persons (id, login, title_vi, title_en, organisation_id)
     values ('${login}', '${login}', '${role}', '${role}', 'org-1')`,
    `insert into roles (id, person_id, role, organisation_id, from_on)
     values ('role-${login}', '${login}', '${role}', ${role.startsWith("ministry-") ? "'org-1'" : "null"}, '2020-01-01')`,
    `insert into accounts (person_id, password_hash) values ('${login}', '${secret}')`,
  ]);
  return login;
}

function run(dataDir: string, statements: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const database = new sqlite3.Database(path.join(dataDir, "e-cabinet.sqlite3"));
    database.configure("busyTimeout", 10_000);
    database.exec(`begin immediate; ${statements.join(";\n")}; commit`, (error) => {
      database.close();
      if (error) reject(error);
      else resolve();
    });
  });
}
