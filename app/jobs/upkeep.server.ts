import { endIdleSessions } from "../accounts/end-idle-sessions.server.ts";
import { retainNotes } from "../annotations/retain-notes.server.ts";
import { sweepImports } from "../imports/sweep-imports.server.ts";
import { checkNightly } from "../record/check-nightly.server.ts";
import { CLOSING_EVENTS } from "../record/closing-events.ts";
import { keepCheckpoints } from "../record/keep-checkpoints.server.ts";
import { checkTalliesNightly } from "../tasks/check-tallies-nightly.server.ts";
import type { Job } from "./job.ts";
import { sweepLists } from "../people/sweep-lists.server.ts";
import { sweepArrivals } from "./sweep-arrivals.server.ts";

const MINUTE = 60_000;

/** What keeps the house in order: sign-ins and notes that end, checkpoints, nightly checks, leftovers. */
export const upkeep: readonly Job[] = [
  {
    name: "end-idle-sessions",
    listensTo: "every",
    everyMs: 5 * MINUTE,
    run: endIdleSessions,
  },
  {
    name: "retain-notes",
    listensTo: "every",
    everyMs: 60 * MINUTE,
    run: retainNotes,
  },
  {
    name: "keep-closing-checkpoints",
    listensTo: [...CLOSING_EVENTS],
    run: keepCheckpoints,
  },
  {
    name: "keep-checkpoints",
    listensTo: "every",
    everyMs: MINUTE,
    run: keepCheckpoints,
  },
  {
    name: "check-record",
    listensTo: "every",
    everyMs: 60 * MINUTE,
    run: checkNightly,
  },
  {
    name: "check-task-tallies",
    listensTo: "every",
    everyMs: 60 * MINUTE,
    run: checkTalliesNightly,
  },
  {
    name: "sweep-imports",
    listensTo: "every",
    everyMs: 60 * MINUTE,
    run: sweepImports,
  },
  {
    name: "sweep-lists",
    listensTo: "every",
    everyMs: 60 * MINUTE,
    run: sweepLists,
  },
  {
    name: "sweep-arrivals",
    listensTo: "every",
    everyMs: 60 * MINUTE,
    run: sweepArrivals,
  },
];
