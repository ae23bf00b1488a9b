import WebSocket from "ws";
import type { Caller } from "./caller.ts";
import type { Server } from "./server.ts";

export type Sockets = {
  /** For each tablet: milliseconds from the deed until the open vote was read, ascending. */
  openedBy(deed: () => Promise<void>): Promise<number[]>;
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
    async openedBy(deed) {
      const waiting = tablets.map(({ told, caller }) =>
        told().then(() => untilVoteRead(caller, meetingId)),
      );
      const start = performance.now();
      const arrivals = waiting.map((each) => each.then(() => Math.round(performance.now() - start)));
      await deed();
      return (await Promise.all(arrivals)).sort((a, b) => a - b);
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
  await new Promise((resolve) => setTimeout(resolve, 100));
  const told = () => new Promise<void>((resolve) => socket.once("message", () => resolve()));
  return { socket, caller, told };
}

/** What a tablet does when it hears of a change: its loaders once more. */
async function untilVoteRead(caller: Caller, meetingId: string): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    const text = await (await caller.get(`/meetings/${meetingId}.data`)).text();
    if (text.includes('"open"')) return;
  }
  throw new Error("The open vote was never read");
}
