import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { refusalOf } from "../testing/refused.ts";
import { changePassword } from "./change-password.server.ts";
import { endOtherSignIns } from "./end-other-sign-ins.server.ts";
import { endSignIn } from "./end-sign-in.server.ts";
import { liveSessions } from "./live-sessions.server.ts";
import { makeSignInLimits } from "./make-sign-in-limits.server.ts";
import { noteSignInNews } from "./note-sign-in-news.server.ts";
import { ownSignIns, signInNews } from "./own-sign-ins.views.server.ts";
import { setPassword } from "./set-password.server.ts";
import { signIn } from "./sign-in.server.ts";
import { startSession } from "./start-session.server.ts";
import { validateCookie } from "./validate-cookie.server.ts";
import type { Via } from "./session.ts";

const LOGIN = "minister-of-justice";
const MINISTER = personId(LOGIN);
const FORMER = "mật khẩu cũ dài dòng";
const OWN = "con đò qua sông lúc chiều";
const TABLET = "Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) Version/18.5 Safari/604.1";
const DESK = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/141.0.0.0 Safari/537.36";
const MINUTE = 60_000;

onEachDatabase("one's own sign-ins", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  type Arriving = { userAgent?: string; via?: Via; login?: string };

  async function enter({ userAgent = TABLET, via = "password", login = LOGIN }: Arriving = {}) {
    const arrival = { personId: personId(login), cookieHeader: "", userAgent, via };
    const { setCookie } = await startSession(app, arrival);
    app.time.moveTo(app.clock() + 1000);
    return (await validateCookie(app, setCookie.split(";")[0] ?? ""))?.sessionId ?? "";
  }

  const living = async (...ids: string[]) => {
    const those = await liveSessions(app, ids);
    return ids.map((id) => those.has(id));
  };

  test("are listed with their devices, this one first, without what is over or another's", async () => {
    const quiet = await enter({ userAgent: "" });
    app.time.moveTo(app.clock() + 31 * MINUTE);
    const tablet = await enter({ via: "passkey" });
    const desk = await enter({ userAgent: DESK });
    await enter({ login: "minister-of-health" });
    const listed = await ownSignIns(app, { personId: MINISTER, sessionId: tablet });
    expect(listed.map(({ id, isThis, via, device }) => ({ id, isThis, via, device }))).toEqual([
      {
        ...{ id: tablet, isThis: true, via: "passkey" },
        device: { browser: "safari", machine: "ipad" },
      },
      {
        ...{ id: desk, isThis: false, via: "password" },
        device: { browser: "chrome", machine: "windows" },
      },
    ]);
    expect(listed.map(({ id }) => id)).not.toContain(quiet);
  });

  test("one is ended from another, at once, by its owner alone", async () => {
    const tablet = await enter();
    const desk = await enter({ userAgent: DESK });
    const stranger = endSignIn(app, by("minister-of-health"), { sessionId: desk });
    expect(await refusalOf(stranger)).toBe("not-found");
    expect(await refusalOf(endSignIn(app, by(LOGIN), { sessionId: "nobody's" }))).toBe("not-found");
    const intent = by(LOGIN);
    await endSignIn(app, intent, { sessionId: desk });
    expect(await living(tablet, desk)).toEqual([true, false]);
    expect(await endSignIn(app, intent, { sessionId: desk })).toEqual({ ended: true });
    expect(app.published.at(-1)).toMatchObject({
      ...{ type: "session.ended", payload: { why: "ended" } },
      wakes: [`sign-ins:${MINISTER}`],
    });
  });

  test("all others are ended, and this one and other persons' stay", async () => {
    const tablet = await enter();
    const desk = await enter({ userAgent: DESK });
    const phone = await enter();
    const other = await enter({ login: "minister-of-health" });
    expect(await endOtherSignIns(app, by(LOGIN), { sessionId: tablet })).toEqual({ ended: 2 });
    expect(await living(tablet, desk, phone, other)).toEqual([true, false, false, true]);
  });

  describe("a new one", () => {
    test("is told to the others until they say that they have read it", async () => {
      const tablet = await enter();
      const other = await enter({ login: "minister-of-health" });
      const desk = await enter({ userAgent: DESK });
      expect(await signInNews(app, tablet)).toMatchObject({
        device: { browser: "chrome", machine: "windows" },
      });
      expect([await signInNews(app, desk), await signInNews(app, other)]).toEqual([null, null]);
      const started = app.published.findLast(({ type }) => type === "session.started");
      expect(started?.wakes).toEqual([`sign-ins:${MINISTER}`]);
      await noteSignInNews(app, by("minister-of-health"), { sessionId: tablet });
      expect(await signInNews(app, tablet)).not.toBeNull();
      await noteSignInNews(app, by(LOGIN), { sessionId: tablet });
      expect(await signInNews(app, tablet)).toBeNull();
    });

    test("is told also when it has ended since", async () => {
      const tablet = await enter();
      await endSignIn(app, by(LOGIN), { sessionId: await enter({ userAgent: DESK }) });
      expect(await signInNews(app, tablet)).not.toBeNull();
    });

    test("from the demo's page is none: anybody is anybody there", async () => {
      const tablet = await enter();
      await enter({ via: "demo" });
      expect(await signInNews(app, tablet)).toBeNull();
    });
  });

  describe("a new password of one's own", () => {
    const limits = makeSignInLimits();
    const given = { login: LOGIN, address: "10.0.0.1", cookieHeader: "", userAgent: "", limits };
    const change = (current: string, password: string, sessionId: string, intent = by(LOGIN)) =>
      changePassword(app, intent, { current, password, sessionId });
    beforeEach(() => setPassword(app, MINISTER, FORMER));

    test("takes the place of the present one and ends the other sign-ins", async () => {
      const tablet = await enter();
      const desk = await enter({ userAgent: DESK });
      const intent = by(LOGIN);
      expect(await change(FORMER, OWN, tablet, intent)).toEqual({ changed: true });
      expect(await living(tablet, desk)).toEqual([true, false]);
      expect(await refusalOf(signIn(app, { ...given, password: FORMER }))).toBe(
        "wrong-credentials",
      );
      expect((await signIn(app, { ...given, password: OWN })).personId).toBe(MINISTER);
      expect(await change(FORMER, OWN, tablet, intent), "a retry").toEqual({ changed: true });
    });

    test("needs the present one, with a limit on guessing", async () => {
      const tablet = await enter();
      for (let tries = 0; tries < 10; tries += 1) {
        expect(await refusalOf(change("sai", OWN, tablet))).toBe("wrong-password");
      }
      expect(await refusalOf(change(FORMER, OWN, tablet))).toBe("too-many-tries");
      expect(await refusalOf(change("", OWN, tablet))).toBe("wrong-password");
    });

    test("must be long and not foreseeable", async () => {
      const tablet = await enter();
      expect(await refusalOf(change(FORMER, "ngắn", tablet))).toBe("password-too-short");
      expect(await refusalOf(change(FORMER, LOGIN, tablet))).toBe("password-foreseeable");
    });

    test("is nowhere in what is kept, not even as a hash that is tried quickly", async () => {
      const tablet = await enter();
      await change(FORMER, OWN, tablet);
      await change(OWN, FORMER, tablet);
      const hashes: { body_hash: string }[] = await app.read("intents").select("body_hash");
      expect(new Set(hashes.map((row) => row.body_hash)).size).toBe(1);
    });
  });
});
