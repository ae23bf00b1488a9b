import type { Knex } from "knex";
import type { Logger } from "pino";
import type { Clock } from "./clock.server.ts";
import type { Files } from "./files.server.ts";
import type { Ids } from "./ids.server.ts";
import type { LogKey } from "./log-key.server.ts";
import type { Jail } from "./jail.server.ts";
import type { MailCarrier } from "./mail-carrier.server.ts";
import type { Settings } from "./settings.server.ts";
import type { SmsCarrier } from "./sms-carrier.server.ts";
import type { Slots } from "./slots.server.ts";
import type { Vitals } from "./vitals.server.ts";

/** What the process is made of. Built once in `server.ts` (or by a cli command), passed to every act. */
export type App = {
  settings: Settings;
  /** The project's folder: worker entries are started from their source. */
  root: string;
  /** Of the program, as package.json says. */
  version: string;
  clock: Clock;
  ids: Ids;
  /** One connection on SQLite: inside `commit` use `tx.db` only, or it waits for itself. */
  write: Knex;
  read: Knex;
  files: Files;
  slots: { hashing: Slots; papers: Slots };
  /** For work on files of strangers; take a place in `slots.papers` first. */
  jail: Jail;
  /** Null: no mail server is set, mails stay in the outbox. */
  mail: MailCarrier | null;
  /** Null: no gateway is set, nobody is offered text messages. */
  sms: SmsCarrier | null;
  /** Signs the heads of the logs of decisions. */
  logKey: LogKey;
  /** The database is older than what was written down outside it: nothing may be added to it. */
  isReadOnly: boolean;
  log: Logger;
  /** What this process counts of itself: figures, never what they are about. */
  vitals: Vitals;
  /**
   * Ends the process without an answer, where neither "recorded" nor "not recorded" would be true.
   * Started again it knows, and whoever asks again under the same key is told.
   */
  giveUp(error: unknown): void;
  /** Wakes screens and the jobs that listen to events; called by `commit` after success. */
  publish(events: readonly RecordedEvent[]): void;
};

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** What a live message may carry beside its subject: an open vote's progress, nothing else. */
export type Wake = { subject: string; say?: Json; atOnce?: boolean };

export type NewEvent = {
  /** noun.past-verb, e.g. `vote.opened` */
  type: string;
  /** `noun:id` of what it happened to */
  subject: string;
  /** Ids and figures the log may show to an auditor: never a title, a text or a choice. */
  payload?: { [key: string]: Json | undefined };
  /** Subjects whose watchers re-read. */
  wakes?: readonly (Wake | string)[];
};

export type RecordedEvent = NewEvent & { seq: number; at: number; by: string | null };
