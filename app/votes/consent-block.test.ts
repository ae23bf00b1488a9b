import { afterEach, beforeEach, expect, test } from "vitest";
import { personId, seatId } from "../../db/fixtures/government.ts";
import { consentBlock, consentOf, ownPositions } from "../meetings/consent-block.views.server.ts";
import { liftItem } from "../meetings/lift-item.server.ts";
import { markPosition } from "../meetings/mark-position.server.ts";
import type { Position } from "../meetings/position.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { announceVote } from "./announce-vote.server.ts";
import { castVote } from "./cast-vote.server.ts";
import { closeVote } from "./close-vote.server.ts";
import { openBlockVote } from "./open-block-vote.server.ts";
import { openVote } from "./open-vote.server.ts";
import { announcedItems, currentVote, resultOfItem, votesOfMeeting } from "./vote.views.server.ts";

const CHAIR = "prime-minister";
const MINISTER = "minister-of-justice";
const SECRETARIAT = "specialist";

onEachDatabase("the consent block", (place) => {
  let app: TestApp;
  let scene: Scene;
  let key = 0;
  beforeEach(async () => {
    app = await startTestApp(place);
    scene = await plantMeetingInSession(app);
  });
  afterEach(() => app.end());

  const person = (login: string) => requirePerson(app.read, personId(login), app.clock());
  const beState = (state: string) =>
    app.write("meetings").where({ id: scene.meetingId }).update({ state });
  const mark = (login: string, itemId: string, position: Position) =>
    markPosition(app, by(login), { meetingId: scene.meetingId, itemId, position });
  const block = async () => (await consentBlock(app.read, scene.meetingId)).map(({ id }) => id);
  const open = async (login = CHAIR) =>
    openBlockVote(app, by(login), { meetingId: scene.meetingId, itemIds: await block() });
  const lift = (login: string, itemId: string) =>
    liftItem(app, by(login), { meetingId: scene.meetingId, itemId });
  const adopt = async (voteId: string) => {
    const voters: { person_id: string }[] = await app
      .read("vote_rolls")
      .where({ vote_id: voteId, entitled: 1 });
    for (const voter of voters.slice(0, 14)) {
      const intent = { by: voter.person_id, key: `key-${(key += 1)}` };
      await castVote(app, intent, { voteId, choice: "FOR", replaces: null });
    }
    await closeVote(app, by(CHAIR), { voteId });
    await announceVote(app, by(CHAIR), { voteId });
  };

  test("positions are the member's own until the opening; chair and secretariat see sums", async () => {
    const { decision, other } = scene.items;
    expect(await refusalOf(mark(MINISTER, other, "OBJECTION"))).toBe("meeting-already-open");
    await beState("published");
    await mark(MINISTER, other, "SPEAK");
    await mark(MINISTER, other, "OBJECTION");
    await mark(CHAIR, decision, "NO_OBJECTION");
    expect(await refusalOf(mark(SECRETARIAT, other, "SPEAK"))).toBe("not-allowed");
    expect(await refusalOf(mark("deputy-of-health", other, "SPEAK"))).toBe("not-allowed");
    expect(await refusalOf(mark("officer-of-science", other, "SPEAK"))).toBe("not-allowed");

    const meeting = { id: scene.meetingId, state: "published" } as const;
    expect(await ownPositions(app.read, await person(MINISTER), meeting)).toEqual({
      ...{ mayMark: true, marks: { [other]: "OBJECTION" }, liftable: [] },
    });
    expect(await consentOf(app.read, await person(MINISTER), meeting)).toBeNull();
    for (const login of [CHAIR, SECRETARIAT]) {
      const consent = await consentOf(app.read, await person(login), meeting);
      expect(consent?.sums.find(({ id }) => id === other)?.sum).toEqual({
        ...{ NO_OBJECTION: 0, OBJECTION: 1, SPEAK: 0 },
      });
    }
    const events = await app.read("events").where({ type: "position.marked" });
    expect(JSON.stringify(events)).not.toMatch(/OBJECTION|SPEAK/);
    expect(await block()).toEqual([decision]);
  });

  test("one vote is the outcome of every item in it", async () => {
    const { decision, other } = scene.items;
    expect(await block()).toEqual([decision, other]);
    const { voteId, items } = await open();
    expect(items).toBe(2);
    const looking = { person: await person(MINISTER), meetingId: scene.meetingId };
    expect(await currentVote(app.read, looking)).toMatchObject({
      ...{ id: voteId, item: { id: decision, position: "2, 3" } },
      block: [{ id: decision }, { id: other }],
    });
    await adopt(voteId);
    for (const itemId of [decision, other]) {
      expect(await resultOfItem(app.read, itemId)).toMatchObject({
        ...{ voteId, outcome: "ADOPTED" },
        question: "Thông qua 2 nội dung không có ý kiến khác (nội dung 2, 3)",
      });
    }
    expect(await announcedItems(app.read, scene.meetingId)).toEqual(new Set([decision, other]));
    expect(await votesOfMeeting(app.read, looking)).toHaveLength(2);
    expect(await block()).toEqual([]);
    expect(await refusalOf(open())).toBe("block-changed");
    const leaves = await app.read("log_leaves").where({ type: "consent.adopt" });
    expect(leaves).toHaveLength(1);
  });

  test("any member lifts an item out before the vote, and nobody else does", async () => {
    const { decision, other, information } = scene.items;
    expect(await refusalOf(lift(SECRETARIAT, other))).toBe("not-allowed");
    expect(await refusalOf(lift("deputy-of-health", other))).toBe("not-allowed");
    expect(await refusalOf(lift(MINISTER, information))).toBe("not-in-block");
    await lift(MINISTER, other);
    expect(await block()).toEqual([decision]);
    expect(await refusalOf(lift(CHAIR, other))).toBe("not-in-block");
  });

  test("also while the vote on it is open, and then it needs a vote of its own", async () => {
    const { decision, other } = scene.items;
    const { voteId } = await open(SECRETARIAT);
    await lift(MINISTER, decision);
    expect(await refusalOf(lift(CHAIR, decision))).toBe("not-in-block");
    await adopt(voteId);
    expect(await resultOfItem(app.read, decision)).toBeNull();
    expect(await resultOfItem(app.read, other)).toMatchObject({
      outcome: "ADOPTED",
      question: "Thông qua 1 nội dung không có ý kiến khác (nội dung 3)",
    });
    expect(await refusalOf(lift(MINISTER, other))).toBe("not-in-block");
    const own = { meetingId: scene.meetingId, itemId: decision, question: null };
    const { voteId: second, round } = await openVote(app, by(CHAIR), own);
    expect(round).toBe(2);
    await adopt(second);
    expect(await resultOfItem(app.read, decision)).toMatchObject({ voteId: second });
  });

  test("a block other than the one that was seen is not voted on", async () => {
    const seen = await block();
    await lift(MINISTER, scene.items.other);
    const stale = openBlockVote(app, by(CHAIR), { meetingId: scene.meetingId, itemIds: seen });
    expect(await refusalOf(stale)).toBe("block-changed");
    expect(await refusalOf(open(MINISTER))).toBe("not-allowed");
    expect(await refusalOf(open("operator"))).toBe("not-found");
  });

  test("an item in which a member takes no part stands alone", async () => {
    await app.write("recusals").insert({
      ...{
        id: "r",
        meeting_id: scene.meetingId,
        item_id: scene.items.other,
        reason: "có liên quan",
      },
      ...{ seat_id: seatId(MINISTER), person_id: personId(MINISTER) },
      ...{ declared_at: 1, declared_by: personId(MINISTER) },
    });
    expect(await block()).toEqual([scene.items.decision]);
  });
});
