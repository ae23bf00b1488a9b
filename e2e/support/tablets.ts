import WebSocket from "ws";
import type { Caller } from "./caller.ts";
import type { Server } from "./server.ts";

export type Sockets = {
  /** For each tablet: milliseconds from the request that did it until the change was read, ascending. */
  from(sent: Promise<unknown>): Promise<number[]>;
  close(): void;
};

/** Tablets without a screen: each holds a real socket and re-reads its page when told to. */
export async function openSockets(
  server: Server,
  meetingId: string,
  callers: readonly Caller[],
): Promise<Sockets> {
  const tablets = await Promise.all(callers.map((caller) => connect(server, meetingId, caller)));
  return {
    async from(sent) {
      const arrivals = tablets.map(async ({ told, caller }) => {
        await told();
        await reread(caller, meetingId);
        return performance.now();
      });
      await sent;
      const start = performance.now();
      const read = await Promise.all(arrivals);
      return read.map((at) => Math.round(at - start)).sort((a, b) => a - b);
    },
    close: () => tablets.forEach(({ socket }) => socket.close()),
  };
}

async function connect(server: Server, meetingId: string, caller: Caller) {
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/live`, {
    headers: { cookie: caller.cookie, origin: server.url },
  });
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  socket.send(JSON.stringify({ watch: `meeting:${meetingId}`, version: Number.MAX_SAFE_INTEGER }));
  await new Promise((resolve) => socket.once("message", resolve));
  const told = () => new Promise<void>((resolve) => socket.once("message", () => resolve()));
  return { socket, caller, told };
}

/** What a tablet does when it hears of a change: its loaders once more. The sheet is in the answer. */
async function reread(caller: Caller, meetingId: string): Promise<void> {
  const text = await (await caller.get(`/meetings/${meetingId}.data`)).text();
  if (!text.includes("question")) throw new Error("The open vote is not in what the tablet read");
}
