import { START } from "../support/server.ts";
import { gather, must, openMeeting, openVote, type Cast } from "../support/stage.ts";
import type { BenchRoom } from "./bench-room.ts";
import {
  alternately,
  figure,
  median,
  notRun,
  p95,
  pause,
  ratios,
  report,
  spread,
  timed,
} from "./measure.ts";
import { plantVoters, type Voters } from "./plant-voters.ts";
import { rowsToDisk } from "./rows-to-disk.ts";
import { startPeers } from "./start-peers.ts";
import { productScreens, tcpScreens, type Screens } from "./vote-screens.ts";

/*
 * B1: everybody votes at once, over HTTP, each cast judged, recorded and on disk before its receipt.
 * The limit is the disk: as many rows by themselves, a hundred a commit. The same request that is
 * only a repetition tells what the way there costs.
 * B4: the last cast until every screen says that all have voted, against bare TCP.
 */

type Asked = { voters: number; rounds: number };
type Round = { wall: number; slowest: number; repeated: number; last: number; messages: number };

export async function benchVotes(room: BenchRoom, sizes: readonly Asked[]): Promise<void> {
  const cast = await gather(room.server);
  await openMeeting(room.server, cast);
  const peers = await startPeers();
  try {
    for (const asked of sizes) {
      const now = START;
      const { meetingId } = room.demo;
      const voters = await plantVoters(room.server, { meetingId, count: asked.voters, now });
      const tcp = await tcpScreens(peers.ports.tcp, asked.voters);
      const seen: Seen = { ours: [], disk: [], tcp: [] };
      await alternately(
        {
          ours: async () => seen.ours.push(await playRound(room, cast, voters)),
          disk: async () => seen.disk.push(await rowsToDisk(asked.voters)),
          tcp: async () => seen.tcp.push(await tcp.toTheLast()),
        },
        asked.rounds,
      );
      tcp.close();
      await voters.remove();
      tell(asked, seen);
    }
  } finally {
    peers.stop();
  }
  notRun("B1 against OpenSlides' vote service", "it is not on this machine");
}

async function playRound(room: BenchRoom, cast: Cast, { callers }: Voters): Promise<Round> {
  const voteId = await openVote(cast);
  const screens: Screens = await productScreens(room.url, { voteId, callers });
  const [last, ...others] = callers;
  if (!last) throw new Error("nobody votes");
  const keys = callers.map(() => crypto.randomUUID());
  const send = (caller: (typeof callers)[number], at: number) =>
    timed(() =>
      must(caller.post(`/votes/${voteId}/cast`, { choice: "FOR", replaces: "" }, keys[at])),
    );
  const all = await timed(() => Promise.all(others.map(send)));
  await pause(300);
  const messages = screens.messages();
  const repeat = await timed(() => Promise.all(others.map(send)));
  const told = await screens.toTheLast(callers.length, () => send(last, callers.length - 1));
  screens.close();
  await must(cast.as("specialist").post(`/votes/${voteId}/close`, {}));
  await must(cast.as("specialist").post(`/votes/${voteId}/announce`, {}));
  return {
    ...{ wall: all.ms, slowest: p95(all.result.map(({ ms }) => ms)) },
    ...{ repeated: repeat.ms, last: told, messages },
  };
}

type Seen = { ours: Round[]; disk: number[]; tcp: number[] };

function tell({ voters, rounds }: Asked, { ours, disk, tcp }: Seen): void {
  const of = (key: keyof Round) => ours.map((round) => round[key]);
  report(
    `B1 ${voters} members vote at once, ${rounds} rounds`,
    [
      `ours: ${spread(of("wall"), "ms")}, p95 of one cast ${figure(median(of("slowest")))} ms`,
      `the same requests repeated: ${spread(of("repeated"), "ms")}`,
      `as many rows to the disk, 100 a commit: ${spread(disk, "ms")}`,
    ],
    [
      {
        name: "to the repeated requests",
        ratio: ratios(of("wall"), of("repeated")),
        wanted: 3,
      },
      { name: "to the disk alone", ratio: ratios(of("wall"), disk), wanted: 3 },
    ],
  );
  report(
    `B4 the last cast to the last of ${voters} screens, ${rounds} rounds`,
    [
      `ours: ${spread(of("last"), "ms")}; messages to one screen during the rush: ${median(of("messages"))}`,
      `bare TCP: ${spread(tcp, "ms")}`,
    ],
    [{ name: "to bare TCP", ratio: ratios(of("last"), tcp), wanted: 3 }],
  );
}
