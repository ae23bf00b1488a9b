import type { App, Json } from "../platform/app.server.ts";

/** An event as the log keeps it. */
export type LoggedEvent = {
  seq: number;
  at: number;
  type: string;
  subject: string;
  by: string | null;
  payload: { [key: string]: Json | undefined };
};

/** Takes every event of these types after its cursor, in order. Must do no harm when run twice. */
export type ListeningJob = {
  name: string;
  listensTo: readonly string[];
  run(app: App, event: LoggedEvent): Promise<unknown>;
};

/** Looks again and again for what is due and not yet done. */
export type SweepingJob = {
  name: string;
  listensTo: "every";
  everyMs: number;
  run(app: App): Promise<unknown>;
};

export type Job = ListeningJob | SweepingJob;
