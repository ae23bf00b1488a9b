import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { plantPaper, publishAll } from "../testing/papers.ts";
import { leaderOfPages, readersAmong } from "./stage.views.server.ts";

onEachDatabase("leading the pages", (place) => {
  let app: TestApp;
  let scene: Scene;
  let open: string;
  let restricted: string;
  beforeEach(async () => {
    app = await startTestApp(place);
    scene = await plantMeetingInSession(app);
    open = await plantPaper(app, { itemId: scene.items.decision });
    const readerIds = [personId("prime-minister"), personId("minister-of-justice")];
    restricted = await plantPaper(app, { itemId: scene.items.other, readerIds });
    await publishAll(app, scene.meetingId);
  });
  afterEach(() => app.end());

  const leading = (login: string, paperId = open, meetingId = scene.meetingId) =>
    leaderOfPages(app.read, { personId: personId(login), meetingId, paperId, at: app.clock() });

  test.each(["prime-minister", "specialist"])("%s may", async (login) => {
    expect(await leading(login)).toMatchObject({ presides: login === "prime-minister" });
  });

  test.each([
    ["minister-of-justice", "not-allowed"],
    ["deputy-of-health", "not-allowed"],
    ["assistant-of-justice", "not-allowed"],
    ["auditor", "not-found"],
    ["operator", "not-found"],
    ["officer-of-justice", "not-found"],
  ])("%s is refused by name: %s", async (login, refused) => {
    expect(await leading(login)).toEqual({ refused });
  });

  test("only papers of this meeting, which the leader may read, and only while it lasts", async () => {
    const other = await plantMeetingInSession(app);
    const foreign = await plantPaper(app, { itemId: other.items.decision });
    expect(await leading("specialist", foreign)).toEqual({ refused: "not-found" });
    expect(await leading("specialist", app.ids.next())).toEqual({ refused: "not-found" });
    await app.write("meetings").where({ id: scene.meetingId }).update({ state: "closed" });
    expect(await leading("prime-minister")).toEqual({ refused: "meeting-closed" });
  });

  test("a restricted paper is shown to its readers only", async () => {
    const logins = ["prime-minister", "minister-of-justice", "minister-of-science", "auditor"];
    const among = async (paperId: string) => {
      const asked = { personIds: logins.map(personId), paperId, at: app.clock() };
      const readers = await readersAmong(app.read, asked);
      return logins.filter((login) => readers.has(personId(login)));
    };
    expect(await among(open)).toEqual(logins.slice(0, 3));
    expect(await among(restricted)).toEqual(logins.slice(0, 2));
  });
});
