import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { refusalOf } from "../testing/refused.ts";
import { issueCode } from "./issue-code.server.ts";
import { makeSignInLimits, type SignInLimits } from "./make-sign-in-limits.server.ts";
import { inGroups, makeCode } from "./one-time-code.ts";
import { redeemCode } from "./redeem-code.server.ts";
import { setPassword } from "./set-password.server.ts";
import { signInDemo } from "./sign-in-demo.server.ts";
import { signIn } from "./sign-in.server.ts";
import { validateCookie } from "./validate-cookie.server.ts";

const LOGIN = "minister-of-justice";
const MINISTER = personId(LOGIN);
const FORMER = "mật khẩu cũ dài dòng";
const OWN = "con đò qua sông lúc chiều";
const HOUR = 60 * 60_000;

onEachDatabase("a one-time code", (place) => {
  let app: TestApp;
  let limits: SignInLimits;
  beforeEach(async () => {
    app = await startTestApp(place);
    limits = makeSignInLimits();
    await setPassword(app, MINISTER, FORMER);
  });
  afterEach(() => app.end());

  const visitor = { address: "10.0.0.1", cookieHeader: "", userAgent: "" };
  const enter = (password: string) => signIn(app, { login: LOGIN, password, ...visitor, limits });
  const redeem = (code: string, password = OWN, address = "10.0.0.1") =>
    redeemCode(app, { code, password, ...visitor, address, limits });
  const counts = async (setCookie: string) =>
    (await validateCookie(app, setCookie.split(";")[0] ?? "")) !== null;

  async function issue(code = makeCode()): Promise<string> {
    await issueCode(app, by("operator"), { personId: MINISTER, code });
    return code;
  }

  test("becomes a password of one's own, and signs in", async () => {
    const code = await issue();
    const started = await redeem(inGroups(code).toLowerCase());
    expect(started.personId).toBe(MINISTER);
    expect(await counts(started.setCookie)).toBe(true);
    expect((await enter(OWN)).personId).toBe(MINISTER);
    expect(await app.read("sessions").where({ via: "code" })).toHaveLength(1);
  });

  test("is not in the database, nor in what is announced", async () => {
    const code = await issue();
    const tables = ["one_time_codes", "intents", "events"];
    const rows = await Promise.all(tables.map((name) => app.read(name)));
    expect(rows.map((of) => of.length > 0)).toEqual([true, true, true]);
    expect(JSON.stringify([rows, app.published])).not.toContain(code);
  });

  test("ends what opened the account before: password, sign-ins, the code before", async () => {
    const tablet = await signInDemo(app, { personId: MINISTER, ...visitor });
    const other = await signInDemo(app, { personId: personId("minister-of-health"), ...visitor });
    const first = await issue();
    expect(await counts(tablet.setCookie)).toBe(false);
    expect(await counts(other.setCookie)).toBe(true);
    expect(await refusalOf(enter(FORMER))).toBe("wrong-credentials");
    const second = await issue();
    expect(await refusalOf(redeem(first))).toBe("code-unknown");
    expect((await redeem(second)).personId).toBe(MINISTER);
  });

  test("asked for again under the same key is the same code", async () => {
    const code = makeCode();
    const intent = by("operator");
    const first = await issueCode(app, intent, { personId: MINISTER, code });
    app.time.moveTo(app.clock() + HOUR);
    expect(await issueCode(app, intent, { personId: MINISTER, code })).toEqual(first);
    await redeem(code);
    await issueCode(app, intent, { personId: MINISTER, code });
    expect((await enter(OWN)).personId).toBe(MINISTER);
  });

  test("works once, also for two who come with it together", async () => {
    const code = await issue();
    const answers = await Promise.all([redeem(code), redeem(code)].map(refusalOf));
    expect(answers.toSorted()).toEqual(["code-unknown", "fine"]);
    expect(await refusalOf(redeem(code))).toBe("code-unknown");
  });

  test("works for 72 hours", async () => {
    const code = await issue();
    app.time.moveTo(app.clock() + 72 * HOUR - 60_000);
    expect(await refusalOf(redeem(code, "ngắn"))).toBe("password-too-short");
    app.time.moveTo(app.clock() + 60_000);
    expect(await refusalOf(redeem(code, "ngắn"))).toBe("code-unknown");
  });

  test("stays good while the password does not please", async () => {
    const code = await issue();
    for (const [password, why] of [
      ["ngắn", "password-too-short"],
      ["minister-of-justice", "password-foreseeable"],
      ["q1w2e3r4t5y6u7i8", "password-foreseeable"],
      ["rất dài ".repeat(40), "password-too-long"],
    ] as const) {
      expect(await refusalOf(redeem(code, password))).toBe(why);
    }
    expect((await redeem(code)).personId).toBe(MINISTER);
  });

  test("unknown, used, replaced, out of date and no code at all: one answer", async () => {
    const used = await issue();
    await redeem(used);
    for (const typed of [makeCode(), used, "", "K7QM", "🙂"]) {
      await expect(redeem(typed)).rejects.toMatchObject({
        ...{ code: "code-unknown", details: {}, fields: {} },
      });
    }
  });

  test("a hundred wrong ones from one address, then a wait; others are not held up", async () => {
    const code = await issue();
    const attempt = { login: null, address: "203.0.113.9" };
    for (let tries = 0; tries < 99; tries += 1) await limits.noteFailure(attempt);
    expect(await refusalOf(redeem(makeCode(), OWN, "203.0.113.9"))).toBe("code-unknown");
    expect(await refusalOf(redeem(code, OWN, "203.0.113.9"))).toBe("too-many-tries");
    expect((await redeem(code)).personId).toBe(MINISTER);
  });

  describe("is issued", () => {
    const issuedBy = (login: string, personIdOf = MINISTER, code = makeCode()) =>
      refusalOf(issueCode(app, by(login), { personId: personIdOf, code }));

    test.each(["specialist", "prime-minister", "auditor", "minister-of-health"])(
      "not by %s, to whom persons do not exist here",
      async (login) => {
        expect(await issuedBy(login)).toBe("not-found");
        expect((await enter(FORMER)).personId).toBe(MINISTER);
      },
    );

    test("to persons there are, to others than oneself, and long enough", async () => {
      expect(await issuedBy("operator", "person-nobody")).toBe("not-found");
      expect(await issuedBy("operator", personId("operator"))).toBe("own-account");
      expect(await issuedBy("operator", MINISTER, "K7QM3FXD")).toBe("invalid-input");
    });

    test("at the machine, by nobody's name", async () => {
      const code = makeCode();
      await issueCode(app, null, { personId: personId("operator"), code });
      expect((await redeem(code)).personId).toBe(personId("operator"));
    });
  });
});
