import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import WebSocket from "ws";
import * as Y from "yjs";
import { z } from "zod";
import { pause } from "./measure.ts";
import { strokeRecord, type Stroke } from "./stroke-records.ts";

/** One writer and many readers on one server. */
export type StrokeSide = {
  /** Milliseconds until the last reader has the stroke. */
  stroke(): Promise<number>;
  close(): void;
};

/** Who is waiting for which stroke. */
export function makeHearing(readers: number) {
  const waiting = new Map<string, { left: number; done: () => void }>();
  return {
    hear(id: string): void {
      const wait = waiting.get(id);
      if (!wait) return;
      wait.left -= 1;
      if (wait.left === 0) wait.done();
    },
    async send(id: string, write: () => void): Promise<number> {
      const began = performance.now();
      const heard = new Promise<void>((done) => waiting.set(id, { left: readers, done }));
      write();
      await Promise.race([heard, tooLong()]);
      waiting.delete(id);
      return performance.now() - began;
    },
  };
}

const tooLong = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error("a stroke did not arrive within 20 s")), 20_000).unref();
  });

let seed = 0;
const nextStroke = (audience: "me" | "cabinet"): Stroke => strokeRecord(audience, (seed += 1));

/** Bytes passed on: the least that can be done. */
export async function relaySide(port: number, readers: number): Promise<StrokeSide> {
  const hearing = makeHearing(readers);
  const sockets = Array.from(
    { length: readers + 1 },
    () => new WebSocket(`ws://127.0.0.1:${port}`),
  );
  await Promise.all(sockets.map((socket) => new Promise((open) => socket.once("open", open))));
  const [writer, ...others] = sockets;
  const document = new Y.Doc();
  let bytes = new Uint8Array();
  document.on("update", (update) => (bytes = Uint8Array.from(update)));
  for (const socket of others) {
    // The id stands before the change, so that nothing has to be understood.
    socket.on("message", (raw: Buffer) => hearing.hear(raw.subarray(0, 36).toString()));
  }
  return {
    stroke: () => {
      const stroke = nextStroke("me");
      document.getMap("notes").set(stroke.id, stroke);
      return hearing.send(stroke.id, () =>
        writer?.send(Buffer.concat([Buffer.from(stroke.id), bytes])),
      );
    },
    close: () => sockets.forEach((socket) => socket.terminate()),
  };
}

/** One shared document that everybody may write, on a server as it comes. */
export async function hocuspocusSide(port: number, readers: number): Promise<StrokeSide> {
  const hearing = makeHearing(readers);
  const url = `ws://127.0.0.1:${port}`;
  const lines = Array.from({ length: readers + 1 }, () => dial(url, {}));
  const documents = await Promise.all(lines.map((line) => openDocument(line, "bench").synced));
  const [writer, ...others] = documents;
  for (const document of others) listen(document, hearing.hear);
  return {
    stroke: () => {
      const stroke = nextStroke("me");
      return hearing.send(stroke.id, () => writer?.getMap("notes").set(stroke.id, stroke));
    },
    close: () => lines.forEach((line) => line.destroy()),
  };
}

export type Signed = { personId: string; cookie: string };

/** The product: an own document for the writer, the Cabinet's layer for the readers. */
export async function productSide(
  url: string,
  paperId: string,
  { writer, readers }: { writer: Signed; readers: readonly Signed[] },
): Promise<StrokeSide> {
  const hearing = makeHearing(readers.length);
  const collab = `${url.replace("http", "ws")}/collab`;
  const lineOf = ({ cookie }: Signed) => dial(collab, { cookie, origin: url });
  const ownOf = ({ personId }: Signed) => `own/${paperId}/${personId}`;
  const lines = readers.map(lineOf);
  await Promise.all(
    readers.map(async (reader, index) => {
      const line = lines[index];
      if (!line) return;
      const own = openDocument(line, ownOf(reader));
      await own.synced;
      listen(await openDocument(line, await own.cabinet).synced, hearing.hear);
    }),
  );
  const writing = lineOf(writer);
  const own = await openDocument(writing, ownOf(writer)).synced;
  return {
    stroke: () => {
      const stroke = nextStroke("cabinet");
      return hearing.send(stroke.id, () => own.getMap("notes").set(stroke.id, stroke));
    },
    close: () => [writing, ...lines].forEach((line) => line.destroy()),
  };
}

/** `opened` is told on which port of ours the line stands. */
export function dial(
  url: string,
  headers: Record<string, string>,
  opened: (port: number) => void = () => undefined,
): HocuspocusProviderWebsocket {
  class Signed extends WebSocket {
    constructor(address: string) {
      super(address, { headers, perMessageDeflate: false });
      this.once("upgrade", ({ socket }) => opened(socket.localPort ?? 0));
    }
  }
  return new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: Signed });
}

const wordSchema = z.object({
  layers: z.array(z.object({ name: z.string(), audience: z.string() })),
});

export function openDocument(line: HocuspocusProviderWebsocket, name: string) {
  const document = new Y.Doc();
  let [found, came] = [(_: string) => {}, () => {}];
  const cabinet = new Promise<string>((resolve) => (found = resolve));
  const synced = new Promise<Y.Doc>((resolve) => (came = () => resolve(document)));
  const provider = new HocuspocusProvider({
    ...{ name, document, awareness: null, token: "bench-device", websocketProvider: line },
    onSynced: () => came(),
    onStateless: ({ payload }) => {
      const { data } = wordSchema.safeParse(JSON.parse(payload));
      const layer = data?.layers.find(({ audience }) => audience === "cabinet");
      if (layer) found(layer.name);
    },
  });
  provider.attach();
  const saved = async () => {
    while (provider.hasUnsyncedChanges) await pause(5);
  };
  return { synced, cabinet, saved };
}

function listen(document: Y.Doc, hear: (id: string) => void): void {
  document.getMap("notes").observe(({ keysChanged }) => {
    for (const key of keysChanged) if (key !== null) hear(key);
  });
}
