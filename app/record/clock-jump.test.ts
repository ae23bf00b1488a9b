import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { endIdleSessions } from "../accounts/end-idle-sessions.server.ts";
import { signInDemo } from "../accounts/sign-in-demo.server.ts";
import { validateCookie } from "../accounts/validate-cookie.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { closeDueVotes } from "../votes/close-due-votes.server.ts";
import { closeVote } from "../votes/close-vote.server.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { PLAIN_FORM } from "../votes/vote-form.ts";
import { verifyRecord } from "./verification.views.server.ts";

const CHAIR = "prime-minister";
const [FIRST, SECOND, THIRD] = [
  "minister-of-justice",
  "minister-of-science",
  "minister-of-finance",
] as const;
const HOURS = 3_600_000;

onEachDatabase("the clock jumps", (place) => {
  let app: TestApp;
  beforeEach(async () => (app = await startTestApp(place)));
  afterEach(() => app.end());

  const jump = (ms: number) => app.time.moveTo(app.clock() + ms);
  const cast = (voteId: string, login: string) =>
    castVote(app, by(login), { voteId, choice: "FOR", replaces: null });

  test("two hours back while a vote is open: it stays open, and its record in order", async () => {
    const { meetingId, items } = await plantMeetingInSession(app, {});
    const input = { meetingId, itemId: items.decision, question: null };
    const { voteId } = await openVote(app, by(CHAIR), input);
    await cast(voteId, FIRST);
    jump(-2 * HOURS);
    await cast(voteId, SECOND);
    jump(4 * HOURS);
    await cast(voteId, THIRD);
    await closeVote(app, by(CHAIR), { voteId });
    const seats = await app
      .read("casts")
      .where({ vote_id: voteId })
      .orderBy("seq")
      .pluck("person_id");
    expect(seats).toEqual([FIRST, SECOND, THIRD].map((login) => personId(login)));
    const times = await app.read("log_leaves").orderBy("idx").pluck("at");
    expect(times.map(Number)).toEqual(times.map(Number).toSorted((a, b) => a - b));
    expect((await verifyRecord(app, "all")).findings).toEqual([]);
  });

  test("two hours on, a vote's time is over, and does not come back with the clock", async () => {
    const { meetingId, items } = await plantMeetingInSession(app, {});
    const form = { ...PLAIN_FORM, closesAfter: 600 };
    const input = { meetingId, itemId: items.decision, question: null, form };
    const { voteId } = await openVote(app, by(CHAIR), input);
    await cast(voteId, FIRST);
    jump(2 * HOURS);
    await closeDueVotes(app);
    jump(-2 * HOURS);
    await expect(cast(voteId, SECOND)).rejects.toMatchObject({ code: "vote-closed" });
    expect((await verifyRecord(app, "all")).findings).toEqual([]);
  });

  test("two hours on, an idle sign-in is over, and does not come back with the clock", async () => {
    const { setCookie } = await signInDemo(app, {
      ...{ personId: personId("specialist"), cookieHeader: "", userAgent: "" },
    });
    const cookie = setCookie.split(";")[0] ?? "";
    expect(await validateCookie(app, cookie)).not.toBeNull();
    jump(2 * HOURS);
    await endIdleSessions(app);
    jump(-2 * HOURS);
    expect(await validateCookie(app, cookie)).toBeNull();
  });
});
