import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { plantPaper, publishAll } from "../testing/papers.ts";
import { movePaper } from "./move-paper.server.ts";
import { publishPaper } from "./publish-paper.server.ts";
import { removePaper } from "./remove-paper.server.ts";
import { describePaper } from "./describe-paper.server.ts";
import { NO_MARKS } from "./paper-marks.ts";
import { restrictPaper } from "./restrict-paper.server.ts";

onEachDatabase("papers in preparation", (place) => {
  let app: TestApp;
  let scene: Scene;
  let ids: string[];
  const secretary = () => by("specialist");

  beforeEach(async () => {
    app = await startTestApp(place);
    scene = await plantMeetingInSession(app);
    ids = [];
    for (const title of ["a", "b", "c"]) {
      ids.push(await plantPaper(app, { itemId: scene.items.decision, title }));
    }
  });
  afterEach(() => app.end());

  const order = async () => app.read("papers").orderBy("position").pluck("title");
  const places = async () => app.read("papers").orderBy("position").pluck("position");
  const id = (index: number) => ids[index] ?? "";

  test("renamed", async () => {
    await describePaper(app, secretary(), {
      paperId: id(0),
      title: "Tờ trình số 412",
      kind: "submission",
      marks: NO_MARKS,
    });
    expect(await order()).toEqual(["Tờ trình số 412", "b", "c"]);
  });

  test("moved within its item; at the end it stays", async () => {
    await movePaper(app, secretary(), { paperId: id(2), direction: "up" });
    expect(await order()).toEqual(["a", "c", "b"]);
    await movePaper(app, secretary(), { paperId: id(0), direction: "up" });
    await movePaper(app, secretary(), { paperId: id(0), direction: "down" });
    expect(await order()).toEqual(["c", "a", "b"]);
    expect(await places()).toEqual([1, 2, 3]);
  });

  test("removed; those behind move up", async () => {
    await removePaper(app, secretary(), { paperId: id(1) });
    expect(await order()).toEqual(["a", "c"]);
    expect(await places()).toEqual([1, 2]);
  });

  test("published papers are neither renamed nor moved nor removed", async () => {
    expect(await publishAll(app, scene.meetingId)).toBe(3);
    const refused = { code: "paper-published" };
    const paperId = id(0);
    await expect(removePaper(app, secretary(), { paperId })).rejects.toMatchObject(refused);
    await expect(
      describePaper(app, secretary(), { paperId, title: "x", kind: "other", marks: NO_MARKS }),
    ).rejects.toMatchObject(refused);
    await expect(movePaper(app, secretary(), { paperId, direction: "down" })).rejects.toMatchObject(
      refused,
    );
    expect(await order()).toEqual(["a", "b", "c"]);
  });

  test("a paper before a published one leaves a gap rather than moving what was read", async () => {
    await publishPaper(app, secretary(), { paperId: id(2) });
    await removePaper(app, secretary(), { paperId: id(0) });
    expect(await places()).toEqual([2, 3]);
  });

  test("page numbers follow the agenda, and stay when papers come later", async () => {
    await plantPaper(app, { itemId: scene.items.other, title: "z", pages: 5 });
    await publishAll(app, scene.meetingId);
    const paperId = await plantPaper(app, { itemId: scene.items.information, title: "late" });
    expect(await publishAll(app, scene.meetingId)).toBe(1);
    const numbers = await app.read("papers").orderBy("first_page").select("title", "first_page");
    expect(numbers).toEqual([
      { title: "a", first_page: 1 },
      { title: "b", first_page: 3 },
      { title: "c", first_page: 5 },
      { title: "z", first_page: 7 },
      { title: "late", first_page: 12 },
    ]);
    await expect(publishPaper(app, secretary(), { paperId })).rejects.toMatchObject({
      code: "paper-published",
    });
  });

  test("one alone is published only once the meeting has been invited to", async () => {
    await app.write("meetings").update({ state: "planned", opened_at: null });
    await expect(publishPaper(app, secretary(), { paperId: id(0) })).rejects.toMatchObject({
      code: "meeting-not-invited",
    });
    await app.write("meetings").update({ state: "invited" });
    expect(await publishPaper(app, secretary(), { paperId: id(0) })).toEqual({ paperId: id(0) });
  });

  test("restricted, named anew, opened again, also when it is published", async () => {
    await publishAll(app, scene.meetingId);
    const paperId = id(0);
    const named = () => app.read("paper_readers").where({ paper_id: paperId }).pluck("person_id");
    const first = [personId("minister-of-justice")];
    await restrictPaper(app, secretary(), { paperId, readerIds: first });
    expect(await named()).toEqual(first);
    const second = [personId("minister-of-health")];
    await restrictPaper(app, secretary(), { paperId, readerIds: second });
    expect(await named()).toEqual(second);
    await restrictPaper(app, secretary(), { paperId, readerIds: null });
    expect(await named()).toEqual([]);
    expect((await app.read("papers").where({ id: paperId }).first()).restricted).toBe(0);
  });

  test("a member has no part in it: as if it were not there, or not his to do", async () => {
    const who = () => by("minister-of-justice");
    const paperId = id(0);
    const hidden = { code: "not-found" };
    await expect(removePaper(app, who(), { paperId })).rejects.toMatchObject(hidden);
    await expect(publishPaper(app, who(), { paperId })).rejects.toMatchObject(hidden);
    await publishAll(app, scene.meetingId);
    const forbidden = { code: "not-allowed" };
    await expect(removePaper(app, who(), { paperId })).rejects.toMatchObject(forbidden);
    await expect(restrictPaper(app, who(), { paperId, readerIds: null })).rejects.toMatchObject(
      forbidden,
    );
    await expect(removePaper(app, who(), { paperId: "none" })).rejects.toMatchObject(hidden);
  });

  test("a closed meeting keeps its papers as they are", async () => {
    await app.write("meetings").update({ state: "closed", closed_at: app.clock() });
    const closed = { code: "meeting-closed" };
    await expect(removePaper(app, secretary(), { paperId: id(0) })).rejects.toMatchObject(closed);
    await expect(
      restrictPaper(app, secretary(), { paperId: id(0), readerIds: null }),
    ).rejects.toMatchObject(closed);
  });
});
