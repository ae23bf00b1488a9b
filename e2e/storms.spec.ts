import { DEMO_PASSWORD } from "../db/fixtures/government.ts";
import { steadyNumbers } from "./bench/make-papers.ts";
import type { Caller } from "./support/caller.ts";
import { castsOf, openDemo } from "./support/demo.ts";
import { onePage, uploadHeaders } from "./support/scene.ts";
import { ENTITLED } from "./support/seats.ts";
import { gather, must, openMeeting, openVote, type Cast } from "./support/stage.ts";
import { expect, test } from "./support/story.ts";
import { verify } from "./support/verify.ts";

/* Much at once while a vote is open: hundreds who sign in, and a server that dies again and again. */

const TITLE = "Phụ lục đang gửi";
const KILLS = Number(process.env["KILLS"] ?? 3);

const SIGN_INS = 300;
const QUIET_MS = 2500;
/** How much longer a vote may take meanwhile, by the slowest of a hundred; behind the line it was 10 to 30. */
const SLOWER = 8;

test("while three hundred sign in at once, votes are cast nearly as soon as before", async ({
  server,
}) => {
  test.setTimeout(300_000);
  const cast = await gather(server);
  await openMeeting(server, cast);
  const voters = takeTurns(cast, await openVote(cast));
  const alone: number[] = [];
  for (let at = 0; at < 2 * ENTITLED.length; at += 1) alone.push(await voters.next());
  // A third of what the server could do: a wait then is not of the votes' own making.
  const every = 3 * share(alone, 0.5);
  const quiet = await voters.paced(every, pause(QUIET_MS));
  const signedIn = Promise.all(
    Array.from({ length: SIGN_INS }, (_, at) =>
      signInAtLast(server.url, ENTITLED[at % ENTITLED.length] ?? ""),
    ),
  );
  const meanwhile = await voters.paced(every, signedIn);
  expect(await signedIn).toHaveLength(SIGN_INS);
  quiet.push(...(await voters.paced(every, pause(QUIET_MS))));
  expect(share(meanwhile, 0.99)).toBeLessThan(SLOWER * share(quiet, 0.99));
});

test("killed again and again while votes and papers come in, nothing acknowledged is lost", async ({
  server,
}) => {
  test.setTimeout(120_000 + KILLS * 30_000);
  const cast = await gather(server);
  await openMeeting(server, cast);
  const voteId = await openVote(cast);
  let isOver = false;
  const receipts = new Map<string, string[]>(ENTITLED.map((login) => [login, []]));
  const voting = ENTITLED.map(async (login) => {
    const own = receipts.get(login) ?? [];
    for (let turn = 0; !isOver; turn += 1) {
      const fields = { choice: turn % 2 ? "AGAINST" : "FOR", replaces: own.at(-1) ?? "" };
      own.push(await castAtLast(cast.as(login), `/votes/${voteId}/cast`, fields));
    }
  });
  const papers: string[] = [];
  const sending = (async () => {
    while (!isOver) papers.push(await uploadAtLast(server.url, cast, papers.length));
  })();
  const lot = steadyNumbers(KILLS);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const [seen, upTo] = [total(receipts), 5 + Math.floor(lot() * 60)];
    const since = () => total(receipts) - seen;
    await expect.poll(since, { intervals: [2], timeout: 60_000 }).toBeGreaterThan(upTo);
    await server.kill();
    await server.restart();
  }
  await expect.poll(() => papers.length, { timeout: 60_000 }).toBeGreaterThan(0);
  isOver = true;
  await Promise.all([...voting, sending]);
  await server.kill();
  await server.restart();

  const stored = (await castsOf(server.dataDir, voteId)).map(({ id }) => id);
  expect(stored.toSorted()).toEqual([...receipts.values()].flat().toSorted());
  const { papersOf } = await openDemo(server.dataDir);
  const kept = papersOf(cast.demo.meetingId).filter(({ title }) => title.startsWith(TITLE));
  expect(kept.map(({ id }) => id).toSorted()).toEqual(papers.toSorted());
  for (const id of papers) {
    const file = await cast.as("specialist").get(`/papers/${id}/file`);
    expect((await file.text()).startsWith("%PDF-")).toBe(true);
  }
  await server.kill();
  expect(verify(server.dataDir)).toMatchObject({ status: 0 });
});

/** The members vote again and again, each after their own last answer. */
function takeTurns({ as }: Cast, voteId: string) {
  const receipts = new Map<string, Promise<string>>();
  let turn = 0;
  /** How long it took from the moment it was to be cast. */
  async function next(due = performance.now()): Promise<number> {
    const login = ENTITLED[turn++ % ENTITLED.length] ?? "";
    const receipt = (receipts.get(login) ?? Promise.resolve("")).then(async (replaces) => {
      const fields = { choice: "FOR", replaces };
      return String((await must(as(login).post(`/votes/${voteId}/cast`, fields)))["castId"]);
    });
    receipts.set(login, receipt);
    await receipt;
    return performance.now() - due;
  }
  /** One after so many milliseconds each, answered or not, until something has come to its end. */
  async function paced(every: number, end: Promise<unknown>): Promise<number[]> {
    let isOver = false;
    void end.finally(() => (isOver = true));
    const waits: Promise<number>[] = [];
    for (let due = performance.now(); !isOver; due += every) {
      await pause(Math.max(0, due - performance.now()));
      waits.push(next(due));
    }
    return Promise.all(waits);
  }
  return { next, paced };
}

/** Whoever is told that it is busy comes again when it says. */
async function signInAtLast(url: string, login: string): Promise<void> {
  for (;;) {
    const { status, headers } = await fetch(`${url}/accounts/sign-in`, {
      method: "POST",
      headers: { origin: url },
      body: new URLSearchParams({ login, password: DEMO_PASSWORD }),
    });
    if (status === 200) return;
    expect(status).toBe(503);
    const seconds = Number(headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(0);
    await pause(seconds * 1000);
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function share(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? Number.NaN;
}

const total = (receipts: ReadonlyMap<string, readonly string[]>) =>
  [...receipts.values()].reduce((sum, own) => sum + own.length, 0);

/** The same under the same key, until there is an answer; the receipt's number. */
async function castAtLast(
  caller: Caller,
  path: string,
  fields: Record<string, string>,
): Promise<string> {
  const key = crypto.randomUUID();
  for (;;) {
    const answered = await caller.post(path, fields, key).catch(() => null);
    if (answered) return String((await must(Promise.resolve(answered)))["castId"]);
    await pause(50);
  }
}

async function uploadAtLast(url: string, { as, demo }: Cast, at: number): Promise<string> {
  const headers = {
    ...{ cookie: as("specialist").cookie, origin: url },
    ...uploadHeaders(`${TITLE} ${at}`),
  };
  const body = `${onePage()}% ${at}\n`;
  for (;;) {
    const answered = await fetch(`${url}/items/${demo.decisionItemId}/papers`, {
      ...{ method: "POST", headers, body },
    }).then(
      (response) => response.json(),
      () => null,
    );
    if (answered?.answer) return String(answered.answer.paperId);
    if (answered) throw new Error(`The paper was refused: ${JSON.stringify(answered)}`);
    await pause(50);
  }
}
