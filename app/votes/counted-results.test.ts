import { afterAll, beforeAll, expect, test } from "vitest";
import { personId, seatId } from "../../db/fixtures/government.ts";
import { up } from "../../db/migrations/20261122_27_counted_results.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantVotedItem } from "../testing/adopted-item.ts";
import { resultOfItem } from "./vote.views.server.ts";

onEachDatabase("a result stored before every figure was kept", (place) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(place);
  });
  afterAll(() => app.end());

  test("is filled from its roll, and keeps its outcome under the new name", async () => {
    const itemId = await plantVotedItem(app.write);
    const voteId = `vote-of-${itemId}`;
    const old = { for: 12, against: 12, abstain: 1, notCast: 2, seats: 27, needed: 14 };
    const result = JSON.stringify({ ...old, outcome: "ADOPTED", decidedBy: "PM_SIDE" });
    await app.write("votes").where({ id: voteId }).update({ result });
    const seat = (login: string, attendance: string) => ({
      ...{ vote_id: voteId, seat_id: seatId(login), person_id: personId(login), attendance },
      ...{ breaks_ties: 0, entitled: 1, recused: 0 },
    });
    await app
      .write("vote_rolls")
      .insert([
        seat("prime-minister", "IN_ROOM"),
        seat("minister-of-justice", "ONLINE"),
        seat("minister-of-health", "REMOTE_VOTE_ONLY"),
      ]);
    await up(app.write);
    const stored = await app.read("votes").where({ id: voteId }).first();
    expect(JSON.parse(stored.result)).toEqual({
      quorum: { needed: 18, present: 2, met: false },
      majority: { needed: 14 },
      tally: { for: 12, against: 12, abstain: 1, other: 0, deemed: 0, notCast: 2, invalid: 0 },
      outcome: "ADOPTED",
      decidedBy: "CHAIR_SIDE",
    });
    expect(await resultOfItem(app.read, itemId)).toMatchObject({ outcome: "ADOPTED" });
  });
});
