import type { App } from "../platform/app.server.ts";
import { clockVi } from "../platform/dates.ts";
import { checkTallies } from "./check-tallies.server.ts";
import { latestTallyCheck } from "./task-tally.store.server.ts";

const HOUR = 3_600_000;

/** Comes round every hour, and works once in a night: between one and five in Hà Nội. */
export async function checkTalliesNightly(app: App): Promise<void> {
  const now = app.clock();
  const time = clockVi(now);
  if (time < "01:00" || time >= "05:00") return;
  const last = await latestTallyCheck(app.read);
  if (!last || now - last.at > 12 * HOUR) await checkTallies(app);
}
