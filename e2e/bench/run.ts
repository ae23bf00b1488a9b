/*
 * `npm run bench`: every line against stock, alternately, in the same run; `-- --quick` with smaller
 * sizes. Absolute times say little about another machine: the ratios do. What is measured is printed
 * whether or not it is what was wanted, and nothing fails because of a figure.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { RESULTS } from "../support/server.ts";
import { benchBell } from "./bell.ts";
import { openBenchRoom } from "./bench-room.ts";
import { benchCompaction } from "./compaction.ts";
import { benchDocuments } from "./documents.ts";
import { benchFirstPage } from "./first-page.ts";
import { benchLog } from "./log.ts";
import { machineFacts } from "./machine.ts";
import { inWords, lines as measured } from "./measure.ts";
import { benchOfficers } from "./officers.ts";
import { benchOpening } from "./open-strokes.ts";
import { benchReanchor } from "./reanchor.ts";
import { benchScroll } from "./scroll.ts";
import { benchSizes, benchStart } from "./start.ts";
import { benchStrokes } from "./strokes.ts";
import { benchTasks } from "./tasks.ts";
import { benchVotes } from "./votes.ts";

const isQuick = process.argv.includes("--quick");
const only = process.argv.find((each) => each.startsWith("--only="))?.slice("--only=".length);

const began = performance.now();
const machine = machineFacts();
console.log(
  `Bench, ${isQuick ? "quick" : "full"} sizes: Node ${machine.node}, ${machine.processors} processors, ${machine.memoryGiB} GiB, ${machine.syncsPerSecond} syncs a second, load ${machine.load.join(" ")}`,
);

const room = await openBenchRoom();
const lines: Record<string, () => Promise<void>> = {
  "first-page": async () => {
    for (const pages of isQuick ? [300] : [10, 300, 1000]) {
      const size = isQuick ? { noiseBytes: 2_000, rounds: 2 } : { noiseBytes: 22_000, rounds: 9 };
      await benchFirstPage(room, { pages, ...size });
    }
  },
  scroll: () =>
    benchScroll(room, {
      ...(isQuick ? { pages: 100, seconds: 2, rounds: 1 } : { pages: 300, seconds: 20, rounds: 7 }),
    }),
  strokes: async () => {
    await benchStrokes(room, { readers: 30, strokes: isQuick ? 30 : 200 });
    if (!isQuick) await benchStrokes(room, { readers: 300, strokes: 100 });
  },
  opening: async () => {
    const rounds = isQuick ? 5 : 9;
    await benchOpening(room, { strokes: 1000, rounds, login: "minister-of-science" });
    if (isQuick) return;
    await benchOpening(room, { strokes: 10_000, rounds, login: "minister-of-finance" });
    await benchOpening(room, { strokes: 100_000, rounds, login: "minister-of-justice" });
  },
  compaction: async () => {
    for (const changes of isQuick ? [500] : [500, 10_000]) {
      await benchCompaction({ changes, rounds: isQuick ? 5 : 9 });
    }
  },
  reanchor: () =>
    benchReanchor(
      isQuick ? { pages: 100, notes: 300, rounds: 1 } : { pages: 300, notes: 1000, rounds: 7 },
    ),
  log: async () => {
    for (const leaves of isQuick ? [5_000] : [20_000, 1_000_000]) {
      await benchLog({ leaves, rounds: isQuick ? 2 : 5 });
    }
  },
  tasks: async () => {
    for (const tasks of isQuick ? [5_000] : [1_000, 100_000, 1_000_000]) {
      await benchTasks({ tasks, rounds: isQuick ? 3 : 9 });
    }
  },
  documents: () =>
    benchDocuments(isQuick ? { documents: 2_000, rounds: 3 } : { documents: 100_000, rounds: 9 }),
  officers: () =>
    benchOfficers(
      room,
      isQuick ? { writers: 20, readers: 2, rounds: 1 } : { writers: 500, readers: 50, rounds: 5 },
    ),
  start: () => benchStart(room, isQuick ? 1 : 9),
  sizes: () => benchSizes(room),
  bell: async () => {
    for (const tablets of isQuick ? [30] : [30, 300]) {
      await benchBell(room, { tablets, rounds: isQuick ? 2 : 5 });
    }
  },
  // The last: it opens the meeting.
  votes: () =>
    benchVotes(
      room,
      isQuick
        ? [{ voters: 30, rounds: 2 }]
        : [30, 300, 3000].map((voters) => ({ voters, rounds: 5 })),
    ),
};
try {
  for (const [name, run] of Object.entries(lines)) {
    if (only !== undefined && only !== name) continue;
    const from = performance.now();
    await run().catch((error: unknown) => {
      console.log(`${name}\n    broke off: ${error instanceof Error ? error.message : "unknown"}`);
    });
    console.log(`    (${name}: ${Math.round((performance.now() - from) / 1000)} s)`);
  }
} finally {
  await room.close();
}
tellAll();
console.log(`Bench took ${Math.round((performance.now() - began) / 1000)} s`);
// Sockets that still try to come back would keep the process.
process.exit(0);

/** A table of all that was wanted, and everything as a file for whoever compares runs. */
function tellAll(): void {
  const rows = measured.flatMap(({ what, targets, notRun }) =>
    notRun === undefined
      ? targets.map((target) => `${what} | ${target.name} | ${inWords(target)}`)
      : [`${what} | not run: ${notRun}`],
  );
  console.log(`\n${rows.join("\n")}\n`);
  const file = path.join(RESULTS, "bench.json");
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(file, JSON.stringify({ machine, isQuick, lines: measured }, null, 2));
}
