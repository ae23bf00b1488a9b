import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { newFor } from "../notices/notice.views.server.ts";
import { sendNotices } from "../notices/send-notices.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { prepareMeeting } from "../testing/meeting-in-preparation.ts";
import { plantPaper } from "../testing/papers.ts";
import { boardOfMeeting } from "./board.views.server.ts";
import { urgeMinistry } from "./urge-ministry.server.ts";

onEachDatabase("urgeMinistry", (place) => {
  let app: TestApp;
  let meeting: { meetingId: string; first: string };

  beforeEach(async () => {
    app = await startTestApp(place);
    meeting = await prepareMeeting(app);
  });
  afterEach(() => app.end());

  const urge = (login = "specialist") => urgeMinistry(app, by(login), { itemId: meeting.first });
  const urgings = () => app.read("item_urgings").select("lacks", "on_day");

  test("asks for what is missing, once a day", async () => {
    expect(await urge()).toEqual({ lacks: ["papers"] });
    await expect(urge("head-of-general-affairs")).rejects.toMatchObject({ code: "already-urged" });
    app.time.moveTo(app.clock() + 86_400_000);
    await plantPaper(app, { itemId: meeting.first });
    await app.write("papers").update({ kind: "submission", pages: 11 });
    expect(await urge()).toEqual({ lacks: ["draft", "summary"] });
    expect(await urgings()).toHaveLength(2);
    const row = await app.read("meetings").where({ id: meeting.meetingId }).first();
    const at = { id: row.id, startsAt: row.starts_at, kind: row.kind };
    const [line] = await boardOfMeeting(app.read, at, app.clock());
    expect(line).toMatchObject({ step: "urge", daysLate: 4 });
    expect(line?.urgedAt).toBeGreaterThan(0);
  });

  test("nothing is asked for where nothing is missing", async () => {
    await plantPaper(app, { itemId: meeting.first });
    await plantPaper(app, { itemId: meeting.first });
    const [one, other]: string[] = await app.read("papers").pluck("id");
    await app.write("papers").where({ id: one }).update({ kind: "submission" });
    await app.write("papers").where({ id: other }).update({ kind: "draft" });
    await expect(urge()).rejects.toMatchObject({ code: "nothing-missing" });
  });

  test("the lead ministry hears of it, and no other", async () => {
    await urge();
    const event = app.published.find(({ type }) => type === "item.urged");
    if (!event) throw new Error("no event");
    await sendNotices(app, { ...event, payload: event.payload ?? {} });
    const newsOf = async (login: string) => {
      const person = await requirePerson(app.read, personId(login), app.clock());
      return (await newFor(app.read, person, 10)).lines.map(({ kind }) => kind);
    };
    expect(await newsOf("officer-of-justice")).toEqual(["papers-missing"]);
    expect(await newsOf("officer-of-science")).toEqual([]);
  });

  test.each([
    ["a member of a meeting not told of", "minister-of-justice"],
    ["a ministry", "officer-of-justice"],
  ])("%s does not", async (_who, login) => {
    await expect(urge(login)).rejects.toMatchObject({ code: "not-found" });
    expect(await urgings()).toEqual([]);
  });
});
