import { machineStanding, type MachineStanding } from "./machine.views.server.ts";
import { recordStanding, type RecordStanding } from "./record-standing.views.server.ts";
import type { IntakeStep } from "../papers/intake.ts";
import type { Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import type { RefusalCode } from "../platform/refusal.ts";
import type { JobRun } from "../platform/vitals.server.ts";
import { calendarGap, type CalendarGap } from "../settings/calendar-gap.views.server.ts";
import { tallyCheck, type TallyCheck } from "../tasks/tally-check.views.server.ts";

export type SystemPage = {
  startedAt: number;
  database: "SQLite" | "PostgreSQL";
  version: string;
  machine: MachineStanding;
  jobs: readonly JobRun[];
  hasMailServer: boolean;
  tools: { name: "qpdf" | "poppler" | "soffice" | "noNetwork"; found: string | null }[];
  intake: { files: number; failed: FailedStep[] };
  record: RecordStanding;
  /** When the counts of tasks were last made anew, and how many had been wrong; null: not yet. */
  tallies: TallyCheck | null;
  calendarGap: CalendarGap | null;
};

/** How many files' step was given up, and for which reason. */
export type FailedStep = { step: IntakeStep; fault: RefusalCode | "failed"; files: number };

/** How the machine stands: figures only, nothing of what is in the papers. */
export async function systemPage(app: App, person: Person): Promise<SystemPage> {
  requireMay(person, "system.see", { state: "kept", relations: [] });
  const { qpdf, poppler, soffice, noNetwork } = app.jail.tools();
  return {
    startedAt: Math.round(app.clock() - process.uptime() * 1000),
    database: app.read.client.config.client === "pg" ? "PostgreSQL" : "SQLite",
    version: app.version,
    machine: await machineStanding(app),
    jobs: app.vitals.jobs(),
    hasMailServer: app.mail !== null,
    tools: [
      { name: "qpdf", found: qpdf },
      { name: "poppler", found: poppler },
      { name: "soffice", found: soffice },
      { name: "noNetwork", found: noNetwork?.[0] ?? null },
    ],
    intake: await takenIn(app),
    record: await recordStanding(app),
    tallies: await tallyCheck(app.read),
    calendarGap: await calendarGap(app.read, app.clock()),
  };
}

type FailedRow = {
  step: IntakeStep;
  fault: FailedStep["fault"] | null;
  count: number | string;
};

async function takenIn({ read: db }: App): Promise<SystemPage["intake"]> {
  const files = await db("file_intakes").count({ count: "*" }).first();
  const failed: FailedRow[] = await db("intake_steps")
    .where({ state: "failed" })
    .groupBy("step", "fault")
    .orderBy(["step", "fault"])
    .select("step", "fault")
    .count({ count: "*" });
  return {
    files: Number(files?.["count"] ?? 0),
    failed: failed.map(({ step, fault, count }) => {
      return { step, fault: fault ?? "failed", files: Number(count) };
    }),
  };
}
