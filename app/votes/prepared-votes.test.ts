import { expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import type { Scene } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { onVerifiedRecord } from "../testing/verified-votes.ts";
import { announceVote } from "./announce-vote.server.ts";
import { closeVote } from "./close-vote.server.ts";
import { discardVote } from "./discard-vote.server.ts";
import { openPreparedVote } from "./open-prepared-vote.server.ts";
import { openVote } from "./open-vote.server.ts";
import { prepareVote } from "./prepare-vote.server.ts";
import { preparedVotes } from "./prepared-votes.views.server.ts";
import { PLAIN_FORM, type VoteForm } from "./vote-form.ts";
import { currentVote, votesOfMeeting } from "./vote.views.server.ts";

const CHAIR = "prime-minister";

onEachDatabase("votes prepared beforehand", (place) => {
  let app: TestApp;
  let scene: Scene;

  onVerifiedRecord(place, (stage) => {
    ({ app, scene } = stage);
  });

  const prepare = (question: string, form: Partial<VoteForm> = {}, login = "specialist") =>
    prepareVote(app, by(login), {
      ...{ meetingId: scene.meetingId, itemId: scene.items.decision, question },
      form: { ...PLAIN_FORM, ...form },
    });
  const open = (voteId: string, login = CHAIR) =>
    openPreparedVote(app, by(login), { voteId, waiver: null });
  const eyesOf = async (login: string) => ({
    person: await requirePerson(app.read, personId(login), app.clock()),
    meetingId: scene.meetingId,
  });
  const look = async (login: string) => currentVote(app.read, await eyesOf(login));
  const prepared = async (login: string) => preparedVotes(app.read, await eyesOf(login));

  test("one tap opens it as it was worded, under the number of its turn", async () => {
    const first = await prepare("Giao một Bộ chủ trì?", { isSecret: true, closesAfter: 300 });
    const second = await prepare("Chọn phương án nào?", { options: ["Một", "Hai"] });
    expect(await look(CHAIR)).toBeNull();
    const opened = await open(second.voteId, "specialist");
    expect(opened).toMatchObject({ voteId: second.voteId, round: 1, entitled: 25 });
    const view = await look("minister-of-justice");
    expect(view).toMatchObject({
      ...{ id: second.voteId, question: "Chọn phương án nào?", onChairsWord: true, closesAt: null },
      form: { isSecret: false, options: ["Một", "Hai"] },
    });
    expect((await prepared(CHAIR))?.map(({ id }) => id)).toEqual([first.voteId]);
    expect(await refusalOf(open(first.voteId))).toBe("vote-already-open");
    await closeVote(app, by(CHAIR), second);
    await announceVote(app, by(CHAIR), second);
    expect(await open(first.voteId)).toMatchObject({ round: 2 });
    const held = await look(CHAIR);
    expect(held?.form).toMatchObject({ isSecret: true, closesAfter: 300 });
    expect(held?.closesAt).toBe((held?.openedAt ?? 0) + 300_000);
  });

  test("a vote called on the spot takes the next number from what only stands ready", async () => {
    const { voteId } = await prepare("Chuẩn bị trước");
    const spot = await openVote(app, by(CHAIR), {
      ...{ meetingId: scene.meetingId, itemId: scene.items.decision, question: null },
    });
    expect(spot.round).toBe(1);
    await closeVote(app, by(CHAIR), spot);
    await announceVote(app, by(CHAIR), spot);
    expect(await open(voteId)).toMatchObject({ round: 2 });
  });

  test("the same tap sent again opens one vote, another is refused", async () => {
    const { voteId } = await prepare("Thông qua?");
    const tap = by(CHAIR);
    const sent = [tap, tap, by(CHAIR)].map((intent) =>
      openPreparedVote(app, intent, { voteId, waiver: null }),
    );
    const [one, same, other] = await Promise.allSettled(sent);
    expect(one).toMatchObject({ status: "fulfilled", value: { voteId } });
    expect(same).toEqual(one);
    expect(other).toMatchObject({ status: "rejected", reason: { code: "vote-already-open" } });
  });

  test("nobody but chair and secretariat knows of it before it opens", async () => {
    const { voteId } = await prepare("Thông qua?", {}, CHAIR);
    expect(await prepared("specialist")).toHaveLength(1);
    for (const login of ["minister-of-justice", "assistant-of-justice"]) {
      expect(await prepared(login)).toBeNull();
      expect(await votesOfMeeting(app.read, await eyesOf(login))).toEqual([]);
      expect(await refusalOf(open(voteId, login))).toBe("not-allowed");
      expect(await refusalOf(discardVote(app, by(login), { voteId }))).toBe("not-allowed");
    }
    expect(await refusalOf(prepare("?", {}, "minister-of-justice"))).toBe("not-allowed");
    expect(await refusalOf(prepare("?", {}, "officer-of-justice"))).toBe("not-found");
    expect(JSON.stringify(app.published)).not.toContain("Thông qua?");
  });

  test("it can be dropped until it opens, and never after", async () => {
    const dropped = await prepare("Bỏ đi");
    await discardVote(app, by("specialist"), dropped);
    expect(await refusalOf(open(dropped.voteId))).toBe("not-found");
    const kept = await prepare("Thông qua?");
    await open(kept.voteId);
    expect(await refusalOf(discardVote(app, by(CHAIR), kept))).toBe("vote-already-open");
  });

  test("only on an item for decision, and opened only when the room is at it", async () => {
    const on = (itemId: string) =>
      prepareVote(app, by(CHAIR), {
        ...{ meetingId: scene.meetingId, itemId, question: "Thông qua?", form: PLAIN_FORM },
      });
    expect(await refusalOf(on("no-such-item"))).toBe("not-found");
    expect(await refusalOf(on(scene.items.information))).toBe("item-not-for-decision");
  });
});
