import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { makeAuthenticator, type Lie } from "../testing/authenticator.ts";
import { onEachDatabase } from "../testing/database.ts";
import { refusalOf } from "../testing/refused.ts";
import { askEnrolment } from "./ask-enrolment.server.ts";
import { askPasskey } from "./ask-passkey.server.ts";
import { enrolPasskey } from "./enrol-passkey.server.ts";
import { issueCode } from "./issue-code.server.ts";
import { makeSignInLimits, type SignInLimits } from "./make-sign-in-limits.server.ts";
import { makeCode } from "./one-time-code.ts";
import { ownPasskeys } from "./own-passkeys.views.server.ts";
import { removePasskey } from "./remove-passkey.server.ts";
import { signInPasskey } from "./sign-in-passkey.server.ts";
import { startSession } from "./start-session.server.ts";
import { validateCookie } from "./validate-cookie.server.ts";
import type { Via } from "./session.ts";

const LOGIN = "minister-of-justice";
const MINISTER = personId(LOGIN);
const ORIGIN = "https://hop.chinhphu.example";
const MINUTE = 60_000;

onEachDatabase("a passkey", (place) => {
  let app: TestApp;
  let limits: SignInLimits;
  beforeEach(async () => {
    app = await startTestApp(place);
    app.settings = { ...app.settings, origins: [ORIGIN] };
    limits = makeSignInLimits();
  });
  afterEach(() => app.end());

  const visitor = { address: "10.0.0.1", cookieHeader: "", userAgent: "Firefox/143.0 Windows" };

  async function signedIn(via: Via, login = LOGIN): Promise<string> {
    const arrival = { ...visitor, personId: personId(login), via };
    const { setCookie } = await startSession(app, arrival);
    const found = await validateCookie(app, setCookie.split(";")[0] ?? "");
    return found?.sessionId ?? "";
  }

  const ask = async (sessionId: string, login = LOGIN) =>
    (await askEnrolment(app, by(login), { sessionId, title: "Bộ trưởng" })).options;
  const enrol = (sessionId: string, said: string, intent = by(LOGIN)) =>
    enrolPasskey(app, intent, { sessionId, said, userAgent: visitor.userAgent });
  const enter = (said: string) => signInPasskey(app, { ...visitor, said, limits });
  const challenge = async () =>
    (await askPasskey(app, { address: visitor.address, limits })).options.challenge;

  /** A device that holds an enrolled key of the minister. */
  async function enrolled() {
    const sessionId = await signedIn("code");
    const device = makeAuthenticator(ORIGIN);
    await enrol(sessionId, device.enrol((await ask(sessionId)).challenge));
    return { device, sessionId };
  }

  test("is enrolled in a sign-in by code, and signs in by itself", async () => {
    const { device, sessionId } = await enrolled();
    const started = await enter(device.sign(await challenge()));
    expect(started.personId).toBe(MINISTER);
    expect(await app.read("sessions").where({ via: "passkey" })).toHaveLength(1);
    const own = await ownPasskeys(app, { personId: MINISTER, sessionId });
    expect(own).toMatchObject({ mayChange: true, keys: [{ id: device.id }] });
    expect(own?.keys[0]?.device).toEqual({ browser: "firefox", machine: "windows" });
    expect(own?.keys[0]?.usedAt).not.toBeNull();
    expect(app.published.map(({ type }) => type)).toContain("passkey.enrolled");
  });

  test("asks for the owner's finger, face or PIN, and excludes what is enrolled", async () => {
    const { device, sessionId } = await enrolled();
    const again = await ask(sessionId);
    expect(again.authenticatorSelection).toMatchObject({
      ...{ residentKey: "required", userVerification: "required" },
    });
    expect(again.excludeCredentials?.map(({ id }) => id)).toEqual([device.id]);
    expect(JSON.stringify(again.user.id)).not.toContain("minister");
    const { options } = await askPasskey(app, { address: visitor.address, limits });
    expect(options).toMatchObject({ rpId: "hop.chinhphu.example", userVerification: "required" });
    expect(options.allowCredentials ?? []).toEqual([]);
  });

  describe.each<Via>(["password", "demo"])("in a sign-in by %s alone", (via) => {
    test("none can be enrolled, also with a challenge of a better sign-in", async () => {
      const proven = await signedIn("code");
      const device = makeAuthenticator(ORIGIN);
      const said = device.enrol((await ask(proven)).challenge);
      const weak = await signedIn(via);
      expect(await refusalOf(ask(weak))).toBe("sign-in-unproven");
      expect(await refusalOf(enrol(weak, said))).toBe("sign-in-unproven");
      expect(await app.read("passkeys")).toHaveLength(0);
    });

    test("none can be removed", async () => {
      const { device } = await enrolled();
      const sessionId = await signedIn(via);
      const removing = removePasskey(app, by(LOGIN), { sessionId, passkeyId: device.id });
      expect(await refusalOf(removing)).toBe("sign-in-unproven");
      expect(await app.read("passkeys")).toHaveLength(1);
      const own = await ownPasskeys(app, { personId: MINISTER, sessionId });
      expect(own).toMatchObject({ mayChange: false });
    });
  });

  test("is removed by a sign-in with a passkey, and opens nothing then", async () => {
    const { device } = await enrolled();
    const sessionId = await signedIn("passkey");
    await removePasskey(app, by(LOGIN), { sessionId, passkeyId: device.id });
    expect(await refusalOf(enter(device.sign(await challenge())))).toBe("passkey-refused");
  });

  test("of another is as good as none", async () => {
    const { device } = await enrolled();
    const sessionId = await signedIn("code", "minister-of-health");
    const other = by("minister-of-health");
    const removing = removePasskey(app, other, { sessionId, passkeyId: device.id });
    expect(await refusalOf(removing)).toBe("not-found");
    const foreign = await signedIn("code");
    const asked = askEnrolment(app, other, { sessionId: foreign, title: "" });
    expect(await refusalOf(asked)).toBe("not-signed-in");
  });

  test("goes with a reset", async () => {
    const { device } = await enrolled();
    await issueCode(app, by("operator"), { personId: MINISTER, code: makeCode() });
    expect(await refusalOf(enter(device.sign(await challenge())))).toBe("passkey-refused");
  });

  test("enrolled again under the same key is one; once more under another is refused", async () => {
    const sessionId = await signedIn("code");
    const device = makeAuthenticator(ORIGIN);
    const said = device.enrol((await ask(sessionId)).challenge);
    const intent = by(LOGIN);
    expect(await enrol(sessionId, said, intent)).toEqual({ enrolled: true });
    expect(await enrol(sessionId, said, intent)).toEqual({ enrolled: true });
    expect(await refusalOf(enrol(sessionId, said))).toBe("passkey-refused");
    const anew = device.enrol((await ask(sessionId)).challenge);
    expect(await refusalOf(enrol(sessionId, anew))).toBe("passkey-refused");
    expect(await app.read("passkeys")).toHaveLength(1);
  });

  const lies: [string, Lie][] = [
    ["from another address", { origin: "https://hop.chinhphu.evil.example" }],
    ["of another party", { rpId: "evil.example" }],
    ["made for something else", { type: "payment.get" }],
    ["without asking the owner", { isVerified: false }],
  ];

  test.each(lies)("enrolment %s is refused", async (_what, lie) => {
    const sessionId = await signedIn("code");
    const said = makeAuthenticator(ORIGIN).enrol((await ask(sessionId)).challenge, lie);
    expect(await refusalOf(enrol(sessionId, said))).toBe("passkey-refused");
  });

  test.each<[string, Lie]>([
    ...lies,
    ["that is no signature", { signature: Buffer.alloc(70, 7) }],
    ["whose counter went back", { counter: 1 }],
  ])("a signature %s is refused, and the next true one is not", async (_what, lie) => {
    const { device } = await enrolled();
    await enter(device.sign(await challenge()));
    expect(await refusalOf(enter(device.sign(await challenge(), lie)))).toBe("passkey-refused");
    expect((await enter(device.sign(await challenge()))).personId).toBe(MINISTER);
  });

  test("a signature works once, also for two who send it together", async () => {
    const { device } = await enrolled();
    const said = device.sign(await challenge());
    const answers = await Promise.all([enter(said), enter(said)].map(refusalOf));
    expect(answers.toSorted()).toEqual(["fine", "passkey-refused"]);
    expect(await refusalOf(enter(said))).toBe("passkey-refused");
  });

  test("of two devices with one key that sign at once, one comes in", async () => {
    const { device } = await enrolled();
    const copies = [await challenge(), await challenge()].map((each) =>
      enter(device.sign(each, { counter: 7 })),
    );
    const answers = await Promise.all(copies.map(refusalOf));
    expect(answers.toSorted()).toEqual(["fine", "passkey-refused"]);
  });

  test("a signature from a device whose counter stays at nought works once, too", async () => {
    const { device } = await enrolled();
    await app.write("passkeys").update({ counter: 0 });
    const said = device.sign(await challenge(), { counter: 0 });
    await enter(said);
    expect(await refusalOf(enter(said))).toBe("passkey-refused");
  });

  test("a challenge is good for five minutes, for what and for whom it was given", async () => {
    const { device, sessionId } = await enrolled();
    const late = device.sign(await challenge());
    const lateKey = makeAuthenticator(ORIGIN).enrol((await ask(sessionId)).challenge);
    app.time.moveTo(app.clock() + 5 * MINUTE);
    expect(await refusalOf(enter(late))).toBe("passkey-refused");
    expect(await refusalOf(enrol(sessionId, lateKey))).toBe("passkey-refused");

    const forEnrolment = device.sign((await ask(sessionId)).challenge);
    expect(await refusalOf(enter(forEnrolment))).toBe("passkey-refused");
    const second = await signedIn("code");
    const ofSecond = makeAuthenticator(ORIGIN).enrol((await ask(second)).challenge);
    expect(await refusalOf(enrol(sessionId, ofSecond))).toBe("passkey-refused");
    const forSignIn = makeAuthenticator(ORIGIN).enrol(await challenge());
    expect(await refusalOf(enrol(sessionId, forSignIn))).toBe("passkey-refused");
    const ownChoice = device.sign(
      Buffer.from("a challenge of my own choice").toString("base64url"),
    );
    expect(await refusalOf(enter(ownChoice))).toBe("passkey-refused");
    expect(await refusalOf(enrol(second, ofSecond))).toBe("fine");
  });

  test("those that ran out do not stay in the table", async () => {
    await challenge();
    app.time.moveTo(app.clock() + 5 * MINUTE);
    await challenge();
    expect(await app.read("passkey_challenges")).toHaveLength(1);
  });

  test("what is no answer of a device is one more wrong try", async () => {
    for (const said of ["", "{}", "[]", "null", makeAuthenticator(ORIGIN).sign("x".repeat(20))]) {
      expect(await refusalOf(enter(said))).toBe("passkey-refused");
    }
    const attempt = { login: null, address: visitor.address };
    for (let tries = 5; tries < 99; tries += 1) await limits.noteFailure(attempt);
    expect(await refusalOf(enter("{}"))).toBe("passkey-refused");
    expect(await refusalOf(enter("{}"))).toBe("too-many-tries");
  });

  test("an address that asks a thousand times waits", async () => {
    for (let asked = 0; asked < 1000; asked += 1) await limits.ask(visitor.address);
    expect(await refusalOf(challenge())).toBe("too-many-tries");
  });
});
