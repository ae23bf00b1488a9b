import { must } from "../support/stage.ts";
import { START } from "../support/server.ts";
import type { BenchRoom } from "./bench-room.ts";
import { alternately, figure, median, p95, ratios, report, spread, timed } from "./measure.ts";
import { plantOfficers, type Officers } from "./plant-officers.ts";

/*
 * B13: officers of the ministries receive their tasks at once, each judged, recorded and on disk
 * before the answer, while others go through the list of tasks. The measures are the same requests as
 * mere repetitions, read beside as well, and the same reading while nobody writes.
 */

type Asked = { writers: number; readers: number; rounds: number };
type Round = { wall: number; repeated: number; quiet: number; busy: number };

export async function benchOfficers(room: BenchRoom, asked: Asked): Promise<void> {
  const officers = await plantOfficers(room.server, { count: asked.writers, now: START });
  const rounds: Round[] = [];
  let round = 0;
  await alternately(
    { ours: async () => rounds.push(await playRound(officers, asked.readers, (round += 1))) },
    asked.rounds,
  );
  const of = (key: keyof Round) => rounds.map((each) => each[key]);
  const [wall, repeated, quiet, busy] = (["wall", "repeated", "quiet", "busy"] as const).map(of);
  report(
    `B13 ${asked.writers} officers write while ${asked.readers} read, ${asked.rounds} rounds`,
    [
      `ours: ${spread(wall ?? [], "ms")}`,
      `the same requests repeated: ${spread(repeated ?? [], "ms")}`,
      `p95 of a page of the list: ${figure(median(busy ?? []))} ms meanwhile, ${figure(median(quiet ?? []))} ms while nobody writes`,
    ],
    [
      {
        name: "to the repeated requests",
        ratio: ratios(wall ?? [], repeated ?? []),
        wanted: 3,
      },
      {
        name: "a page meanwhile to one in quiet",
        ratio: ratios(busy ?? [], quiet ?? []),
        wanted: 3,
      },
    ],
  );
}

async function playRound(officers: Officers, readers: number, round: number): Promise<Round> {
  const { callers } = officers;
  const ids = await officers.giveEach(round);
  const keys = ids.map(() => crypto.randomUUID());
  const write = () =>
    timed(() =>
      Promise.all(
        callers.map((caller, at) => must(caller.post(`/tasks/${ids[at]}/receive`, {}, keys[at]))),
      ),
    );
  /** Each reader reads a page after the other until it is over. */
  const read = async (isOver: () => boolean): Promise<number> => {
    const reading = callers.slice(0, readers).map(async (caller) => {
      const times: number[] = [];
      do {
        times.push((await timed(async () => (await readPage(caller)).text())).ms);
      } while (!isOver());
      return times;
    });
    return p95((await Promise.all(reading)).flat());
  };
  const quiet = await read(() => true);
  const whileRead = async () => {
    let isWritten = false;
    const reading = read(() => isWritten);
    const { ms } = await write();
    isWritten = true;
    return { ms, page: await reading };
  };
  const first = await whileRead();
  const again = await whileRead();
  return { wall: first.ms, repeated: again.ms, quiet, busy: first.page };
}

const readPage = (caller: Officers["callers"][number]) => caller.get("/tasks?state=assigned");
