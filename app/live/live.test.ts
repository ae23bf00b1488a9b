import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { Live, type LiveHooks, type Viewer } from "./live.server.ts";
import { CLOSE } from "./protocol.ts";
import { openUpgrades } from "./upgrade.server.ts";
import { soon } from "../testing/soon.ts";

let http: Server;
let live: Live;
let address: string;
const ended = new Set<string>();

const hooks: LiveHooks = {
  identify: ({ headers }) =>
    Promise.resolve<Viewer | null>(
      headers.cookie ? { is: "person", personId: headers.cookie, sessionId: headers.cookie } : null,
    ),
  identifyWall: (token) =>
    Promise.resolve<Viewer | null>(
      token === "right" ? { is: "wall", meetingId: "m", token } : null,
    ),
  mayWatch: (_viewer, subject) => Promise.resolve(subject !== "meeting:secret"),
  stages: {
    mayLead: () => Promise.resolve({ refused: "not-allowed" }),
    maySee: () => Promise.resolve([]),
    stageOf: () => null,
  },
  stillCount: (viewers) =>
    Promise.resolve(viewers.map((viewer) => viewer.is === "wall" || !ended.has(viewer.sessionId))),
};

beforeEach(async () => {
  ended.clear();
  live = new Live(hooks, { newest: 5, bySubject: new Map([["meeting:old", 5]]) });
  http = createServer();
  openUpgrades(http, {
    mayEnter: ({ headers }) => headers.origin === "http://ours",
    addresses: { "/live": (request, socket, head) => live.accept(request, socket, head) },
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const bound = http.address();
  address = `ws://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}`;
});

afterEach(() => {
  live.close();
  http.close();
});

type Client = {
  socket: WebSocket;
  heard: unknown[];
  acknowledged: unknown[];
  closed: Promise<number>;
};

function dial(headers: Record<string, string>, path = "/live", known = 0): Client {
  const socket = new WebSocket(address + path, { headers });
  const heard: unknown[] = [];
  const acknowledged: unknown[] = [];
  // The first answer to a question says how the subject stands; a page that knows it stays calm.
  socket.on("message", (raw: Buffer) => {
    const message = JSON.parse(raw.toString("utf8"));
    if (message.version > known) heard.push(message);
    else acknowledged.push(message);
  });
  socket.on("error", () => undefined);
  return {
    socket,
    heard,
    acknowledged,
    closed: new Promise((resolve) => socket.on("close", resolve)),
  };
}

async function watcher(subject: string, version = 0, cookie = "minister"): Promise<Client> {
  const client = dial({ origin: "http://ours", cookie }, "/live", version);
  await new Promise((resolve) => client.socket.on("open", resolve));
  client.socket.send(JSON.stringify({ watch: subject, version }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return client;
}

const event = (seq: number, subject: string) => ({
  seq,
  at: 0,
  by: null,
  type: "x.done",
  subject,
  wakes: [subject],
});

test("a watcher hears that its subject changed, and nothing of another", async () => {
  const { heard } = await watcher("meeting:1");
  live.wake([event(7, "meeting:1"), event(8, "meeting:2")]);
  await soon(() => expect(heard).toEqual([{ subject: "meeting:1", version: 7 }]));
  expect(live.version()).toBe(8);
});

test("what happened between reading and watching is told at once", async () => {
  live.wake([event(7, "meeting:1")]);
  const late = await watcher("meeting:1", 6);
  const knowing = await watcher("meeting:1", 7);
  await soon(() => expect(late.heard).toEqual([{ subject: "meeting:1", version: 7 }]));
  expect(knowing.heard).toEqual([]);
  expect(knowing.acknowledged).toEqual([{ subject: "meeting:1", version: 7 }]);
});

test("after a restart whoever missed something is told, whoever did not is told so", async () => {
  expect(live.version()).toBe(5);
  const behind = await watcher("meeting:old", 4);
  const current = await watcher("meeting:old", 5);
  await soon(() => expect(behind.heard).toEqual([{ subject: "meeting:old", version: 5 }]));
  expect(current.heard).toEqual([]);
  expect(current.acknowledged).toEqual([{ subject: "meeting:old", version: 5 }]);
});

test("a subject one may not see stays silent", async () => {
  const { heard } = await watcher("meeting:secret");
  live.wake([event(7, "meeting:secret")]);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(heard).toEqual([]);
});

test.each([
  ["a foreign origin", { origin: "http://evil", cookie: "minister" }, "/live"],
  ["no origin", { cookie: "minister" }, "/live"],
  ["an unknown address", { origin: "http://ours", cookie: "minister" }, "/collab"],
])("%s does not get in", async (_title, headers: Record<string, string>, path) => {
  const { socket, closed } = dial(headers, path);
  await closed;
  expect(socket.protocol).toBe("");
  expect(socket.readyState).toBe(WebSocket.CLOSED);
});

test("without a sign-in the first question ends it; a wall enters with its token", async () => {
  const stranger = dial({ origin: "http://ours" });
  await new Promise((resolve) => stranger.socket.on("open", resolve));
  stranger.socket.send(JSON.stringify({ watch: "meeting:1", version: 0 }));
  expect(await stranger.closed).toBe(CLOSE.notAllowed);

  const wall = dial({ origin: "http://ours" });
  await new Promise((resolve) => wall.socket.on("open", resolve));
  wall.socket.send(JSON.stringify({ wall: "right" }));
  wall.socket.send(JSON.stringify({ watch: "meeting:1", version: 0 }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  live.wake([event(9, "meeting:1")]);
  await soon(() => expect(wall.heard).toEqual([{ subject: "meeting:1", version: 9 }]));

  const guesser = dial({ origin: "http://ours" });
  await new Promise((resolve) => guesser.socket.on("open", resolve));
  guesser.socket.send(JSON.stringify({ wall: "wrong" }));
  expect(await guesser.closed).toBe(CLOSE.notAllowed);
});

test("an ended sign-in loses its socket within two seconds, others keep theirs", async () => {
  const leaving = await watcher("meeting:1", 0, "leaving");
  const staying = await watcher("meeting:1", 0, "staying");
  const start = performance.now();
  ended.add("leaving");
  expect(await leaving.closed).toBe(CLOSE.signedOut);
  expect(performance.now() - start).toBeLessThan(2000);
  expect(staying.socket.readyState).toBe(WebSocket.OPEN);
});

test("nonsense closes the socket by its code", async () => {
  const { socket, closed } = await watcher("meeting:1");
  socket.send("{");
  expect(await closed).toBe(CLOSE.badMessage);
});

test("who does not read is dropped, not remembered, and told so when they read again", async () => {
  const slow = await watcher("vote:1", 5, "slow");
  const quick = await watcher("vote:1", 5, "quick");
  slow.socket.pause();
  const say = { words: "x".repeat(48 * 1024) };
  const messages = 400;
  for (let seq = 6; seq < 6 + messages; seq += 1) {
    const wakes = [{ subject: "vote:1", say, atOnce: true }];
    live.wake([{ ...event(seq, "vote:1"), wakes }]);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await soon(() => expect(quick.heard).toHaveLength(messages));
  slow.socket.resume();
  expect(await slow.closed).toBe(CLOSE.tooSlow);
  expect(slow.heard.length).toBeLessThan(messages);
});

test("a line whose other end is gone without a word is given up at the second beat", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    live.close();
    live = new Live(hooks, { newest: 5, bySubject: new Map() });
    const here = await watcher("meeting:1", 5, "here");
    const gone = await silentLine();
    await soon(() => expect(live.sockets()).toBe(2));
    vi.advanceTimersByTime(15_000);
    await new Promise((resolve) => here.socket.once("ping", resolve));
    // The answer to the beat is on its way.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(live.sockets()).toBe(2);
    vi.advanceTimersByTime(15_000);
    await soon(() => expect(live.sockets()).toBe(1));
    expect(here.socket.readyState).toBe(WebSocket.OPEN);
    gone.destroy();
  } finally {
    vi.useRealTimers();
  }
});

/** Says what opens a socket and then nothing more, not even that it is still there. */
async function silentLine(): Promise<Socket> {
  const { port } = new URL(address);
  const line = connect(Number(port), "127.0.0.1");
  line.on("error", () => undefined);
  await new Promise<void>((resolve) => line.once("connect", resolve));
  const head = [
    ...["GET /live HTTP/1.1", `Host: 127.0.0.1:${port}`, "Origin: http://ours", "Cookie: gone"],
    ...["Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13"],
    `Sec-WebSocket-Key: ${btoa("sixteen octets..")}`,
  ];
  line.write(`${head.join("\r\n")}\r\n\r\n`);
  await new Promise((resolve) => line.once("data", resolve));
  return line;
}
