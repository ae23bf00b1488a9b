import path from "node:path";
import pino from "pino";
import type { App, RecordedEvent } from "../platform/app.server.ts";
import { steeredClock, type SteeredClock } from "../platform/clock.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { openFiles } from "../platform/files.server.ts";
import { openLogKey } from "../platform/log-key.server.ts";
import { makeIds } from "../platform/ids.server.ts";
import { readSettings } from "../platform/settings.server.ts";
import { makeSlots } from "../platform/slots.server.ts";
import { beginLog } from "../record/begin-log.server.ts";
import { plantGovernment } from "../cli/plant-government.ts";
import { personId } from "../../db/fixtures/government.ts";
import type { Opened, Place } from "./database.ts";
import { rememberingJail } from "./remembering-jail.ts";

export type TestApp = App & {
  time: SteeredClock;
  published: RecordedEvent[];
  end(): Promise<void>;
};

const jail = rememberingJail();

/** A real app on a real database with the Government of 27 seats in it; Thursday 3 December 2026, 07:00. */
export async function startTestApp(place: Place): Promise<TestApp> {
  const opened: Opened = await place.open();
  const time = steeredClock(Date.parse("2026-12-03T07:00:00+07:00"));
  const published: RecordedEvent[] = [];
  const app: TestApp = {
    settings: readSettings({ DATA_DIR: opened.dataDir, LOG_LEVEL: "silent" }),
    root: path.resolve(import.meta.dirname, "../.."),
    clock: time.now,
    ids: makeIds(time.now),
    write: opened.database.write,
    read: opened.database.read,
    files: openFiles(opened.dataDir),
    slots: { hashing: makeSlots(2, 40), papers: makeSlots(2, 100) },
    jail,
    mail: null,
    logKey: openLogKey(opened.dataDir),
    isReadOnly: false,
    log: pino({ level: "silent" }),
    publish: (events) => void published.push(...events),
    time,
    published,
    end: opened.close,
  };
  await plantGovernment(app.write, "2026-01-01");
  await beginLog(app);
  return app;
}

/** A fresh intent of the person with this login: `by("minister-of-justice")`. */
export function by(login: string, key: string = crypto.randomUUID()): Intent {
  return { by: personId(login), key };
}
