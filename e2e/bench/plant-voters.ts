import { createHash, randomBytes } from "node:crypto";
import path from "node:path";
import sqlite3 from "sqlite3";
import { callerWith, type Caller } from "../support/caller.ts";
import type { Server } from "../support/server.ts";

export type Voters = { callers: Caller[]; remove(): Promise<void> };

const HOUR_MS = 3_600_000;

/**
 * Many more members than a government has, each present in the meeting and signed in: written
 * straight into the bench's own database, because hashing thousands of passwords is not measured.
 */
export async function plantVoters(
  server: Server,
  { meetingId, count, now }: { meetingId: string; count: number; now: number },
): Promise<Voters> {
  const run = writer(path.join(server.dataDir, "e-cabinet.sqlite3"));
  const round = randomBytes(4).toString("hex");
  const voters = Array.from({ length: count }, (_, at) => {
    const [person, seat] = [`bench-person-${round}-${at}`, `bench-seat-${round}-${at}`];
    const cookie = `bench-voter-${round}-${at}`;
    const sessionId = createHash("sha256").update(cookie).digest("hex");
    return { person, seat, cookie, at, sessionId };
  });
  const [organisation, body] = ["(select min(id) from organisations)", "(select id from bodies)"];
  const inserts = voters.flatMap(({ person, seat, at, sessionId }) => [
    `insert into persons (id, login, title_vi, title_en, organisation_id)
       values ('${person}', '${person}', 'Thành viên ${at}', 'Member ${at}', ${organisation})`,
    `insert into seats (id, body_id, code, name_vi, name_en, short_vi, short_en, position)
       values ('${seat}', ${body}, '${seat}', 'Ghế ${at}', 'Seat ${at}', 'Ghế ${at}', 'Seat ${at}', ${1000 + at})`,
    `insert into attendances (meeting_id, seat_id, person_id, kind, via, at)
       values ('${meetingId}', '${seat}', '${person}', 'IN_ROOM', 'hand', ${now})`,
    `insert into sessions (id, person_id, created_at, active_at, expires_at)
       values ('${sessionId}', '${person}', ${now}, ${now}, ${now + 12 * HOUR_MS})`,
  ]);
  await run(["begin immediate", ...inserts, "commit"]);
  return {
    callers: voters.map(({ cookie }) => callerWith(server.url, `e_cabinet_session=${cookie}`)),
    // Their seats stay in the votes that were held; they only leave the meeting.
    remove: () => run([`delete from attendances where seat_id like 'bench-seat-%'`]),
  };
}

/** Foreign keys stay unchecked here; the server's own connection keeps checking them. */
export function writer(file: string) {
  return (statements: readonly string[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const database = new sqlite3.Database(file, sqlite3.OPEN_READWRITE, (fault) => {
        if (fault) return reject(fault);
        database.configure("busyTimeout", 10_000);
        database.exec(`${statements.join(";\n")};`, (error) => {
          database.close();
          if (error) reject(error);
          else resolve();
        });
      });
    });
}
