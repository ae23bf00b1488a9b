import { collectDefaultMetrics, Gauge } from "prom-client";
import type { App } from "./platform/app.server.ts";
import { machineStanding } from "./record/machine.views.server.ts";

export type Seen = { sockets(): number; rooms(): number };

/** Figures that stand for a moment: what it returns reads them anew. */
export function addGauges(app: App, { sockets, rooms }: Seen): () => Promise<void> {
  const { registry } = app.vitals;
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `ecabinet_${name}`, help, labelNames, registers: [registry] });
  const gauges = {
    sockets: gauge("live_sockets", "Screens that are kept up to date"),
    rooms: gauge("collab_rooms", "Documents open for writing together"),
    queue: gauge("queue_items", "What waits, and what was given up", ["queue", "state"]),
    free: gauge("disk_free_bytes", "Free on the disk of the papers"),
    backup: gauge("last_backup_timestamp_seconds", "When the last backup ended; 0: none yet"),
    faults: gauge("job_consecutive_faults", "How often a job failed in a row, up to now", ["job"]),
    ran: gauge("job_last_run_timestamp_seconds", "When a job last began", ["job"]),
  };
  return async () => {
    gauges.sockets.set(sockets());
    gauges.rooms.set(rooms());
    for (const { name: job, faults, startedAt } of app.vitals.jobs()) {
      gauges.faults.set({ job }, faults);
      if (startedAt !== null) gauges.ran.set({ job }, startedAt / 1000);
    }
    const { mails, intake, disk, lastBackupAt } = await machineStanding(app);
    gauges.free.set(disk.free);
    gauges.backup.set((lastBackupAt ?? 0) / 1000);
    for (const [queue, { waiting, failed }] of Object.entries({ mails, intake })) {
      gauges.queue.set({ queue, state: "waiting" }, waiting);
      gauges.queue.set({ queue, state: "failed" }, failed);
    }
  };
}
