import { alternately, notRun, ratios, report, spread } from "./measure.ts";
import { startMeasured } from "./measured-child.ts";

/*
 * B11: the board and pages of the task list by every filter, beside fifty tasks read one after the
 * other by their key, on the same database in the same process.
 */

const BOARD = "board";
const LISTS = [
  ...["every", "overdue", "in-term", "done-late", "lead", "lead-overdue"],
  ...["leader", "field", "days", "deep", "coordinator", "coordinator-every"],
  ...["word", "words-of-all", "word-of-one", "extended"],
].map((name) => `list ${name}`);

type Asked = { tasks: number; rounds: number };

export async function benchTasks(asked: Asked): Promise<void> {
  const address = process.env["TEST_DATABASE_URL"];
  await onPlace("SQLite", asked);
  if (address) await onPlace("PostgreSQL", asked, address);
  else notRun(`B11 ${asked.tasks} tasks on PostgreSQL`, "TEST_DATABASE_URL is not set");
}

async function onPlace(place: string, asked: Asked, address?: string): Promise<void> {
  const given = [String(asked.tasks), ...(address ? [address] : [])];
  const child = await startMeasured("planted-tasks-in-child.ts", given);
  try {
    const names = [BOARD, ...LISTS, "keys"];
    // What is prepared once is prepared before.
    for (const name of names) await child.ask(name);
    const sides = Object.fromEntries(names.map((name) => [name, () => child.ask(name)]));
    const times = await alternately(sides, asked.rounds);
    const of = (name: string) => times.get(name) ?? [];
    const keys = of("keys");
    const slowest = keys.map((_, round) => Math.max(...LISTS.map((name) => of(name)[round] ?? 0)));
    report(
      `B11 ${asked.tasks} tasks on ${place}, ${asked.rounds} rounds`,
      [...names.map((name) => `${name}: ${spread(of(name), "ms")}`)],
      [
        { name: "the board to 50 reads by key", ratio: ratios(of(BOARD), keys), wanted: 1 },
        { name: "the slowest list to 50 reads by key", ratio: ratios(slowest, keys), wanted: 1 },
      ],
    );
  } finally {
    await child.end();
  }
}
