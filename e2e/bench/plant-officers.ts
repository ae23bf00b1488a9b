import { createHash } from "node:crypto";
import path from "node:path";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { callerWith, type Caller } from "../support/caller.ts";
import type { Server } from "../support/server.ts";
import { writer } from "./plant-voters.ts";

const HOUR_MS = 3_600_000;
const LEADS = ["justice", "finance", "health", "home-affairs", "construction", "education"];

export type Officers = {
  callers: Caller[];
  /** A task of each one's own ministry, not yet received; answers their ids, in the same order. */
  giveEach(round: number): Promise<string[]>;
};

/** More officers of ministries than there are, signed in: written straight into the bench's database. */
export async function plantOfficers(
  server: Server,
  { count, now }: { count: number; now: number },
): Promise<Officers> {
  const run = writer(path.join(server.dataDir, "e-cabinet.sqlite3"));
  const officers = Array.from({ length: count }, (_, at) => ({
    ...{ at, person: `bench-officer-${at}`, cookie: `bench-officer-${at}` },
    ministry: organisationId(LEADS[at % LEADS.length] ?? ""),
    sessionId: createHash("sha256").update(`bench-officer-${at}`).digest("hex"),
  }));
  const inserts = officers.flatMap(({ at, person, ministry, sessionId }) => [
    `insert into persons (id, login, title_vi, title_en, organisation_id)
       values ('${person}', '${person}', 'Cán bộ ${at}', 'Officer ${at}', '${ministry}')`,
    `insert into roles (id, person_id, role, organisation_id, from_on)
       values ('${person}', '${person}', 'ministry-officer', '${ministry}', '2020-01-01')`,
    `insert into sessions (id, person_id, created_at, active_at, expires_at)
       values ('${sessionId}', '${person}', ${now}, ${now}, ${now + 12 * HOUR_MS})`,
  ]);
  await run(["begin immediate", ...inserts, "commit"]);
  const [by, leader] = [personId("specialist"), personId("prime-minister")];
  return {
    callers: officers.map(({ cookie }) => callerWith(server.url, `e_cabinet_session=${cookie}`)),
    giveEach: async (round) => {
      const ids = officers.map(({ at }) => `bench-task-${round}-${at}`);
      const tasks = officers.map(
        ({ at, ministry }) => `insert into tasks (id, year, number, title, deliverable,
          lead_organisation_id, deadline_text, due_at, first_due_at, state, assigned_at, assigned_by,
          leader_id, given_at)
          values ('${ids[at]}', 2000, ${round * count + at}, 'Nhiệm vụ ${at}', 'Báo cáo',
          '${ministry}', '', ${now + HOUR_MS}, ${now + HOUR_MS}, 'assigned', ${now}, '${by}',
          '${leader}', ${now})`,
      );
      await run(["begin immediate", ...tasks, "commit"]);
      return ids;
    },
  };
}
