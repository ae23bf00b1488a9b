import path from "node:path";
import pino from "pino";
import type { App, RecordedEvent } from "../platform/app.server.ts";
import { steeredClock, type SteeredClock } from "../platform/clock.server.ts";
import { openFiles } from "../platform/files.server.ts";
import { openLogKey } from "../platform/log-key.server.ts";
import { makeIds } from "../platform/ids.server.ts";
import { readSettings } from "../platform/settings.server.ts";
import { makeSlots } from "../platform/slots.server.ts";
import { makeVitals } from "../platform/vitals.server.ts";
import { versionOf } from "../platform/version.server.ts";
import type { Opened } from "./database.ts";
import { rememberingJail } from "./remembering-jail.ts";

export type TestApp = App & {
  time: SteeredClock;
  published: RecordedEvent[];
  another: Opened["another"];
  end(): Promise<void>;
};

const root = path.resolve(import.meta.dirname, "../..");
const jail = rememberingJail();

/** The app on an opened database: Thursday 3 December 2026, 07:00, until a test moves the clock. */
export function appOn(opened: Opened): TestApp {
  const time = steeredClock(Date.parse("2026-12-03T07:00:00+07:00"));
  const published: RecordedEvent[] = [];
  return {
    settings: readSettings({ DATA_DIR: opened.dataDir, LOG_LEVEL: "silent" }),
    root,
    version: versionOf(root),
    clock: time.now,
    ids: makeIds(time.now),
    write: opened.database.write,
    read: opened.database.read,
    files: openFiles(opened.dataDir),
    slots: { hashing: makeSlots(2, 40), papers: makeSlots(2, 100) },
    jail,
    mail: null,
    sms: null,
    logKey: openLogKey(opened.dataDir),
    isReadOnly: false,
    log: pino({ level: "silent" }),
    vitals: makeVitals(),
    giveUp: () => undefined,
    publish: (events) => void published.push(...events),
    time,
    published,
    another: opened.another,
    end: opened.close,
  };
}
