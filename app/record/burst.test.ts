import { afterEach, beforeEach, expect, test } from "vitest";
import { BODY_ID, organisationId } from "../../db/fixtures/government.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { closeVote } from "../votes/close-vote.server.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { verifyRecord } from "./verification.views.server.ts";

const CHAIR = "prime-minister";
onEachDatabase("thousands at once", (place) => {
  // PostgreSQL hands its locks from one connection to the next: a tenth there takes as long.
  const VOTERS = place.name === "sqlite" ? 3000 : 300;
  let app: TestApp;
  let meetingId: string;
  let voteId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    const scene = await plantMeetingInSession(app, {});
    meetingId = scene.meetingId;
    await plantVoters();
    const input = { meetingId, itemId: scene.items.decision, question: null };
    voteId = (await openVote(app, by(CHAIR), input)).voteId;
  });
  afterEach(() => app.end());

  const voters = Array.from({ length: VOTERS }, (_, at) => ({ id: `voter-${at}`, at }));
  const plantVoters = async () => {
    const organisation_id = organisationId("science");
    const named = ({ at }: { at: number }) => `Đại biểu ${at}`;
    await app.write.batchInsert(
      "persons",
      voters.map((voter) => ({
        ...{ id: voter.id, login: voter.id, organisation_id },
        ...{ title_vi: named(voter), title_en: named(voter) },
      })),
      50,
    );
    await app.write.batchInsert(
      "seats",
      voters.map((voter) => ({
        ...{ id: voter.id, body_id: BODY_ID, code: voter.id, position: 1000 + voter.at },
        ...{ name_vi: named(voter), name_en: named(voter) },
        ...{ short_vi: named(voter), short_en: named(voter) },
      })),
      50,
    );
    await app.write.batchInsert(
      "attendances",
      voters.map(({ id }) => ({
        meeting_id: meetingId,
        seat_id: id,
        person_id: id,
        kind: "IN_ROOM",
      })),
      50,
    );
  };

  test("every acknowledged cast is stored once, without a gap, and the record agrees", async () => {
    const casts = voters.map(({ id, at }) => {
      const choice = at % 3 ? ("FOR" as const) : ("AGAINST" as const);
      const intent = { by: id, key: crypto.randomUUID() };
      return castVote(app, intent, { voteId, choice, replaces: null });
    });
    const receipts = await Promise.all(casts);
    const stored = await app.read("casts").where({ vote_id: voteId }).orderBy("seq");
    expect(stored.map(({ id }) => id).toSorted()).toEqual(
      receipts.map(({ castId }) => castId).toSorted(),
    );
    expect(stored.map(({ seq }) => seq)).toEqual(voters.map(({ at }) => at + 1));
    expect(new Set(stored.map((row) => row.seat_id)).size).toBe(VOTERS);
    const leaves = await app.read("log_leaves").orderBy("idx");
    expect(leaves.map(({ idx }) => Number(idx))).toEqual(leaves.map((_, index) => index));
    expect(leaves.filter(({ type }) => type === "vote.cast")).toHaveLength(VOTERS);
    await closeVote(app, by(CHAIR), { voteId });
    const { result } = await app.read("votes").where({ id: voteId }).first();
    expect(JSON.parse(result).tally).toMatchObject({
      ...{ for: (VOTERS / 3) * 2, against: VOTERS / 3, notCast: 27 },
    });
    expect((await verifyRecord(app, "all")).findings).toEqual([]);
  }, 300_000);
});
