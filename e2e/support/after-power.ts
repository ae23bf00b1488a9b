import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { isDeepStrictEqual } from "node:util";
import * as Y from "yjs";
import type { Remains } from "./lost-power.ts";
import type { MeetingTold, ToldNote } from "./meeting-told.ts";

/** What people had been told at an instant. */
export type ToldSoFar = Pick<MeetingTold, "acts" | "cookies"> & { notes: readonly ToldNote[] };

const DATABASE = "e-cabinet.sqlite3";

/** In words, what SQLite finds broken in what remained, and what people were told that is not in it. */
export function lostFrom(remains: Remains, told: ToldSoFar, scratch: string): string[] {
  const file = path.join(scratch, DATABASE);
  for (const ending of ["", "-wal", "-shm"]) rmSync(file + ending, { force: true });
  for (const ending of ["", "-wal"]) {
    const bytes = remains.get(DATABASE + ending);
    if (bytes) writeFileSync(file + ending, bytes);
  }
  const database = new DatabaseSync(file);
  try {
    return [
      ...brokenIn(database),
      ...lostActs(database, told),
      ...lostNotes(database, told),
      ...lostFiles(database, remains),
    ];
  } catch (error) {
    return [String(error)];
  } finally {
    database.close();
  }
}

function brokenIn(database: DatabaseSync): string[] {
  const found = database.prepare("pragma quick_check").all();
  return found.map((row) => String(row["quick_check"])).filter((word) => word !== "ok");
}

function lostActs(database: DatabaseSync, { acts, cookies }: ToldSoFar): string[] {
  const stored = database.prepare("select key, answer from intents").all();
  const answers = new Map(stored.map(({ key, answer }) => [String(key), String(answer)]));
  const sessions = new Set(
    database
      .prepare("select id from sessions")
      .all()
      .map(({ id }) => id),
  );
  const sessionOf = (cookie: string) => hashed(cookie.slice(cookie.indexOf("=") + 1));
  return [
    ...acts.filter((act) => !isKept(answers.get(act.key), act)).map(({ key }) => `act ${key}`),
    ...cookies.filter((cookie) => !sessions.has(sessionOf(cookie))).map(() => "a sign-in"),
  ];
}

/** A secret that came with the act went back with its answer and is not stored. */
function isKept(stored: string | undefined, { answer }: { answer: string }): boolean {
  if (stored === undefined) return false;
  const told: unknown = JSON.parse(answer);
  return isDeepStrictEqual(told, { ...Object(told), ...Object(JSON.parse(stored)) });
}

function lostNotes(database: DatabaseSync, { notes }: ToldSoFar): string[] {
  if (notes.length === 0) return [];
  const states = database.prepare("select bytes from note_states where bytes is not null").all();
  const log = database.prepare("select bytes from note_log order by id").all();
  const kept = new Y.Doc();
  for (const { bytes } of [...states, ...log]) {
    if (bytes instanceof Uint8Array) Y.applyUpdate(kept, bytes);
  }
  const strokes = kept.getMap("notes");
  return notes.filter(({ id }) => !strokes.has(id)).map(({ id }) => `note ${id}`);
}

/** Files are named by what is in them; the database never knows one that is not there whole. */
function lostFiles(database: DatabaseSync, remains: Remains): string[] {
  const known = database.prepare("select sha256 from files").all();
  const names = known.map(({ sha256 }) => String(sha256));
  return names
    .filter((name) => {
      const bytes = remains.get(`files/${name.slice(0, 2)}/${name}`);
      return !bytes || contentOf(bytes) !== name;
    })
    .map((name) => `file ${name}`);
}

const known = new WeakMap<Buffer, string>();

function contentOf(bytes: Buffer): string {
  const found = known.get(bytes) ?? hashed(bytes);
  known.set(bytes, found);
  return found;
}

const hashed = (content: string | Buffer) => createHash("sha256").update(content).digest("hex");
