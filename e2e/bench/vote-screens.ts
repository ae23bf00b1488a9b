import { connect } from "node:net";
import WebSocket from "ws";
import { z } from "zod";
import type { Caller } from "../support/caller.ts";

export type Screens = {
  /** Milliseconds from the last cast until the last screen says that so many have voted. */
  toTheLast(voted: number, cast: () => Promise<unknown>): Promise<number>;
  /** How many messages one screen has had so far. */
  messages(): number;
  close(): void;
};

const progressSchema = z.object({ say: z.object({ voted: z.number() }).optional() });

/** As many tablets as voters, each with its own sign-in, watching one vote. */
export async function productScreens(
  url: string,
  { voteId, callers }: { voteId: string; callers: readonly Caller[] },
): Promise<Screens> {
  const wait = { voted: Number.POSITIVE_INFINITY, left: 0, done: () => {} };
  let messages = 0;
  const hear = (raw: Buffer, isFirst: boolean) => {
    const { data } = progressSchema.safeParse(JSON.parse(raw.toString("utf8")));
    if (isFirst && data?.say) messages += 1;
    if ((data?.say?.voted ?? 0) < wait.voted) return;
    wait.left -= 1;
    if (wait.left === 0) wait.done();
  };
  const sockets = await Promise.all(
    callers.map(({ cookie }, at) =>
      watch(`${url.replace("http", "ws")}/live`, {
        ...{ cookie, origin: url, subject: `vote:${voteId}` },
        hear: (raw) => hear(raw, at === 0),
      }),
    ),
  );
  return {
    messages: () => messages,
    close: () => sockets.forEach((socket) => socket.terminate()),
    async toTheLast(voted, cast) {
      const began = performance.now();
      const told = new Promise<void>((done) => {
        Object.assign(wait, { voted, left: sockets.length, done });
      });
      await Promise.all([told, cast()]);
      return performance.now() - began;
    },
  };
}

type Watching = {
  cookie: string;
  origin: string;
  subject: string;
  hear: (raw: Buffer) => void;
};

/** Open, and told where the vote stands. */
function watch(address: string, { cookie, origin, subject, hear }: Watching): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address, {
      headers: { cookie, origin },
      perMessageDeflate: false,
    });
    socket.once("error", reject);
    socket.once("open", () => socket.send(JSON.stringify({ watch: subject, version: 0 })));
    socket.once("message", () => {
      socket.on("message", hear);
      resolve(socket);
    });
  });
}

/** The least that can be done: the same bytes to as many lines. */
export async function tcpScreens(
  port: number,
  count: number,
): Promise<{ toTheLast(): Promise<number>; close(): void }> {
  let [left, done] = [0, () => {}];
  const lines = await Promise.all(
    Array.from(
      { length: count + 1 },
      () =>
        new Promise<ReturnType<typeof connect>>((resolve) => {
          const line = connect({ port, host: "127.0.0.1", noDelay: true }, () => resolve(line));
        }),
    ),
  );
  const [writer, ...others] = lines;
  for (const line of others) line.on("data", () => (left -= 1) === 0 && done());
  const message = JSON.stringify({ subject: `vote:${crypto.randomUUID()}`, say: { voted: count } });
  return {
    close: () => lines.forEach((line) => line.destroy()),
    async toTheLast() {
      const began = performance.now();
      const told = new Promise<void>((resolve) => ([left, done] = [count, resolve]));
      writer?.write(message);
      await told;
      return performance.now() - began;
    },
  };
}
