import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { closeMeeting } from "../meetings/close-meeting.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { endIdleSessions } from "./end-idle-sessions.server.ts";
import { liveSessions } from "./live-sessions.server.ts";
import { makeLucia } from "./make-lucia.server.ts";
import { signInDemo } from "./sign-in-demo.server.ts";
import { signOut } from "./sign-out.server.ts";
import { touchSession } from "./touch-session.server.ts";
import { validateCookie } from "./validate-cookie.server.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

onEachDatabase("a sign-in", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const pass = (span: number) => app.time.moveTo(app.clock() + span);

  async function enter(login: string, cookieHeader = "") {
    const { setCookie } = await signInDemo(app, {
      personId: personId(login),
      cookieHeader,
      userAgent: "",
    });
    const cookie = setCookie.split(";")[0] ?? "";
    const secret = cookie.split("=")[1] ?? "";
    return { cookie, secret, id: sha256(secret) };
  }

  /** The HTTP door and the live door always agree. */
  async function counts({ cookie, id }: { cookie: string; id: string }): Promise<boolean> {
    const alive = (await liveSessions(app, [id])).has(id);
    const found = await validateCookie(app, cookie);
    expect(found !== null, "the cookie and the list of living sign-ins agree").toBe(alive);
    return alive;
  }

  test("knows who it is and what they may", async () => {
    const { cookie, id } = await enter("officer-of-justice");
    const found = await validateCookie(app, `a=b; ${cookie}; c=d`);
    expect(found).toMatchObject({
      sessionId: id,
      person: { id: personId("officer-of-justice"), roles: ["ministry-officer"] },
    });
  });

  test.each(["", "e_cabinet_session=", "e_cabinet_session=made-up", "other=1", ";;==;"])(
    "%j is nobody",
    async (cookie) => {
      expect(await validateCookie(app, cookie)).toBeNull();
    },
  );

  test("the table holds only a hash, which opens nothing", async () => {
    const { secret, id } = await enter("minister-of-justice");
    const rows: { id: string }[] = await app.read("sessions");
    expect(rows.map((row) => row.id)).toEqual([id]);
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(await validateCookie(app, `e_cabinet_session=${id}`)).toBeNull();
    expect(JSON.stringify(await app.read("events"))).not.toMatch(new RegExp(`${secret}|${id}`));
  });

  describe("idle", () => {
    test("thirty minutes after the sign-in it is over", async () => {
      const entered = await enter("minister-of-justice");
      pass(30 * MINUTE - 5000);
      expect(await counts(entered)).toBe(true);
      pass(5000);
      expect(await counts(entered)).toBe(false);
      expect(await app.read("sessions")).toEqual([]);
    });

    test("requests prolong nothing", async () => {
      const entered = await enter("minister-of-justice");
      for (let i = 0; i < 29; i += 1) {
        pass(MINUTE);
        await validateCookie(app, entered.cookie);
      }
      pass(MINUTE);
      expect(await counts(entered)).toBe(false);
    });

    test("a touch or key does", async () => {
      const entered = await enter("minister-of-justice");
      pass(29 * MINUTE);
      await touchSession(app, entered.id);
      pass(29 * MINUTE);
      expect(await counts(entered)).toBe(true);
      pass(MINUTE);
      expect(await counts(entered)).toBe(false);
    });

    test("a touch right after another is not written", async () => {
      const { id } = await enter("minister-of-justice");
      const start = app.clock();
      pass(20_000);
      await touchSession(app, id);
      const [row] = await app.read("sessions");
      expect(Number(row.active_at) - start).toBeLessThan(1000);
    });

    test("a touch on one sign-in is none on another", async () => {
      const tablet = await enter("minister-of-justice");
      const desk = await enter("minister-of-justice");
      pass(20 * MINUTE);
      await touchSession(app, tablet.id);
      pass(10 * MINUTE);
      expect([await counts(tablet), await counts(desk)]).toEqual([true, false]);
    });

    test("twelve hours end it, however busy", async () => {
      const entered = await enter("minister-of-justice");
      for (let passed = 0; passed < 12 * HOUR - 20 * MINUTE; passed += 20 * MINUTE) {
        pass(20 * MINUTE);
        await touchSession(app, entered.id);
      }
      expect(await counts(entered)).toBe(true);
      pass(20 * MINUTE);
      expect(await counts(entered)).toBe(false);
    });
  });

  describe("in an open meeting", () => {
    const roll = {
      "minister-of-finance": "ONLINE",
      "minister-of-education": "REMOTE_VOTE_ONLY",
      "minister-of-health": "SUBSTITUTED",
      "minister-of-science": "ABSENT_EXCUSED",
      "minister-of-culture": "ABSENT",
    };

    test.each([
      ["minister-of-justice", true],
      ["minister-of-finance", true],
      ["minister-of-education", true],
      ["deputy-of-health", true],
      ["minister-of-health", false],
      ["minister-of-science", false],
      ["minister-of-culture", false],
      ["specialist", false],
    ])("%s listens for five hours without a touch: still signed in %s", async (login, stays) => {
      const entered = await enter(login);
      await plantMeetingInSession(app, roll);
      pass(5 * HOUR);
      expect(await counts(entered)).toBe(stays);
    });

    test("the thirty minutes begin with its close", async () => {
      const entered = await enter("minister-of-justice");
      const { meetingId } = await plantMeetingInSession(app, roll);
      pass(3 * HOUR);
      await closeMeeting(app, by("prime-minister"), { meetingId });
      pass(29 * MINUTE);
      expect(await counts(entered)).toBe(true);
      pass(MINUTE);
      expect(await counts(entered)).toBe(false);
    });

    test("twelve hours stand", async () => {
      const entered = await enter("minister-of-justice");
      await plantMeetingInSession(app, roll);
      pass(12 * HOUR);
      expect(await counts(entered)).toBe(false);
    });

    test("a sign-in idle before does not come back with it", async () => {
      const entered = await enter("minister-of-justice");
      pass(31 * MINUTE);
      await plantMeetingInSession(app, roll);
      expect(await counts(entered)).toBe(false);
    });
  });

  describe("ends", () => {
    test("by signing out: that sign-in in all its tabs, and no other", async () => {
      const tablet = await enter("minister-of-justice");
      const desk = await enter("minister-of-justice");
      const { setCookie } = await signOut(app, { sessionId: tablet.id });
      expect(setCookie).toContain("Max-Age=0");
      expect([await counts(tablet), await counts(desk)]).toEqual([false, true]);
      expect(app.published.at(-1)).toMatchObject({
        type: "session.ended",
        subject: `person:${personId("minister-of-justice")}`,
        payload: { why: "signed-out" },
      });
    });

    test("by signing out twice, or signed in nowhere, without complaint", async () => {
      const entered = await enter("minister-of-justice");
      await signOut(app, { sessionId: entered.id });
      await signOut(app, { sessionId: entered.id });
      await signOut(app, { sessionId: null });
      expect(app.published.filter(({ type }) => type === "session.ended")).toHaveLength(1);
    });

    test("when somebody signs in on the same browser, under another secret", async () => {
      const first = await enter("minister-of-justice");
      const second = await enter("minister-of-justice", first.cookie);
      expect(second.secret).not.toBe(first.secret);
      expect([await counts(first), await counts(second)]).toEqual([false, true]);
      const third = await enter("specialist", second.cookie);
      expect([await counts(second), await counts(third)]).toEqual([false, true]);
    });

    test("a secret put into the browser beforehand is never taken over", async () => {
      const planted = "e_cabinet_session=chosenbysomeoneelse";
      const { secret } = await enter("minister-of-justice", planted);
      expect(secret).not.toBe("chosenbysomeoneelse");
      expect(await validateCookie(app, planted)).toBeNull();
    });

    test("the sweep removes what is over, says so, and leaves the rest", async () => {
      const quiet = await enter("specialist");
      const present = await enter("minister-of-justice");
      await plantMeetingInSession(app);
      pass(31 * MINUTE);
      const fresh = await enter("specialist");
      await endIdleSessions(app);
      await endIdleSessions(app);
      const rows: { id: string }[] = await app.read("sessions");
      expect(rows.map((row) => row.id).sort()).toEqual([present.id, fresh.id].sort());
      expect(await counts(quiet)).toBe(false);
      const ended = app.published.filter(({ type }) => type === "session.ended");
      expect(ended.map(({ payload }) => payload)).toEqual([{ why: "idle" }]);
    });

    test("only where there was one: unknown hashes count for nothing", async () => {
      const { id } = await enter("auditor");
      expect(await liveSessions(app, [id, "unknown"])).toEqual(new Set([id]));
      expect(await liveSessions(app, [])).toEqual(new Set());
    });
  });

  test("Lucia's other calls go by the same table and clock", async () => {
    const { id, secret } = await enter("minister-of-justice");
    await enter("minister-of-justice");
    const lucia = makeLucia(app);
    const listed = await lucia.getUserSessions(personId("minister-of-justice"));
    expect(listed.map((session) => session.id)).toContain(id);
    await lucia.invalidateSession(secret);
    expect(await app.read("sessions")).toHaveLength(1);
    await lucia.invalidateUserSessions(personId("minister-of-justice"));
    expect(await app.read("sessions")).toHaveLength(0);
    await enter("minister-of-justice");
    pass(12 * HOUR);
    await lucia.deleteExpiredSessions();
    expect(await app.read("sessions")).toHaveLength(0);
  });
});
