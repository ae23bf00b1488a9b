import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DEMO_PASSWORD, personId } from "../../db/fixtures/government.ts";
import { signIn as texts } from "../i18n/vi/sign-in.ts";
import { signIn as englishTexts } from "../i18n/en/sign-in.ts";
import { makeSlots } from "../platform/slots.server.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { makeSignInLimits, type SignInLimits } from "./make-sign-in-limits.server.ts";
import { setPassword } from "./set-password.server.ts";
import { signInDemo } from "./sign-in-demo.server.ts";
import { validateCookie } from "./validate-cookie.server.ts";
import { signIn } from "./sign-in.server.ts";

const MINISTER = personId("minister-of-justice");

test("the start page names the demo's password", () => {
  expect(texts.demoPassword).toContain(DEMO_PASSWORD);
  expect(englishTexts.demoPassword).toContain(DEMO_PASSWORD);
});

onEachDatabase("signIn", (place) => {
  let app: TestApp;
  let limits: SignInLimits;
  beforeEach(async () => {
    app = await startTestApp(place);
    limits = makeSignInLimits();
    await setPassword(app, MINISTER, "mật khẩu đúng");
  });
  afterEach(() => app.end());

  const enter = (login: string, password: string, address = "10.0.0.1") =>
    signIn(app, { login, password, address, cookieHeader: "", userAgent: "", limits });
  const refusalOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: { code: string; details: object; fields: object }) => ({
        code: error.code,
        details: error.details,
        fields: error.fields,
      }),
    );

  test("the right password opens, however the name is written and the marks composed", async () => {
    for (const login of ["minister-of-justice", " Minister-Of-Justice "]) {
      expect(await enter(login, "mật khẩu đúng".normalize("NFD"))).toMatchObject({
        personId: MINISTER,
      });
    }
  });

  test("the cookie is out of scripts' reach and ends with the absolute limit", async () => {
    const { setCookie } = await enter("minister-of-justice", "mật khẩu đúng");
    expect(setCookie).toMatch(/^e_cabinet_session=[a-z2-7]{40}; /);
    expect(setCookie).toContain("HttpOnly");
    expect(setCookie).toContain("SameSite=Lax");
    expect(setCookie).toContain("Max-Age=43200");
    expect(setCookie).not.toContain("Secure");
    app.settings = { ...app.settings, origins: ["https://hop.chinhphu.example"] };
    const behindTls = (await enter("minister-of-justice", "mật khẩu đúng")).setCookie;
    expect(behindTls).toMatch(/^__Host-e_cabinet_session=[a-z2-7]{40}; /);
    expect(behindTls).toMatch(/; Path=\/;.*; Secure/);
    expect(behindTls).not.toContain("Domain");
    const signedIn = await validateCookie(app, behindTls.split(";")[0] ?? "");
    expect(signedIn?.person.id).toBe(MINISTER);
  });

  test("a wrong password, an account without one and an unknown name get the same answer", async () => {
    const answers = [
      await refusalOf(enter("minister-of-justice", "sai")),
      await refusalOf(enter("minister-of-health", "sai")),
      await refusalOf(enter("no-such-person", "sai")),
      await refusalOf(enter("no-such-person", "")),
    ];
    for (const answer of answers) {
      expect(answer).toEqual({ code: "wrong-credentials", details: {}, fields: {} });
    }
  });

  test("each costs one hash and one event", async () => {
    for (const login of ["minister-of-justice", "minister-of-health", "no-such-person"]) {
      let hashes = 0;
      const slots = makeSlots(2, 40);
      app.slots.hashing = {
        run: (work) => {
          hashes += 1;
          return slots.run(work);
        },
      };
      app.published.length = 0;
      await refusalOf(enter(login, "sai"));
      expect([hashes, app.published.map(({ type }) => type)]).toEqual([1, ["sign-in.refused"]]);
    }
  });

  describe("limits", () => {
    const fail = async (times: number, login: string, address?: string) => {
      const codes: (string | undefined)[] = [];
      for (let i = 0; i < times; i += 1) {
        codes.push((await refusalOf(enter(login, "sai", address)))?.code);
      }
      return codes;
    };

    test("ten wrong tries at one account, then a wait, also with the right password", async () => {
      const codes = await fail(11, "minister-of-justice");
      expect(codes).toEqual([...Array(10).fill("wrong-credentials"), "too-many-tries"]);
      const refusal = await refusalOf(enter("minister-of-justice", "mật khẩu đúng"));
      expect(refusal).toMatchObject({ code: "too-many-tries", details: { minutes: 15 } });
    });

    test("an unknown name meets the same limit", async () => {
      expect((await fail(11, "no-such-person")).at(-1)).toBe("too-many-tries");
    });

    test("a stranger elsewhere does not lock the minister out", async () => {
      await fail(11, "minister-of-justice", "203.0.113.9");
      expect(await enter("minister-of-justice", "mật khẩu đúng")).toMatchObject({
        personId: MINISTER,
      });
    });

    test("a right password forgets the wrong ones before it", async () => {
      await fail(9, "minister-of-justice");
      await enter("minister-of-justice", "mật khẩu đúng");
      expect((await fail(9, "minister-of-justice")).at(-1)).toBe("wrong-credentials");
    });
  });

  test("three hundred people of one room sign in behind one address", async () => {
    const attempt = { login: "minister-of-justice", address: "10.0.0.1" };
    for (let i = 0; i < 300; i += 1) {
      await limits.check(attempt);
      await limits.noteSuccess(attempt);
    }
    await expect(limits.check(attempt)).resolves.toBeUndefined();
  });

  test("an address that fails a hundred times waits, others do not", async () => {
    for (let i = 0; i < 100; i += 1) {
      await limits.noteFailure({ login: `name-${i}`, address: "203.0.113.9" });
    }
    const here = limits.check({ login: "anyone", address: "203.0.113.9" });
    await expect(here).rejects.toMatchObject({ code: "too-many-tries" });
    await limits.check({ login: "anyone", address: "10.0.0.1" });
  });

  test("guessing one account from many addresses meets the account's own limit", async () => {
    const login = "minister-of-justice";
    for (let i = 0; i < 50; i += 1) await limits.noteFailure({ login, address: `10.0.1.${i}` });
    const again = limits.check({ login, address: "10.0.2.1" });
    await expect(again).rejects.toMatchObject({ code: "too-many-tries" });
  });

  test("tries that queue up together are still counted one by one", async () => {
    const codes = await Promise.all(
      Array.from({ length: 30 }, () => refusalOf(enter("minister-of-justice", "sai"))),
    );
    const wrong = codes.filter((refusal) => refusal?.code === "wrong-credentials").length;
    // Two hashes run at once, so one more may be under way when the tenth fails.
    expect(wrong).toBeLessThanOrEqual(11);
  });

  test("beyond the queue it is busy, and says so at once", async () => {
    app.slots.hashing = makeSlots(2, 3);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        refusalOf(enter("minister-of-justice", "mật khẩu đúng", `10.0.3.${i}`)),
      ),
    );
    expect(answers.filter((refusal) => refusal?.code === "busy")).toHaveLength(3);
    expect(answers.filter((refusal) => refusal === null)).toHaveLength(5);
  });

  test("one tap opens the demo, without a password, for persons there are", async () => {
    const given = { personId: MINISTER, cookieHeader: "", userAgent: "" };
    expect(await signInDemo(app, given)).toMatchObject({ personId: MINISTER });
    const unknown = signInDemo(app, { ...given, personId: "person-nobody" });
    await expect(unknown).rejects.toMatchObject({ code: "not-found" });
  });
});
