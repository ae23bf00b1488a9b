import { steadyNumbers } from "./bench/make-papers.ts";
import type { Caller } from "./support/caller.ts";
import { castsOf, openDemo } from "./support/demo.ts";
import { onePage, uploadHeaders } from "./support/scene.ts";
import { ENTITLED } from "./support/seats.ts";
import { gather, must, openMeeting, openVote, type Cast } from "./support/stage.ts";
import { expect, test } from "./support/story.ts";
import { verify } from "./support/verify.ts";

/* Much at once while a vote is open: a server that dies again and again. */

const TITLE = "Phụ lục đang gửi";
const KILLS = Number(process.env["KILLS"] ?? 3);

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
    await new Promise((resolve) => setTimeout(resolve, 50));
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
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
