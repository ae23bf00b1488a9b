import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { verifyRecord } from "../record/verification.views.server.ts";
import { startTestApp, type TestApp } from "./app.ts";
import type { Place } from "./database.ts";
import { plantMeetingInSession, type Scene } from "./meeting-in-session.ts";

type Stage = { app: TestApp; scene: Scene };

/** One app for the tests of a file, for each a meeting in session; at the end the record is verified. */
export function onVerifiedRecord(place: Place, enter: (stage: Stage) => void): void {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(place);
  });
  beforeEach(async () => {
    enter({ app, scene: await plantMeetingInSession(app) });
  });
  afterAll(async () => {
    // Whatever the tests did through the acts, the record tells the same.
    const { findings } = await verifyRecord(app, "all");
    await app.end();
    expect(findings).toEqual([]);
  });
}
