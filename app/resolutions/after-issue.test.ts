import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { approveDraft, issueDraft } from "../testing/issue-draft.ts";
import { draftedResolution } from "../testing/issued-clauses.ts";
import { refusalOf } from "../testing/refused.ts";
import { approveResolution } from "./approve-resolution.server.ts";
import { correctResolution } from "./correct-resolution.server.ts";
import { draftConclusions } from "./draft-conclusions.server.ts";
import { issueResolution } from "./issue-resolution.server.ts";
import { publishResolution } from "./publish-resolution.server.ts";
import { recallResolution } from "./recall-resolution.server.ts";
import { readRegisterFilter } from "./register-filter.ts";
import { registerPage } from "./register.views.server.ts";
import { replaceResolution } from "./replace-resolution.server.ts";
import { resolutionPage } from "./resolution-page.views.server.ts";
import { findResolution } from "./resolution.store.server.ts";
import { signResolution } from "./sign-resolution.server.ts";
import { submitResolution } from "./submit-resolution.server.ts";

onEachDatabase("an issued document", (place) => {
  let app: TestApp;
  let id: string;
  beforeEach(async () => {
    app = await startTestApp(place);
    id = await draftedResolution(app, 2);
  });
  afterEach(() => app.end());

  const pageOf = async (login: string, resolutionId = id) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    const eyes = { person, id: resolutionId, now: app.clock(), signingFile: undefined };
    return resolutionPage(app.read, eyes);
  };
  const leaves = () => app.read("log_leaves").pluck("type");

  test("is published, and corrected without a word of it changing", async () => {
    const correct = (login: string) =>
      correctResolution(app, by(login), {
        ...{ resolutionId: id, was: "tháng 12", reads: "tháng 11", reason: "In nhầm." },
      });
    expect(await refusalOf(correct("head-of-general-affairs"))).toBe("resolution-elsewhere");
    await issueDraft(app, id);
    await publishResolution(app, by("specialist"), { resolutionId: id });
    const before = await findResolution(app.read, id);
    expect(await refusalOf(correct("specialist"))).toBe("not-allowed");
    expect(await correct("head-of-general-affairs")).toEqual({ state: "published" });
    expect(await findResolution(app.read, id)).toEqual(before);
    const { course } = await pageOf("officer-of-justice");
    expect(course.changes).toMatchObject([{ step: "correct", was: "tháng 12", reads: "tháng 11" }]);
    expect(await leaves()).toContain("resolution.correct");
    const person = await requirePerson(app.read, personId("officer-of-justice"), app.clock());
    const filter = readRegisterFilter(new URLSearchParams());
    const { lines } = await registerPage(app.read, { person, filter });
    expect(lines).toMatchObject([{ id, state: "published", isCorrected: true }]);
    expect(JSON.stringify(app.published)).not.toContain("In nhầm");
  });

  test("holds until what replaces it is issued; both then name each other", async () => {
    await issueDraft(app, id);
    const replace = () =>
      replaceResolution(app, by("specialist"), {
        resolutionId: id,
        reason: "Đổi cơ quan chủ trì.",
      });
    const { id: next } = await replace();
    expect(await refusalOf(replace())).toBe("resolution-exists");
    expect((await pageOf("specialist")).course.successor).toMatchObject({ id: next, code: null });
    expect((await pageOf("officer-of-justice")).course.successor).toBe(null);
    await approveDraft(app, next, 1);
    expect((await findResolution(app.read, id))?.state).toBe("issued");
    const wanted = { resolutionId: next };
    expect(await issueResolution(app, by("specialist"), wanted)).toMatchObject({ number: 2 });
    const older = await pageOf("officer-of-justice");
    expect(older).toMatchObject({ state: "replaced", course: { successor: { code: "02/NQ-CP" } } });
    const newer = await pageOf("officer-of-justice", next);
    expect(newer.course.replaces).toMatchObject({
      code: "01/NQ-CP",
      reason: "Đổi cơ quan chủ trì.",
    });
    expect(newer.articles.map(({ title }) => title)).toEqual(
      older.articles.map(({ title }) => title),
    );
    expect(await leaves()).toContain("resolution.replace");
  });

  test("is recalled by the chair and keeps its number; it can be neither replaced nor recalled again", async () => {
    await issueDraft(app, id);
    const recall = (login: string) =>
      recallResolution(app, by(login), { resolutionId: id, reason: "Ban hành sai thẩm quyền." });
    expect(await refusalOf(recall("vice-chairman-of-government-office"))).toBe("not-allowed");
    expect(await refusalOf(recall("auditor"))).toBe("not-found");
    expect(await recall("prime-minister")).toEqual({ state: "recalled" });
    expect(await refusalOf(recall("prime-minister"))).toBe("resolution-elsewhere");
    const page = await pageOf("officer-of-justice");
    expect(page).toMatchObject({ code: "01/NQ-CP", ministries: [], rights: { holds: false } });
    expect(page.course.changes).toMatchObject([{ step: "recall" }]);
    expect(await leaves()).toContain("resolution.recall");
  });

  test("the notice of conclusions is approved by the chair, signed by the Government Office", async () => {
    const meetingId = "meeting-of-item-1";
    const draft = () => draftConclusions(app, by("specialist"), { meetingId });
    expect(await refusalOf(draft())).toBe("meeting-not-closed");
    await app.write("meetings").update({ state: "closed", closed_at: app.clock() });
    expect(await refusalOf(draft())).toBe("item-not-concluded");
    const conclusion = "Giao Bộ Tư pháp chủ trì.\nBáo cáo trong tháng 12 năm 2026.";
    await app.write("agenda_items").update({ conclusion, concluded_at: app.clock() });
    const { id: resolutionId } = await draft();
    expect(await refusalOf(draft())).toBe("resolution-exists");
    const { articles, title } = await pageOf("specialist", resolutionId);
    expect(title).toContain("Kết luận của Thủ tướng Chính phủ tại Phiên họp");
    expect(articles[0]?.clauses.map(({ text }) => text)).toEqual(conclusion.split("\n"));
    await submitResolution(app, by("specialist"), { resolutionId, version: 1 });
    const approval = { resolutionId, version: 1 };
    expect(await approveResolution(app, by("prime-minister"), approval)).toEqual({
      state: "approved",
    });
    const issue = () => issueResolution(app, by("specialist"), { resolutionId });
    expect(await refusalOf(issue())).toBe("resolution-elsewhere");
    const sign = (login: string) => signResolution(app, by(login), { resolutionId });
    expect(await refusalOf(sign("prime-minister"))).toBe("not-allowed");
    await sign("vice-chairman-of-government-office");
    expect(await issue()).toEqual({ year: 2026, number: 1 });
    expect((await pageOf("officer-of-justice", resolutionId)).code).toBe("01/TB-VPCP");
  });
});
