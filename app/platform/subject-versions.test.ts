import { afterEach, beforeEach, expect, test } from "vitest";
import { onEachDatabase } from "../testing/database.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { commit } from "./commit.server.ts";
import { readSubjectVersions } from "./subject-versions.server.ts";

onEachDatabase("subject versions", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const happen = (wakes: (string | { subject: string; say: number })[]) =>
    commit(app, { act: "happen", intent: null, input: null }, async (tx) => {
      tx.record({ type: "thing.happened", subject: "thing:1", wakes });
      return Promise.resolve(null);
    });

  test("each subject keeps the last event that woke it; the log's end is the newest", async () => {
    await happen(["meeting:1", "person:1"]);
    await happen([{ subject: "meeting:1", say: 3 }]);
    await happen([]);
    const { newest, bySubject } = await readSubjectVersions(app.read);
    expect(newest - (bySubject.get("meeting:1") ?? 0)).toBe(1);
    expect(newest - (bySubject.get("person:1") ?? 0)).toBe(2);
    expect(bySubject.has("meeting:2")).toBe(false);
  });

  test("what was rolled back woke nobody", async () => {
    const before = await readSubjectVersions(app.read);
    await expect(
      commit(app, { act: "happen", intent: null, input: null }, (tx) => {
        tx.record({ type: "thing.happened", subject: "thing:1", wakes: ["meeting:9"] });
        return Promise.reject(new Error("no"));
      }),
    ).rejects.toThrow("no");
    expect(await readSubjectVersions(app.read)).toEqual(before);
  });
});
