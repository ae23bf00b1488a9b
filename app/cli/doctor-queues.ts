import { eventsFor } from "../jobs/job-cursor.server.ts";
import { schedule } from "../jobs/schedule.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Diagnosis } from "./doctor.ts";

const MINUTE = 60_000;
/** What should be done within seconds and has not been for so long is stuck. */
const STUCK_MS = 15 * MINUTE;

/** What waits to be done, and for how long already. */
export async function queueFindings(app: App): Promise<Diagnosis[]> {
  if (!(await app.read.schema.hasTable("outbox"))) return [];
  return [await jobs(app), await mails(app), await intake(app)];
}

async function jobs({ read, clock }: App): Promise<Diagnosis> {
  const late: string[] = [];
  for (const job of schedule) {
    if (job.listensTo === "every") continue;
    const [next] = await eventsFor(read, job, 1);
    const waits = next ? clock() - Number(next.at) : 0;
    if (waits > STUCK_MS) late.push(`${job.name} for ${minutes(waits)}`);
  }
  return stuck("jobs", late, "none behind");
}

/** Without a mail server nothing goes out, and nothing is meant to. */
async function mails({ read, clock, mail, sms }: App): Promise<Diagnosis> {
  const of = "mails";
  if (!mail && !sms) return { is: "note", of, words: "no server is set; they stay in the outbox" };
  const now = clock();
  const waiting = await read("outbox")
    .whereNull("sent_at")
    .whereNull("failed_at")
    .where("next_try_at", "<", now - STUCK_MS)
    .count({ count: "*" })
    .first();
  const failed = await read("outbox").whereNotNull("failed_at").count({ count: "*" }).first();
  const faults = [
    ...counted(waiting, "should have gone out long ago"),
    ...counted(failed, "were given up: see the outbox"),
  ];
  return stuck(of, faults, "none waits");
}

async function intake({ read, clock }: App): Promise<Diagnosis> {
  const waiting = await read("intake_steps")
    .where({ state: "waiting" })
    .where("at", "<", clock() - STUCK_MS)
    .count({ count: "*" })
    .first();
  const failed = await read("intake_steps")
    .where({ state: "failed" })
    .count({ count: "*" })
    .first();
  const faults = [
    ...counted(waiting, "steps wait"),
    ...counted(failed, "steps were given up: see the System screen"),
  ];
  return stuck("intake of papers", faults, "none waits");
}

type Counted = { count?: string | number | undefined } | undefined;

function counted(row: Counted, words: string): string[] {
  const count = Number(row?.count ?? 0);
  return count > 0 ? [`${count} ${words}`] : [];
}

function stuck(of: string, faults: readonly string[], words: string): Diagnosis {
  return faults.length > 0
    ? { is: "wrong", of, words: faults.join("; ") }
    : { is: "fine", of, words };
}

const minutes = (ms: number) => `${Math.round(ms / MINUTE)} minutes`;
