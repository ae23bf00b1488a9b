import { afterEach, beforeEach, expect, test } from "vitest";
import { personId, seats } from "../../db/fixtures/government.ts";
import { verifyReceipt } from "../cli/verify-receipt.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { letGo } from "../testing/spoil.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { closeVote } from "../votes/close-vote.server.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { checkReceipt } from "./check-receipt.views.server.ts";
import { receiptStanding } from "./receipt-standing.views.server.ts";
import { receiptPage } from "./receipt.views.server.ts";
import { takeReceipt } from "./take-receipt.server.ts";

const CHAIR = "prime-minister";
const MINISTER = "minister-of-justice";

onEachDatabase("receipts", (place) => {
  let app: TestApp;
  let voteId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    const { meetingId, items } = await plantMeetingInSession(app, {});
    const input = { meetingId, itemId: items.decision, question: null };
    voteId = (await openVote(app, by(CHAIR), input)).voteId;
  });
  afterEach(() => app.end());

  const cast = (login: string) =>
    castVote(app, by(login), { voteId, choice: "AGAINST", replaces: null });
  const take = async (login: string, id: string) =>
    takeReceipt(app, { person: await requirePerson(app.read, personId(login), app.clock()), id });

  test("row 2: taken again, also when others have voted and all is over, it is the same", async () => {
    const { castId, proof: first } = await cast(MINISTER);
    expect(await take(MINISTER, castId)).toBe(first);
    expect(first).toMatch(/^c2sp\.org\/tlog-proof@v1\nextra \S+\nindex \d+\n/);
    for (const { code } of seats.slice(0, 4)) await cast(code);
    await closeVote(app, by(CHAIR), { voteId });
    expect(await take(MINISTER, castId)).toBe(first);
    expect(await receiptStanding(app.read, first ?? "")).toBe("in-log");
    const person = await requirePerson(app.read, personId(MINISTER), app.clock());
    expect(await receiptPage(app.read, { person, id: castId, now: 1 })).toMatchObject({
      kind: "vote",
      shown: { choice: "AGAINST", standing: "in-log" },
    });
  });

  test("whoever brings the file reads what it says and where it stands", async () => {
    const { proof, at } = await cast(MINISTER);
    const text = proof ?? "";
    const says = { choice: "AGAINST", option: null, at, index: expect.any(Number) };
    expect(await checkReceipt(app.read, { text, now: 5 })).toMatchObject({
      ...{ standing: "in-log", says, checkedAt: 5 },
    });
    expect(await verifyReceipt(app.read, text)).toMatchObject({
      ...{ exit: 0, stdout: expect.stringMatching(/Against[^]*Still in the log/) },
    });
    await letGo(app.write, "log_leaves", "log_payloads");
    const { idx } = await app.read("log_leaves").where({ type: "vote.cast" }).first();
    await app.write("log_payloads").where({ idx }).delete();
    await app.write("log_leaves").where({ idx }).delete();
    expect(await checkReceipt(app.read, { text, now: 5 })).toMatchObject({
      ...{ standing: "contradicted", says },
    });
    expect((await verifyReceipt(app.read, text)).exit).toBe(1);
    const junk = "not a receipt";
    expect(await verifyReceipt(app.read, junk)).toMatchObject({ exit: 2, stdout: "" });
    expect(await checkReceipt(app.read, { text: junk, now: 5 })).toMatchObject({
      ...{ standing: "unreadable", says: null },
    });
  });

  test.each([CHAIR, "specialist", "auditor", "operator", "deputy-of-health"])(
    "is not there for %s",
    async (login) => {
      const { castId } = await cast(MINISTER);
      expect(await refusalOf(take(login, castId))).toBe("not-found");
      expect(await refusalOf(take(login, "no-such-cast"))).toBe("not-found");
    },
  );

  test("row 15: when the leaf is dropped or rewritten, the receipt speaks against the log", async () => {
    const { castId } = await cast(MINISTER);
    const receipt = await take(MINISTER, castId);
    await letGo(app.write, "log_leaves", "log_payloads");
    const { idx } = await app.read("log_leaves").where({ type: "vote.cast" }).first();
    await app.write("log_payloads").where({ idx }).delete();
    await app
      .write("log_leaves")
      .where({ idx })
      .update({ leaf_hash: Buffer.alloc(32, 3) });
    expect(await receiptStanding(app.read, receipt)).toBe("contradicted");
    await app.write("log_leaves").where({ idx }).delete();
    expect(await receiptStanding(app.read, receipt)).toBe("contradicted");
  });

  test("row 11: of two faces of the log only one agrees with a receipt of each", async () => {
    const { castId } = await cast(MINISTER);
    const here = await take(MINISTER, castId);
    await letGo(app.write, "log_leaves");
    const { idx, leaf_hash } = await app.read("log_leaves").where({ type: "vote.cast" }).first();
    const other = Buffer.from(leaf_hash).fill(9);
    await app.write("log_leaves").where({ idx }).update({ leaf_hash: other });
    const there = await receiptStanding(app.read, here);
    await app.write("log_leaves").where({ idx }).update({ leaf_hash });
    expect([there, await receiptStanding(app.read, here)]).toEqual(["contradicted", "in-log"]);
  });

  test("what was touched on its way is not ours, or cannot be read", async () => {
    const { castId } = await cast(MINISTER);
    const receipt = await take(MINISTER, castId);
    const extra = /extra (\S+)/.exec(receipt)?.[1] ?? "";
    const said = Buffer.from(extra, "base64").toString().replace("AGAINST", "ABSTAIN");
    const other = receipt.replace(extra, Buffer.from(said).toString("base64"));
    expect(await receiptStanding(app.read, other)).toBe("not-ours");
    expect(await receiptStanding(app.read, receipt.replace(/— .*\n$/, ""))).toBe("not-ours");
    expect(await receiptStanding(app.read, receipt.replace("@v1", "@v2"))).toBe("unreadable");
  });

  test("row 18: what goes into the log before the close says nothing of the choice", async () => {
    await cast(MINISTER);
    const rows: { leaf: Buffer }[] = await app.read("log_leaves").where({ type: "vote.cast" });
    await castVote(app, by(CHAIR), { voteId, choice: "FOR", replaces: null });
    const all: { leaf: Buffer }[] = await app.read("log_leaves").where({ type: "vote.cast" });
    expect(new Set(all.map(({ leaf }) => leaf.length)).size).toBe(1);
    const text = [...rows, ...all].map(({ leaf }) => leaf.toString("latin1")).join();
    expect(text).not.toMatch(/FOR|AGAINST|ABSTAIN/);
  });
});
