import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { uploadPaper } from "../testing/papers.ts";
import { makePdf } from "../testing/pdfs.ts";
import { paperManifest, requireMadeFile } from "./reading-copy.views.server.ts";
import { retryIntake } from "./retry-intake.server.ts";
import { takeIntakeSteps } from "./take-intake-steps.server.ts";
import { pageThumbnail } from "./thumbnail.views.server.ts";

onEachDatabase("the intake of a file", (place) => {
  let app: TestApp;
  let scene: Scene;
  beforeEach(async () => {
    app = await startTestApp(place);
    scene = await plantMeetingInSession(app);
  });
  afterEach(() => app.end());

  const secretariat = () => requirePerson(app.read, personId("specialist"), app.clock());
  const newest = (paperId: string) => ({ paperId, version: null });

  test("its sizes are known at once; words, small pictures and page one come after", async () => {
    const { paperId } = await uploadPaper(app, { itemId: scene.items.decision, pages: 3 });
    const person = await secretariat();
    const manifest = await paperManifest(app.read, person, newest(paperId));
    expect(manifest).toMatchObject({ thumbnails: false, pageOne: false, text: false });
    expect(manifest.pages).toEqual(
      ["1", "2", "3"].map((label) => ({ w: 595, h: 842, r: 0, label })),
    );
    const none = pageThumbnail(app, { person, ...newest(paperId), page: 1 });
    await expect(none).rejects.toMatchObject({ code: "not-found" });

    expect(await takeIntakeSteps(app)).toEqual({ taken: 3 });
    expect(await paperManifest(app.read, person, newest(paperId))).toMatchObject({
      ...{ thumbnails: true, pageOne: true, text: true },
    });
    const { bytes } = await pageThumbnail(app, { person, ...newest(paperId), page: 3 });
    expect(bytes.subarray(8, 12).toString()).toBe("WEBP");
    const beyond = pageThumbnail(app, { person, ...newest(paperId), page: 4 });
    await expect(beyond).rejects.toMatchObject({ code: "not-found" });
    const one = await requireMadeFile(app.read, person, { ...newest(paperId), step: "page-one" });
    expect(await app.files.size(one.sha256)).toBeLessThan(2000);
    expect(readdirSync(path.join(app.settings.dataDir, "arrivals"))).toEqual([]);
  });

  test("the same file under another paper is not made again", async () => {
    const bytes = await makePdf(2);
    await uploadPaper(app, { itemId: scene.items.decision, bytes });
    expect(await takeIntakeSteps(app)).toEqual({ taken: 3 });
    await uploadPaper(app, { itemId: scene.items.other, bytes });
    expect(await takeIntakeSteps(app)).toEqual({ taken: 0 });
    expect(await app.read("file_intakes")).toHaveLength(1);
  });

  test("a step that fails is tried three times, resting in between, and then given up", async () => {
    await uploadPaper(app, { itemId: scene.items.decision });
    const { file_sha256 } = await app.read("papers").first();
    await app.write("intake_steps").whereNot({ step: "page-one" }).update({ state: "done" });
    rmSync(app.files.pathOf((await app.read("file_intakes").first()).served_sha256));
    for (const [taken, rest] of [
      [1, 50_000],
      [1, 100_000],
      [1, 200_000],
      [0, 1_000_000],
    ] as const) {
      expect(await takeIntakeSteps(app)).toEqual({ taken });
      expect(await takeIntakeSteps(app)).toEqual({ taken: 0 });
      app.time.moveTo(app.clock() + rest);
    }
    const step = await app.read("intake_steps").where({ file_sha256, step: "page-one" }).first();
    expect(step).toMatchObject({ state: "failed", tries: 3, fault: "failed" });
    const { id: paperId } = await app.read("papers").first();
    const byMember = retryIntake(app, by("minister-of-justice"), { paperId });
    await expect(byMember).rejects.toMatchObject({ code: "not-found" });
    expect(await retryIntake(app, by("specialist"), { paperId })).toEqual({ steps: 1 });
    expect(await takeIntakeSteps(app)).toEqual({ taken: 1 });
  });

  test("files from before there was an intake are taken in by the job, replaced ones too", async () => {
    const { paperId } = await uploadPaper(app, { itemId: scene.items.decision, pages: 2 });
    const dropped = await app.read("papers").first("file_sha256");
    await app.write("intake_steps").delete();
    await app.write("file_intakes").delete();
    expect(await takeIntakeSteps(app)).toEqual({ taken: 3 });
    expect(await app.read("file_intakes").pluck("file_sha256")).toEqual([dropped.file_sha256]);
    const manifest = await paperManifest(app.read, await secretariat(), newest(paperId));
    expect(manifest).toMatchObject({ thumbnails: true, pageOne: true, text: true });
  });
});
