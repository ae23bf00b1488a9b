import { afterEach, beforeEach, expect, test } from "vitest";
import { BODY_ID, personId } from "../../db/fixtures/government.ts";
import { isSealedOn } from "../ballots/ballot-setting.store.server.ts";
import { sealBallots } from "../ballots/seal-ballots.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { timeVi } from "../platform/dates.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { plantIssuedBallot } from "../testing/ballots.ts";
import { onEachDatabase } from "../testing/database.ts";
import { refusalOf } from "../testing/refused.ts";
import { changeSetting } from "./change-setting.server.ts";
import { isValueOf, SETTINGS, type SettingName } from "./house-setting.ts";
import { ruleSetInForce, speakingMinutesAt } from "./in-force.views.server.ts";
import { settingsPage } from "./settings-page.views.server.ts";

const HEAD = "head-of-general-affairs";
const LEADER = "vice-chairman-of-government-office";
const TODAY = "2026-12-03";
const TOMORROW = "2026-12-04";

test.each([
  ["due-time", "16:00", "25:00"],
  ["speaking-minutes", "60", "61"],
  ["upload-megabytes", "150", "151"],
  ["upload-pages", "5000", "5001"],
  ["upload-pages", "1", "0"],
  ["note-retention", "3650", "3651"],
  ["note-retention", "off", "0"],
  ["rule-set", "VN-2022", "EU-QMV"],
  ["seal-ballots", "on", "yes"],
] as const)("%s takes %s, not %s", (name, right, wrong) => {
  expect([isValueOf(name, right), isValueOf(name, wrong)]).toEqual([true, false]);
});

onEachDatabase("settings", (place) => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const set = (login: string, name: SettingName, value: string, fromOn = TODAY) =>
    changeSetting(app, by(login), { name, value, fromOn, bodyCode: "government" });
  const shown = async (name: SettingName) => {
    const person = await requirePerson(app.read, personId(LEADER), app.clock());
    const eyes = { person, now: app.clock(), settings: app.settings };
    return (await settingsPage(app.read, eyes))?.settings.find((each) => each.name === name);
  };
  const dueHour = async () => {
    const id = await plantIssuedBallot(app);
    return timeVi((await app.read("ballots").where({ id }).first("due_at")).due_at);
  };

  test("an hour set for tomorrow holds from tomorrow on, the last one set", async () => {
    await set(HEAD, "due-time", "15:00", TOMORROW);
    await set(HEAD, "due-time", "16:00", TOMORROW);
    expect(await dueHour()).toBe("17:30");
    expect(await shown("due-time")).toMatchObject({
      ...{ value: "17:30", since: null },
      coming: [{ value: "16:00", fromOn: TOMORROW }],
      history: [{ value: "16:00", by: personId(HEAD) }, { value: "15:00" }],
    });
    app.time.moveTo(Date.parse("2026-12-04T07:00:00+07:00"));
    expect(await dueHour()).toBe("16:00");
    expect(await shown("due-time")).toMatchObject({ value: "16:00", since: TOMORROW, coming: [] });
    await set(HEAD, "speaking-minutes", "7", TOMORROW);
    expect(await speakingMinutesAt(app.read, app.settings, app.clock())).toBe(7);
  });

  test("what decides votes is the leadership's; nothing is set back in time", async () => {
    const rules = SETTINGS.slice(0, 4);
    for (const name of rules) expect(await refusalOf(set(HEAD, name, "on"))).toBe("not-allowed");
    expect(await refusalOf(set("operator", "due-time", "16:00"))).toBe("not-allowed");
    expect(await refusalOf(set("minister-of-justice", "due-time", "16:00"))).toBe("not-found");
    expect(await refusalOf(set(LEADER, "rule-set", "VN-2022", "2026-12-02"))).toBe(
      "setting-in-past",
    );
    expect(await refusalOf(set(LEADER, "rule-set", "EU-QMV"))).toBe("invalid-input");
    await set(LEADER, "rule-set", "VN-2022", TOMORROW);
    expect(await ruleSetInForce(app.read, TODAY)).toBe("VN-2026");
    expect(await ruleSetInForce(app.read, TOMORROW)).toBe("VN-2022");
  });

  test("what the command line sets stands beside what the screen sets", async () => {
    await sealBallots(app, { bodyCode: "government", isSealed: true, fromOn: TODAY });
    expect(await shown("seal-ballots")).toMatchObject({ value: "on", history: [{ by: null }] });
    await set(LEADER, "seal-ballots", "off", TOMORROW);
    expect(await isSealedOn(app.read, BODY_ID, TODAY)).toBe(true);
    expect(await isSealedOn(app.read, BODY_ID, TOMORROW)).toBe(false);
    await set(HEAD, "note-retention", "30");
    await set(LEADER, "vote-by-name", "on");
    expect(await shown("note-retention")).toMatchObject({ value: "30", since: TODAY });
    expect(await shown("vote-by-name")).toMatchObject({ value: "on" });
    expect(await shown("vote-password")).toMatchObject({ value: "off", history: [] });
  });
});
