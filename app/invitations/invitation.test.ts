import { describe, expect, test } from "vitest";
import {
  answerInvitation,
  awaitsDecision,
  decideAbsence,
  type Answer,
  type AnswerKind,
  type Invitation,
} from "./invitation.ts";

const answer = (kind: AnswerKind, given: Partial<Answer> = {}): Answer => ({
  ...{ id: "answer-1", number: 1, kind, reason: null, substitutePersonId: null, at: 1 },
  decision: null,
  ...given,
});
const invitation = (given: Partial<Invitation> = {}): Invitation => ({
  ...{ id: "invitation", meetingId: "meeting", personId: "person", seatId: "seat" },
  ...{ issuedAt: 0, answer: null },
  ...given,
});
const wanted = (kind: AnswerKind, reason: string | null = null) => ({
  ...{ kind, reason, substitutePersonId: "deputy" },
});
const seat = { isChair: false, kind: "ABSENT" as const };

describe("answerInvitation", () => {
  test.each([
    ["a member attends", wanted("IN_ROOM", "x"), seat, "IN_ROOM"],
    ["a member comes by video", wanted("ONLINE"), seat, "ONLINE"],
    ["a member votes from afar", wanted("REMOTE_VOTE_ONLY"), seat, "REMOTE_VOTE_ONLY"],
    ["the chair attends", wanted("IN_ROOM"), { ...seat, isChair: true }, "IN_ROOM"],
    ["a guest attends", wanted("IN_ROOM"), null, "IN_ROOM"],
  ] as const)("%s: reason and substitute are not kept", (_, given, at, kind) => {
    const kept = answerInvitation(invitation(), given, at);
    expect(kept).toEqual({ kind, number: 1, reason: null, substitutePersonId: null });
  });

  test("an absence keeps its reason and the substitute", () => {
    const kept = answerInvitation(invitation(), wanted("ABSENT", "Đi công tác"), seat);
    expect(kept).toMatchObject({ reason: "Đi công tác", substitutePersonId: "deputy" });
  });

  test("a guest sends nobody, and need not say why", () => {
    const kept = answerInvitation(invitation({ seatId: null }), wanted("ABSENT"), null);
    expect(kept).toMatchObject({ kind: "ABSENT", reason: null, substitutePersonId: null });
  });

  test("each answer has the next number", () => {
    const before = invitation({ answer: answer("ONLINE", { number: 4 }) });
    expect(answerInvitation(before, wanted("IN_ROOM"), seat).number).toBe(5);
  });

  test.each([
    ["the chair's absence", wanted("ABSENT", "x"), { ...seat, isChair: true }, "chair-must-attend"],
    ["an absence without a reason", wanted("ABSENT"), seat, "reason-missing"],
    ["a guest's vote", wanted("REMOTE_VOTE_ONLY"), null, "guest-no-vote"],
    ["in the room", wanted("ABSENT", "x"), { ...seat, kind: "IN_ROOM" }, "already-checked-in"],
    ["online", wanted("IN_ROOM"), { ...seat, kind: "ONLINE" }, "already-checked-in"],
  ] as const)("%s is refused", (_, given, at, code) => {
    expect(() => answerInvitation(invitation(), given, at)).toThrow(code);
  });
});

describe("the chair's consent", () => {
  const decided = { consented: true, word: null, at: 2 };
  test.each([
    ["an absence", "seat", answer("ABSENT"), true],
    ["nothing said", "seat", null, false],
    ["an attendance", "seat", answer("IN_ROOM"), false],
    ["a decided absence", "seat", answer("ABSENT", { decision: decided }), false],
    ["a guest's absence", null, answer("ABSENT"), false],
  ])("%s: %s", (_, seatId, given, expected) => {
    expect(awaitsDecision({ seatId, answer: given })).toBe(expected);
  });

  const asked = invitation({ answer: answer("ABSENT") });
  const yes = { answerId: "answer-1", consented: true, word: null };

  test("is given without a word, and declined with one", () => {
    expect(decideAbsence(asked, yes).id).toBe("answer-1");
    expect(decideAbsence(asked, { ...yes, consented: false, word: "Cần dự" }).id).toBe("answer-1");
  });

  test.each([
    ["declined without a word", asked, { ...yes, consented: false }, "reason-missing"],
    ["for an answer changed since", asked, { ...yes, answerId: "old" }, "absence-not-pending"],
    ["where none is asked", invitation(), yes, "absence-not-pending"],
    [
      "a second time",
      invitation({ answer: answer("ABSENT", { decision: decided }) }),
      yes,
      "absence-not-pending",
    ],
  ])("%s is refused", (_, given, said, code) => {
    expect(() => decideAbsence(given, said)).toThrow(code);
  });
});
