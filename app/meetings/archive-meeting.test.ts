import { afterEach, beforeEach, expect, test } from "vitest";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { archiveMeeting } from "./archive-meeting.server.ts";
import { blockingOf } from "./blocking.views.server.ts";
import { findMeeting } from "./meeting.store.server.ts";

onEachDatabase("archiving a meeting", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  test("waits for every item and for the minutes, and says what blocks it", async () => {
    const { meetingId } = await plantMeetingInSession(app);
    const archive = () => archiveMeeting(app, by("specialist"), { meetingId });
    expect(await refusalOf(archive())).toBe("meeting-not-closed");
    await app.write("meetings").where({ id: meetingId }).update({ state: "closed", closed_at: 1 });
    expect(await blockingOf(app.write, meetingId)).toMatchObject({ minutes: "none", drafts: [] });
    expect((await blockingOf(app.write, meetingId)).items).toHaveLength(3);
    expect(await refusalOf(archive())).toBe("meeting-not-settled");
    await app
      .write("agenda_items")
      .where({ meeting_id: meetingId })
      .update({ conclusion: "Thống nhất", concluded_at: app.clock() });
    expect((await blockingOf(app.write, meetingId)).items).toEqual([]);
    expect(await refusalOf(archive())).toBe("meeting-not-settled");
    expect(await findMeeting(app.write, meetingId)).toMatchObject({ state: "closed" });
    const byChair = archiveMeeting(app, by("prime-minister"), { meetingId });
    expect(await refusalOf(byChair)).toBe("not-allowed");
  });
});
