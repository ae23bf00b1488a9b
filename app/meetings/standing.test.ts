import { afterAll, beforeAll, expect, test } from "vitest";
import { members, personId, seatId, staff } from "../../db/fixtures/government.ts";
import { may } from "../people/permission.ts";
import { STATES } from "../people/things.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { prepareMeeting } from "../testing/meeting-in-preparation.ts";
import { inviteGuest } from "./invite-guest.server.ts";
import { meetingsPage } from "./meeting.views.server.ts";
import { nameSubstitute } from "./name-substitute.server.ts";
import { relationsInMeeting, relationsToItem } from "./standing.views.server.ts";

onEachDatabase("who stands how to a meeting", (place) => {
  let app: TestApp;
  let made: Awaited<ReturnType<typeof prepareMeeting>>;
  beforeAll(async () => {
    app = await startTestApp(place);
    made = await prepareMeeting(app);
    await nameSubstitute(app, by("specialist"), {
      meetingId: made.meetingId,
      seatId: seatId("minister-of-health"),
      substituteId: personId("deputy-of-health"),
    });
    await inviteGuest(app, by("specialist"), {
      meetingId: made.meetingId,
      itemId: made.second,
      personId: personId("chairman-of-da-nang"),
      invited: true,
    });
  });
  afterAll(() => app.end());

  const person = (login: string) => requirePerson(app.write, personId(login), app.clock());

  test.each([
    ["prime-minister", ["chair", "seat"]],
    ["minister-of-justice", ["seat"]],
    ["deputy-of-health", ["substitute"]],
    ["assistant-of-justice", ["seat-assistant"]],
    ["officer-of-justice", ["item-ministry"]],
    ["lead-of-science", ["item-ministry"]],
    ["officer-of-health", []],
    ["chairman-of-da-nang", ["item-guest"]],
    ["specialist", []],
    ["operator", []],
  ])("%s: %j", async (login, relations) => {
    const found = await relationsInMeeting(app.write, await person(login), made.meetingId);
    expect(found.sort()).toEqual(relations);
  });

  test("ministries and guests stand to their own item only", async () => {
    const relations = async (login: string, itemId: string) =>
      (await relationsToItem(app.write, await person(login), itemId))?.relations;
    expect(await relations("officer-of-justice", made.first)).toEqual(["item-ministry"]);
    expect(await relations("officer-of-justice", made.second)).toEqual([]);
    expect(await relations("chairman-of-da-nang", made.second)).toEqual(["item-guest"]);
    expect(await relations("chairman-of-da-nang", made.first)).toEqual([]);
    expect(await relations("officer-of-justice", "item-none")).toBeUndefined();
  });

  test.each(STATES.meeting)(
    "the list shows a %s meeting to exactly those who may see it",
    async (state) => {
      await app
        .write("meetings")
        .where({ id: made.meetingId })
        .update({ state, invited_at: state === "planned" || state === "approved" ? null : 1 });
      const differing: string[] = [];
      for (const { login } of [...members, ...staff]) {
        const viewer = await person(login);
        const relations = await relationsInMeeting(app.write, viewer, made.meetingId);
        const allowed = may(viewer, "meeting.see", { state, relations });
        const { groups } = await meetingsPage(app.write, { person: viewer });
        if (Object.values(groups).flat().length !== (allowed ? 1 : 0)) differing.push(login);
      }
      expect(differing).toEqual([]);
    },
  );

  test.each(["cancelled", "postponed"])(
    "one %s before anybody was invited stays with its chair and the secretariat",
    async (state) => {
      await app.write("meetings").where({ id: made.meetingId }).update({ state, invited_at: null });
      const seen: string[] = [];
      for (const { login } of [...members, ...staff]) {
        const { groups } = await meetingsPage(app.write, { person: await person(login) });
        if (groups.off.length > 0) seen.push(login);
      }
      expect(seen).toContain("prime-minister");
      expect(seen).toContain("specialist");
      const others = ["minister-of-justice", "deputy-of-health", "assistant-of-justice"];
      expect(seen.filter((login) => [...others, "officer-of-justice"].includes(login))).toEqual([]);
      const minister = await person("minister-of-justice");
      expect(await relationsInMeeting(app.write, minister, made.meetingId)).toEqual([]);
    },
  );
});
