import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

const A_COMMIT = 100;

/** Milliseconds for so many rows by themselves, each hundred synced to the disk before the next. */
export async function rowsToDisk(rows: number): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-rows-"));
  const database = new DatabaseSync(path.join(folder, "rows.sqlite3"));
  database.exec("pragma journal_mode = wal; pragma synchronous = full");
  database.exec(
    "create table rows (id text primary key, vote text, seat text, choice text, at int)",
  );
  const insert = database.prepare("insert into rows values (?, ?, ?, ?, ?)");
  const began = performance.now();
  for (let done = 0; done < rows; done += A_COMMIT) {
    database.exec("begin immediate");
    for (let at = done; at < Math.min(rows, done + A_COMMIT); at += 1) {
      insert.run(`row-${at}`, "vote", `seat-${at}`, "FOR", at);
    }
    database.exec("commit");
  }
  const ms = performance.now() - began;
  database.close();
  rmSync(folder, { recursive: true, force: true });
  return Promise.resolve(ms);
}
