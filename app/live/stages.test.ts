import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { Live, type LiveHooks, type Viewer } from "./live.server.ts";
import { openUpgrades } from "./upgrade.server.ts";
import { soon } from "../testing/soon.ts";

/* In these stories "chair" and "secretariat" may lead; "secret" is open to the chair alone. */

let http: Server;
let live: Live;
let address: string;
const leaders = new Set<string>();
let asked = 0;

const personOf = (viewer: Viewer) => (viewer.is === "person" ? viewer.personId : "wall");

const hooks: LiveHooks = {
  identify: ({ headers }) =>
    Promise.resolve<Viewer | null>(
      headers.cookie ? { is: "person", personId: headers.cookie, sessionId: headers.cookie } : null,
    ),
  identifyWall: (token) => Promise.resolve<Viewer | null>({ is: "wall", meetingId: "m", token }),
  mayWatch: () => Promise.resolve(true),
  stillCount: (viewers) => Promise.resolve(viewers.map(() => true)),
  stages: {
    mayLead: (viewer) =>
      Promise.resolve(
        leaders.has(personOf(viewer))
          ? { title: { vi: personOf(viewer), en: personOf(viewer) }, presides: true }
          : { refused: "not-allowed" },
      ),
    maySee(viewers, of) {
      asked += 1;
      return Promise.resolve(
        viewers.map(
          (viewer) => viewer.is === "person" && (of !== "secret" || personOf(viewer) === "chair"),
        ),
      );
    },
    stageOf: (subject) => (subject === "meeting:m" ? STAGE : null),
  },
};

const STAGE = "stage:m";

beforeEach(async () => {
  asked = 0;
  leaders.clear();
  leaders.add("chair").add("secretariat");
  live = new Live(hooks, { newest: 0, bySubject: new Map() });
  http = createServer();
  openUpgrades(http, {
    mayEnter: () => true,
    addresses: { "/live": (request, socket, head) => live.accept(request, socket, head) },
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const bound = http.address();
  address = `ws://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}/live`;
});

afterEach(() => {
  live.close();
  http.close();
});

type Said = {
  stage?: { show: { of: string; at: number } | null; as: string | null } | null;
  refused?: string;
};
type Tab = { socket: WebSocket; said: Said[]; last(): Said | undefined };

/** A tab of this person, or of a wall, that watches the stage. */
async function tab(person: string | null): Promise<Tab> {
  const socket = new WebSocket(address, { headers: person ? { cookie: person } : {} });
  const said: Said[] = [];
  socket.on("message", (raw: Buffer) => {
    const { say } = JSON.parse(raw.toString("utf8"));
    if (say !== undefined) said.push(say);
  });
  await new Promise((resolve) => socket.on("open", resolve));
  if (!person) socket.send(JSON.stringify({ wall: "token" }));
  socket.send(JSON.stringify({ watch: STAGE, version: 0 }));
  await soon(() => expect(said).toHaveLength(1));
  return { socket, said, last: () => said.at(-1) };
}

function lead(
  { socket }: Tab,
  show: { of: string; at: number; pointer?: { x: number; y: number } } | null,
  as = "the-tab-1",
  take = false,
) {
  socket.send(JSON.stringify({ lead: STAGE, as, show, take }));
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("what the leader shows reaches those who watch, and the latecomer at once", async () => {
  const [chair, member] = [await tab("chair"), await tab("member")];
  expect(member.last()).toEqual({ stage: null });
  lead(chair, { of: "paper", at: 24 });
  const place = { stage: { by: expect.anything(), show: { of: "paper", at: 24 }, as: null } };
  await soon(() => expect(member.last()).toEqual(place));
  expect(chair.last()?.stage?.as).toBe("the-tab-1");
  expect((await tab("latecomer")).last()).toEqual(place);
});

test("what is pointed at goes to those who see the page, and to nobody else", async () => {
  const [chair, member] = [await tab("chair"), await tab("member")];
  const pointer = { x: 100.5, y: 700 };
  lead(chair, { of: "paper", at: 24, pointer });
  await soon(() => expect(member.last()?.stage?.show).toEqual({ of: "paper", at: 24, pointer }));
  lead(chair, { of: "secret", at: 2, pointer });
  await soon(() => expect(member.last()?.stage?.show).toBeNull());
});

test("a burst of 100 in a second is at most 11 messages, the last among them", async () => {
  const [chair, member] = [await tab("chair"), await tab("member")];
  const start = performance.now();
  for (let at = 1; at <= 100; at += 1) {
    lead(chair, { of: "paper", at });
    await rest(8);
  }
  const seconds = (performance.now() - start) / 1000;
  await soon(() => expect(member.last()?.stage?.show?.at).toBe(100));
  expect(member.said.length - 1).toBeLessThanOrEqual(Math.ceil(seconds * 10) + 1);
  expect(member.said.length).toBeGreaterThan(3);
  expect(asked).toBeLessThanOrEqual(3);
});

describe("nobody leads who may not", () => {
  test("a member's forged message moves nobody and is refused by name", async () => {
    const [member, other] = [await tab("member"), await tab("other")];
    lead(member, { of: "paper", at: 3 }, "the-tab-1", true);
    await soon(() => expect(member.last()).toEqual({ refused: "not-allowed" }));
    expect(other.said).toEqual([{ stage: null }]);
  });
  test("a wall neither leads nor is shown a paper", async () => {
    const [wall, chair] = [await tab(null), await tab("chair")];
    lead(wall, { of: "paper", at: 3 });
    await soon(() => expect(wall.last()).toEqual({ refused: "not-allowed" }));
    lead(chair, { of: "paper", at: 3 });
    await soon(() => expect(wall.last()?.stage?.show).toBeNull());
  });
  test("whoever knows the leader's word still is not the leader", async () => {
    const [chair, secretariat] = [await tab("chair"), await tab("secretariat")];
    lead(chair, { of: "paper", at: 1 }, "the-tab-1");
    await soon(() => expect(secretariat.last()?.stage?.show?.at).toBe(1));
    lead(secretariat, { of: "paper", at: 9 }, "the-tab-1");
    await soon(() => expect(secretariat.last()).toEqual({ refused: "stage-taken" }));
    lead(secretariat, null, "the-tab-1");
    await rest(150);
    expect((await tab("member")).last()?.stage?.show?.at).toBe(1);
  });
});

test("one leads at a time; taking over is explicit", async () => {
  const [chair, secretariat] = [await tab("chair"), await tab("secretariat")];
  lead(secretariat, { of: "paper", at: 1 }, "secretariat-tab");
  await soon(() => expect(chair.last()?.stage?.show?.at).toBe(1));
  lead(chair, { of: "paper", at: 5 }, "chair-tab");
  await soon(() => expect(chair.last()).toEqual({ refused: "stage-taken" }));
  lead(chair, { of: "paper", at: 5 }, "chair-tab", true);
  await soon(() => expect(secretariat.last()?.stage).toMatchObject({ show: { at: 5 }, as: null }));
  lead(chair, null, "chair-tab");
  await soon(() => expect(secretariat.last()).toEqual({ stage: null }));
});

test("what is not for a watcher's eyes is shown to them as nothing", async () => {
  const [chair, member] = [await tab("chair"), await tab("member")];
  lead(chair, { of: "secret", at: 2 });
  await soon(() => expect(member.last()?.stage).toMatchObject({ show: null }));
  expect(JSON.stringify(member.said)).not.toContain("secret");
  lead(chair, { of: "paper", at: 4 });
  await soon(() => expect(member.last()?.stage?.show).toEqual({ of: "paper", at: 4 }));
});

test("who may no longer lead is led off when the meeting changes", async () => {
  const [chair, member] = [await tab("chair"), await tab("member")];
  lead(chair, { of: "paper", at: 2 });
  await soon(() => expect(member.last()?.stage?.show?.at).toBe(2));
  leaders.clear();
  live.wake([
    { seq: 9, at: 0, by: null, type: "meeting.closed", subject: "meeting:m", wakes: ["meeting:m"] },
  ]);
  await soon(() => expect(member.last()).toEqual({ stage: null }));
});

test("a leader's line may break for a while", async () => {
  const chair = await tab("chair");
  lead(chair, { of: "paper", at: 7 });
  await soon(() => expect(chair.last()?.stage?.show?.at).toBe(7));
  chair.socket.terminate();
  await rest(50);
  const back = await tab("chair");
  expect(back.last()?.stage).toMatchObject({ show: { at: 7 }, as: "the-tab-1" });
});
