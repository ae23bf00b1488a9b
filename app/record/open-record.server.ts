import type { App } from "../platform/app.server.ts";
import { beginLog } from "./begin-log.server.ts";
import { listKeys } from "./key.store.server.ts";
import { logFaults } from "./log-faults.views.server.ts";

/**
 * Before anything is written: is this database at least as new as the heads written down outside it?
 * If not it is opened for reading only, until somebody answers for going on with it.
 */
export async function openRecord(app: App): Promise<void> {
  const faults = await logFaults(app);
  app.isReadOnly = faults.length > 0;
  if (!app.isReadOnly) return beginLog(app);
  app.log.error({ faults }, "the database is not the one that was written to last; reading only");
  if ((await listKeys(app.read)).length === 0) throw new Error(emptyBut(app));
}

function emptyBut({ settings }: App): string {
  return (
    `This database is empty, but ${settings.checkpointFile} tells of decisions in it. ` +
    "Restore the database, or begin anew with `npm run ecabinet -- seed --fresh`."
  );
}
