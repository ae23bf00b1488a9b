import type { App } from "../platform/app.server.ts";
import { checkRecord } from "./check-record.server.ts";
import { latestCheck } from "./check.store.server.ts";

const HOUR = 3_600_000;
/** Asia/Ho_Chi_Minh, where nothing is decided then. */
const NIGHT = { from: 1, to: 5, offset: 7 };

/** The nightly check of everything: comes round every hour, and works once in a night. */
export async function checkNightly(app: App): Promise<void> {
  const now = app.clock();
  const hour = (new Date(now).getUTCHours() + NIGHT.offset) % 24;
  if (hour < NIGHT.from || hour >= NIGHT.to) return;
  const last = await latestCheck(app.read, "all");
  if (!last || now - last.at > 12 * HOUR) await checkRecord(app, "all");
}
