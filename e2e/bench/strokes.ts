import { personId } from "../../db/fixtures/government.ts";
import { signIn } from "../support/caller.ts";
import { ENTITLED } from "../support/seats.ts";
import type { BenchRoom } from "./bench-room.ts";
import { alternately, median, p95, pause, report, spread } from "./measure.ts";
import { startPeers } from "./start-peers.ts";
import { hocuspocusSide, productSide, relaySide, type Signed } from "./stroke-sides.ts";

/*
 * B6 and P7: one stroke until the last of many readers has it. The product writes it to disk, checks
 * it, stamps it and copies it into the layer of the Cabinet; the peers do none of this.
 */

type Asked = { readers: number; strokes: number };

export async function benchStrokes(room: BenchRoom, { readers, strokes }: Asked): Promise<void> {
  const paper = room.demo
    .papersOf(room.demo.meetingId)
    .find((each) => each.standing === "published");
  if (!paper) throw new Error("no paper that everybody reads");
  const people = await signInAll(room, Math.min(readers, ENTITLED.length));
  const audience = Array.from({ length: readers }, (_, at) => people[at % people.length]).flatMap(
    (each) => each ?? [],
  );
  const [writer] = people;
  if (!writer) throw new Error("nobody to write");
  const peers = await startPeers();
  const relay = await relaySide(peers.ports.relay, readers);
  const stock = await hocuspocusSide(peers.ports.hocuspocus, readers);
  const ours = await productSide(room.url, paper.id, { writer, readers: audience });
  const paced = async (run: () => Promise<number>) => {
    await pause(25);
    return run();
  };
  try {
    const seen = await alternately(
      {
        ours: () => paced(ours.stroke),
        relay: () => paced(relay.stroke),
        stock: () => paced(stock.stroke),
      },
      strokes,
    );
    tell({ readers, strokes }, seen);
  } finally {
    for (const side of [ours, relay, stock]) side.close();
    peers.stop();
  }
}

async function signInAll(room: BenchRoom, count: number): Promise<Signed[]> {
  const people: Signed[] = [];
  for (const login of ENTITLED.slice(0, count)) {
    const { cookie } = await signIn(room.url, login);
    people.push({ personId: personId(login), cookie });
  }
  return people;
}

function tell(asked: Asked, seen: ReadonlyMap<"ours" | "relay" | "stock", number[]>): void {
  const of = (name: "ours" | "relay" | "stock") => seen.get(name) ?? [];
  const names = { ours: "ours", relay: "ws relay", stock: "stock Hocuspocus" } as const;
  report(
    `B6/P7 a stroke to the last of ${asked.readers} readers, ${asked.strokes} strokes each`,
    [...seen].map(([name, all]) => `${names[name]}: ${spread(all, "ms")}`),
    [
      {
        name: "median to the relay's",
        ratio: median(of("ours")) / median(of("relay")),
        wanted: 1.3,
      },
      { name: "p95 to Hocuspocus'", ratio: p95(of("ours")) / p95(of("stock")), wanted: 1.5 },
    ],
  );
}
