/*
 * `npm run bench`: every line against stock, alternately, in the same run; `-- --quick` with smaller
 * sizes. Absolute times say little about another machine: the ratios do. What is measured is printed
 * whether or not it is what was wanted, and nothing fails because of a figure.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { RESULTS, ROOT } from "../support/server.ts";
import { benchBell } from "./bell.ts";
import { openBenchRoom, type BenchRoom } from "./bench-room.ts";
import { benchCompaction } from "./compaction.ts";
import { benchDocuments } from "./documents.ts";
import { benchFirstPage } from "./first-page.ts";
import { benchLog } from "./log.ts";
import { machineFacts } from "./machine.ts";
import { inWords, lines as measured, notRun } from "./measure.ts";
import { benchOfficers } from "./officers.ts";
import { benchOpening } from "./open-strokes.ts";
import { benchReanchor } from "./reanchor.ts";
import { benchScroll } from "./scroll.ts";
import { benchSizes, benchStart } from "./start.ts";
import { benchStrokes } from "./strokes.ts";
import { benchTasks } from "./tasks.ts";
import { runWithin, type Part } from "./timetable.ts";
import { benchVotes } from "./votes.ts";

const isQuick = process.argv.includes("--quick");
const only = process.argv.find((each) => each.startsWith("--only="))?.slice("--only=".length);

const FILE = "e2e/results/bench.json";
const machine = machineFacts();
console.log(
  `Bench, ${isQuick ? "quick" : "full"} sizes: Node ${machine.node}, ${machine.processors} processors, ${machine.memoryGiB} GiB, ${machine.syncsPerSecond} syncs a second, load ${machine.load.join(" ")}`,
);

/** `.ci/run` ends the quick bench after 90 s: its table has to be there before, on any machine. */
const late = performance.timeOrigin - Number(process.env["BENCH_BEGAN"] ?? performance.timeOrigin);
const budget = isQuick
  ? { startUntil: 76_000 - late, endAt: 82_000 - late }
  : { startUntil: Infinity, endAt: Infinity };
const opened: BenchRoom[] = [];
const room = (): BenchRoom => {
  const [first] = opened;
  if (!first) throw new Error("there is no server to measure");
  return first;
};
const opening: Part = {
  name: "demo",
  seconds: 20,
  run: async () => {
    opened.push(await openBenchRoom());
  },
};
// What is asked for first comes first; where time is short, the last are not run.
const parts: Part[] = [
  { name: "sizes", seconds: 1, run: () => benchSizes(room()) },
  {
    name: "bell",
    seconds: 3,
    run: () =>
      forEach(isQuick ? [30] : [30, 300], (tablets) => benchBell(room(), { tablets, rounds: 5 })),
  },
  {
    name: "votes",
    seconds: 6,
    run: () =>
      benchVotes(
        room(),
        (isQuick ? [30] : [30, 300, 3000]).map((voters) => ({ voters, rounds: 5 })),
      ),
  },
  {
    name: "tasks",
    seconds: 4,
    run: () =>
      forEach(isQuick ? [5_000] : [1_000, 100_000, 1_000_000], (tasks) =>
        benchTasks({ tasks, rounds: isQuick ? 5 : 9 }),
      ),
  },
  { name: "start", seconds: 8, run: () => benchStart(room(), isQuick ? 5 : 9) },
  {
    name: "log",
    seconds: 2,
    run: () =>
      forEach(isQuick ? [5_000] : [20_000, 1_000_000], (leaves) => benchLog({ leaves, rounds: 5 })),
  },
  {
    name: "documents",
    seconds: 3,
    run: () =>
      benchDocuments(isQuick ? { documents: 2_000, rounds: 5 } : { documents: 100_000, rounds: 9 }),
  },
  {
    name: "first-page",
    seconds: 5,
    run: () =>
      forEach(isQuick ? [300] : [10, 300, 1000], (pages) => {
        const size = isQuick ? { noiseBytes: 2_000, rounds: 5 } : { noiseBytes: 22_000, rounds: 9 };
        return benchFirstPage(room(), { pages, ...size });
      }),
  },
  {
    name: "officers",
    seconds: 3,
    run: () =>
      benchOfficers(
        room(),
        isQuick ? { writers: 20, readers: 2, rounds: 1 } : { writers: 500, readers: 50, rounds: 5 },
      ),
  },
  {
    name: "compaction",
    seconds: 2,
    run: () =>
      forEach(isQuick ? [500] : [500, 10_000], (changes) =>
        benchCompaction({ changes, rounds: isQuick ? 5 : 9 }),
      ),
  },
  {
    name: "strokes",
    seconds: 4,
    run: async () => {
      await benchStrokes(room(), { readers: 30, strokes: isQuick ? 30 : 200 });
      if (!isQuick) await benchStrokes(room(), { readers: 300, strokes: 100 });
    },
  },
  {
    name: "opening",
    seconds: 3,
    run: () =>
      forEach(
        [
          { strokes: 1000, login: "minister-of-science" },
          { strokes: 10_000, login: "minister-of-finance" },
          { strokes: 100_000, login: "minister-of-justice" },
        ].slice(0, isQuick ? 1 : 3),
        (asked) => benchOpening(room(), { ...asked, rounds: isQuick ? 5 : 9 }),
      ),
  },
  {
    name: "reanchor",
    seconds: 2,
    run: () =>
      benchReanchor(
        isQuick ? { pages: 100, notes: 300, rounds: 1 } : { pages: 300, notes: 1000, rounds: 7 },
      ),
  },
  {
    name: "scroll",
    seconds: 9,
    run: () =>
      benchScroll(room(), {
        ...(isQuick
          ? { pages: 100, seconds: 2, rounds: 1 }
          : { pages: 300, seconds: 20, rounds: 7 }),
      }),
  },
];
const wanted = parts.filter(({ name }) => only === undefined || only === name);
await runWithin([opening, ...wanted], budget, ({ name, ms, is }) => {
  if (is === "no time left") notRun(name, is);
  else if (is !== "done") notRun(name, `broke off: ${is.message}`);
  console.log(`    (${name}: ${Math.round(ms / 1000)} s)`);
  keep();
});
for (const each of opened) await each.close();
console.log(table());
console.log(`Bench took ${Math.round(performance.now() / 1000)} s; all of it is in ${FILE}`);
// Sockets that still try to come back would keep the process.
process.exit(0);

async function forEach<Item>(
  items: readonly Item[],
  run: (item: Item) => Promise<void>,
): Promise<void> {
  for (const item of items) await run(item);
}

/** All that was wanted, a line each. */
function table(): string {
  const rows = measured.flatMap(({ what, targets, notRun }) =>
    notRun === undefined
      ? targets.map((target) => `${what} | ${target.name} | ${inWords(target)}`)
      : [`${what} | not run: ${notRun}`],
  );
  return `\n${rows.join("\n")}\n`;
}

/** For whoever compares runs; after each part, so that it is there whatever ends the bench. */
function keep(): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(
    path.join(ROOT, FILE),
    JSON.stringify({ machine, isQuick, lines: measured }, null, 2),
  );
}
