import { statfs } from "node:fs/promises";
import type { Knex } from "knex";
import type { App } from "../platform/app.server.ts";
import { lastBackup } from "../platform/last-backup.server.ts";

type Queue = { waiting: number; failed: number };

/** How the machine stands: what waits, what was given up, what room there is. */
export type MachineStanding = {
  mails: Queue;
  /** Steps of files that came in. */
  intake: Queue;
  /** Of the disk the papers lie on. Bytes. */
  disk: { free: number; size: number };
  /** Null: none yet. */
  lastBackupAt: number | null;
};

export async function machineStanding({ read: db, settings }: App): Promise<MachineStanding> {
  const { bavail, blocks, bsize } = await statfs(settings.dataDir);
  const steps = (state: string) => countIn(db("intake_steps").where({ state }));
  const unsent = () => db("outbox").whereNull("sent_at");
  return {
    mails: {
      waiting: await countIn(unsent().whereNull("failed_at")),
      failed: await countIn(unsent().whereNotNull("failed_at")),
    },
    intake: { waiting: await steps("waiting"), failed: await steps("failed") },
    disk: { free: bavail * bsize, size: blocks * bsize },
    lastBackupAt: (await lastBackup(settings))?.at ?? null,
  };
}

async function countIn(rows: Knex.QueryBuilder): Promise<number> {
  const row: { count: number | string } | undefined = await rows.count({ count: "*" }).first();
  return Number(row?.count ?? 0);
}
