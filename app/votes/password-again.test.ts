import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { confirmPerson } from "../accounts/confirm-person.server.ts";
import { setPassword } from "../accounts/set-password.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { castSecretVote } from "./cast-secret-vote.server.ts";
import { castVote } from "./cast-vote.server.ts";
import { openVote } from "./open-vote.server.ts";
import { setVoteRule } from "./set-vote-rule.server.ts";
import { PLAIN_FORM } from "./vote-form.ts";
import { currentVote } from "./vote.views.server.ts";

const CHAIR = "prime-minister";
const MINISTER = "minister-of-justice";
const PASSWORD = "mật khẩu của Bộ trưởng";

onEachDatabase("the password again before a cast", (place) => {
  let app: TestApp;
  let scene: Scene;

  beforeAll(async () => {
    app = await startTestApp(place);
    await setPassword(app, personId(MINISTER), PASSWORD);
    const rule = { bodyCode: "government", name: "password", isOn: true } as const;
    await setVoteRule(app, { ...rule, fromOn: "2026-12-03" });
  });
  beforeEach(async () => {
    // Beyond the wrong tries of the test before.
    app.time.moveTo(app.clock() + 20 * 60_000);
    scene = await plantMeetingInSession(app);
  });
  afterAll(() => app.end());

  const open = async (isSecret = false) => {
    const { voteId } = await openVote(app, by(CHAIR), {
      ...{ meetingId: scene.meetingId, itemId: scene.items.decision, question: null },
      form: { ...PLAIN_FORM, isSecret },
    });
    return voteId;
  };
  /** As the door does: the password is asked about first, then the cast is made. */
  const cast = async (voteId: string, password?: string, intent: Intent = by(MINISTER)) => {
    const confirmed = await confirmPerson(app, intent, password);
    return castVote(app, confirmed, { voteId, choice: "FOR", replaces: null });
  };
  const asks = async () => {
    const person = await requirePerson(app.read, personId(MINISTER), app.clock());
    return (await currentVote(app.read, { person, meetingId: scene.meetingId }))?.asksForPassword;
  };

  test("without it, or with a wrong one, nothing is recorded", async () => {
    const voteId = await open();
    expect(await asks()).toBe(true);
    expect(await refusalOf(cast(voteId))).toBe("password-needed");
    expect(await refusalOf(cast(voteId, "sai"))).toBe("wrong-password");
    expect(await app.read("casts").where({ vote_id: voteId })).toEqual([]);
    expect(await cast(voteId, PASSWORD)).toMatchObject({ voteId, choice: "FOR", seq: 1 });
  });

  test("sent again under the same key it gives the same receipt", async () => {
    const voteId = await open();
    const intent = by(MINISTER);
    const receipt = await cast(voteId, PASSWORD, intent);
    expect(await cast(voteId, PASSWORD, intent)).toEqual(receipt);
    expect(await refusalOf(cast(voteId, "sai", intent))).toBe("wrong-password");
    expect(await app.read("casts").where({ vote_id: voteId })).toHaveLength(1);
  });

  test("a secret ballot asks for it too", async () => {
    const voteId = await open(true);
    const bare = castSecretVote(app, by(MINISTER), { voteId, mark: "F" });
    expect(await refusalOf(bare)).toBe("password-needed");
    const confirmed = await confirmPerson(app, by(MINISTER), PASSWORD);
    expect(await castSecretVote(app, confirmed, { voteId, mark: "F" })).toMatchObject({ voteId });
  });

  test("ten wrong ones close the way for a while, be they sent at once", async () => {
    const voteId = await open();
    const wrong = Array.from({ length: 16 }, () => refusalOf(cast(voteId, "sai")));
    const codes = await Promise.all(wrong);
    const tried = codes.filter((code) => code === "wrong-password").length;
    // Two are hashed at a time.
    expect(tried).toBeGreaterThanOrEqual(10);
    expect(tried).toBeLessThanOrEqual(11);
    expect(await refusalOf(cast(voteId, PASSWORD))).toBe("too-many-tries");
    app.time.moveTo(app.clock() + 16 * 60_000);
    await cast(voteId, PASSWORD);
  });

  test("it is written nowhere", async () => {
    const tables = ["events", "intents", "log_payloads", "casts"];
    for (const table of tables) {
      const text = JSON.stringify(await app.read(table));
      expect(text).not.toContain(PASSWORD);
      expect(text).not.toContain("isConfirmed");
    }
    expect(JSON.stringify(app.published)).not.toContain(PASSWORD);
  });

  test("a vote opened while the body did not ask for it goes on without", async () => {
    const rule = { bodyCode: "government", name: "password", fromOn: "2026-12-03" } as const;
    await setVoteRule(app, { ...rule, isOn: false });
    const voteId = await open();
    expect(await asks()).toBe(false);
    await setVoteRule(app, { ...rule, fromOn: "2026-12-04", isOn: true });
    await cast(voteId);
  });
});
