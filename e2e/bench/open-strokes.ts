import * as Y from "yjs";
import { personId } from "../../db/fixtures/government.ts";
import { signIn } from "../support/caller.ts";
import type { BenchRoom } from "./bench-room.ts";
import { alternately, figure, median, notRun, pause, report, spread, timed } from "./measure.ts";
import { strokeRecord } from "./stroke-records.ts";
import { dial, openDocument } from "./stroke-sides.ts";

/*
 * B7: a reader comes back to a paper with n strokes of their own: until all of it is there, over a
 * new socket, from a server that has to read it from its log. The floor is one `applyUpdate` of the
 * same state in memory. One person may keep 24 MB on one paper: what is more is not taken.
 */

const MOST_BYTES = 24 * 1024 * 1024;
/** What goes in one message; the server takes 1 MiB, and so much in ten seconds from one person. */
const AT_ONCE = 1000;

export async function benchOpening(
  room: BenchRoom,
  { strokes, rounds, login }: { strokes: number; rounds: number; login: string },
): Promise<void> {
  const what = `B7 opening ${strokes} own strokes`;
  const state = Y.encodeStateAsUpdate(documentOf(strokes));
  if (state.length > MOST_BYTES) {
    const megabytes = figure(state.length / 2 ** 20);
    return notRun(what, `${megabytes} MiB are more than the product takes from one person`);
  }
  const { line, name } = await ownDocument(room, login);
  await write(line, { name, strokes });
  const seen = await alternately(
    {
      ours: async () => {
        // The server lets go of a document when nobody has it open.
        await pause(300);
        const { ms } = await timed(() => openOnce(line, { name, strokes }));
        return ms;
      },
      floor: async () => {
        await pause(300);
        const began = performance.now();
        Y.applyUpdate(new Y.Doc(), state);
        return performance.now() - began;
      },
    },
    rounds,
  );
  const [ours, floor] = [seen.get("ours") ?? [], seen.get("floor") ?? []];
  report(
    what,
    [
      `ours, sign-in of the socket and reading from disk included: ${spread(ours, "ms")}`,
      `one applyUpdate in memory: ${spread(floor, "ms")}; ${figure(state.length / 1000)} kB`,
    ],
    [{ name: "to applyUpdate", ratio: median(ours) / median(floor), wanted: 1.2 }],
  );
}

type Line = () => ReturnType<typeof dial>;

async function ownDocument(room: BenchRoom, login: string): Promise<{ line: Line; name: string }> {
  const { demo, url } = room;
  const paper = demo.papersOf(demo.meetingId).find((each) => each.standing === "published");
  const { cookie } = await signIn(url, login);
  const line = () => dial(`${url.replace("http", "ws")}/collab`, { cookie, origin: url });
  return { line, name: `own/${paper?.id}/${personId(login)}` };
}

function documentOf(strokes: number): Y.Doc {
  const document = new Y.Doc();
  const map = document.getMap("notes");
  for (let each = 0; each < strokes; each += 1) {
    const record = strokeRecord("me", each);
    map.set(record.id, record);
  }
  return document;
}

type Wanted = { name: string; strokes: number };

async function write(line: Line, { name, strokes }: Wanted): Promise<void> {
  const socket = line();
  const { synced, saved } = openDocument(socket, name);
  const document = await synced;
  const map = document.getMap("notes");
  for (let at = 0; at < strokes; at += AT_ONCE) {
    document.transact(() => {
      for (let each = at; each < Math.min(at + AT_ONCE, strokes); each += 1) {
        const record = strokeRecord("me", each);
        map.set(record.id, record);
      }
    });
    await saved();
  }
  socket.destroy();
}

async function openOnce(line: Line, { name, strokes }: Wanted): Promise<void> {
  const socket = line();
  const document = await openDocument(socket, name).synced;
  const { size } = document.getMap("notes");
  socket.destroy();
  if (size !== strokes) throw new Error(`${size} strokes came of ${strokes}`);
}
