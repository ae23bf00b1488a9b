import { PDFDocument } from "@cantoo/pdf-lib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { findPerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { takeIntakeSteps } from "../papers/take-intake-steps.server.ts";
import { fold } from "../platform/fold.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { prepareMeeting } from "../testing/meeting-in-preparation.ts";
import { plantDraftBallot } from "../testing/ballots.ts";
import { issuedClauses } from "../testing/issued-clauses.ts";
import { publishAll, uploadPaper } from "../testing/papers.ts";
import { assignTasks } from "../tasks/assign-tasks.server.ts";
import type { Secrecy } from "../tasks/task-marks.ts";
import { archivePage } from "./archive.views.server.ts";
import { searchPage } from "./search.views.server.ts";

onEachDatabase("search", (place) => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const see = async (login: string) => {
    const person = await findPerson(app.read, personId(login), app.clock());
    if (!person) throw new Error(login);
    return person;
  };

  const found = async (login: string, query: string) => {
    const { groups } = await searchPage(app.read, { person: await see(login), query });
    const words = groups
      .flatMap(({ hits }) => hits)
      .map(({ kind, title, page, code }) => {
        const name = title.map(({ text }) => text).join("");
        const place = page ?? code;
        return place === null ? `${kind}: ${name}` : `${kind}: ${name}, ${place}`;
      });
    const count = groups.reduce((sum, group) => sum + group.found, 0);
    return { words, count };
  };

  /** The pages are planted: the fonts of a test PDF know no Vietnamese. */
  async function plantPages(paperId: string, texts: string[]): Promise<void> {
    const { sha } = await app.write("papers").where({ id: paperId }).first({ sha: "file_sha256" });
    await app.write("paper_texts").where({ file_sha256: sha }).delete();
    for (const [at, text] of texts.entries()) {
      const row = { file_sha256: sha, page: at + 1, text, folded: fold(text) };
      await app.write("paper_texts").insert(row);
    }
  }

  test("the words of a PDF's pages are read once, and found", async () => {
    const { items } = await plantMeetingInSession(app);
    const pdf = await PDFDocument.create();
    pdf.addPage().drawText("Ke hoach 215/NQ-CP");
    pdf.addPage().drawText("Ngan sach trung uong");
    const bytes = Buffer.from(await pdf.save());
    await uploadPaper(app, { itemId: items.decision, title: "Kế hoạch", bytes });
    expect(await takeIntakeSteps(app)).toEqual({ taken: 3 });
    expect(await takeIntakeSteps(app)).toEqual({ taken: 0 });
    expect((await found("specialist", "ngan sach")).words).toEqual(["page: Kế hoạch, 2"]);
    expect((await found("specialist", "nq")).words).toEqual(["page: Kế hoạch, 1"]);
  });

  test("with and without marks, the very words first", async () => {
    const { meetingId, items } = await plantMeetingInSession(app);
    const one = await uploadPaper(app, { itemId: items.decision, title: "Báo cáo" });
    await plantPages(one.paperId, ["Trời đã nắng lên.", "Cảng của thành phố Đà Nẵng."]);
    await publishAll(app, meetingId);
    const wanted = ["page: Báo cáo, 2", "page: Báo cáo, 1"];
    expect((await found("minister-of-justice", "Đà Nẵng")).words).toEqual(wanted);
    expect((await found("minister-of-justice", "đã nắng")).words).toEqual(wanted.toReversed());
    expect((await found("minister-of-justice", "da nang")).count).toBe(2);
    expect((await found("minister-of-justice", "da nang cang")).count).toBe(1);
    expect((await found("minister-of-justice", "' OR 1=1 --")).count).toBe(0);
  });

  test("what is withheld or not published gives no hit and no count", async () => {
    const { meetingId, items } = await plantMeetingInSession(app);
    const readerIds = [personId("minister-of-science")];
    const kept = await uploadPaper(app, { itemId: items.decision, title: "Mật thư", readerIds });
    await plantPages(kept.paperId, ["Nội dung giới hạn về Đà Nẵng."]);
    await publishAll(app, meetingId);
    const late = await uploadPaper(app, { itemId: items.decision, title: "Mật thư sau", pages: 3 });
    await plantPages(late.paperId, ["Chưa phát về Đà Nẵng."]);
    const nothing = { words: [], count: 0 };
    for (const query of ["da nang", "mat thu"]) {
      expect(await found("minister-of-justice", query)).toEqual(nothing);
      expect(await found("assistant-of-justice", query)).toEqual(nothing);
      expect(await found("officer-of-science", query)).toEqual(nothing);
      expect(await found("operator", query)).toEqual(nothing);
      expect((await found("minister-of-science", query)).count).toBe(1);
      expect((await found("specialist", query)).count).toBe(2);
    }
  });

  test("a meeting in preparation is found by the secretariat only; an item by whom it is for", async () => {
    await prepareMeeting(app, { title: "Phiên họp về Biển Đông" });
    expect((await found("specialist", "bien dong")).count).toBe(1);
    expect((await found("minister-of-justice", "bien dong")).count).toBe(0);
    expect((await found("officer-of-justice", "noi dung cua justice")).count).toBe(0);
    expect((await found("specialist", "noi dung cua justice")).count).toBe(1);
  });

  test("a ministry's officer finds the papers of its item, not those of the others", async () => {
    const { meetingId, items } = await plantMeetingInSession(app);
    await app
      .write("agenda_items")
      .where({ id: items.other })
      .update({
        title: "Nội dung của tài chính",
        lead_organisation_id: (await see("officer-of-finance")).ministryIds[0],
        presenter_organisation_id: (await see("officer-of-finance")).ministryIds[0],
      });
    const own = await uploadPaper(app, { itemId: items.decision, title: "Của khoa học" });
    const foreign = await uploadPaper(app, {
      itemId: items.other,
      title: "Của tài chính",
      pages: 3,
    });
    await plantPages(own.paperId, ["cùng một từ"]);
    await plantPages(foreign.paperId, ["cùng một từ"]);
    await publishAll(app, meetingId);
    expect((await found("officer-of-science", "cung mot tu")).words).toEqual([
      "page: Của khoa học, 1",
    ]);
    expect((await found("officer-of-finance", "tai chinh")).count).toBe(2);
    expect((await found("officer-of-science", "tai chinh")).count).toBe(0);
    expect((await found("minister-of-justice", "cung mot tu")).count).toBe(2);
  });

  test("documents, tasks and ballots are found in the same box, each by whom it is for", async () => {
    const [clauseId = ""] = await issuedClauses(app, 1);
    const terms = {
      ...{ leaderId: null, monitorId: null, monitorDepartment: "", field: null },
      ...({ priority: "normal" } as const),
    };
    const give = async (title: string, secrecy: Secrecy) => {
      const task = { title, deliverable: "Đề án Đà Nẵng", deadline: "20/12/2026" };
      const parties = { leadId: organisationId("justice"), coordinatorIds: [] };
      await assignTasks(app, by("specialist"), {
        source: { is: "clause", clauseId, seen: secrecy === "none" ? 0 : 1 },
        terms: { ...terms, secrecy },
        tasks: [{ key: "", passage: "", ...task, ...parties }],
      });
    };
    await give("Trình phương án dữ liệu", "none");
    await give("Trình phương án dữ liệu mật", "secret");
    await plantDraftBallot(app, { subject: "Lấy ý kiến về dữ liệu" });
    const document = "document: Về dữ liệu, 01/NQ-CP";
    const [open, secret] = [
      "task: Trình phương án dữ liệu, 2026/1",
      "task: Trình phương án dữ liệu mật, 2026/2",
    ];
    const words = async (login: string, query: string) =>
      (await found(login, query)).words.filter((word) => !word.startsWith("item")).sort();
    const all = ["ballot: Lấy ý kiến về dữ liệu", document, secret, open];
    expect(await words("specialist", "du lieu")).toEqual(all);
    expect(await words("minister-of-health", "dữ liệu")).toEqual([document, open]);
    expect(await words("officer-of-justice", "de an da nang")).toEqual([secret, open]);
    expect(await words("minister-of-health", "2026/2")).toEqual([]);
    expect(await words("minister-of-health", "01/nq-cp")).toEqual([document, open]);
    expect(await words("operator", "du lieu")).toEqual([]);
  });

  test("the archive counts what was held, for whoever was there", async () => {
    const { meetingId, items } = await plantMeetingInSession(app);
    await uploadPaper(app, { itemId: items.decision, title: "Tờ trình" });
    await publishAll(app, meetingId);
    const filter = { year: null, kind: null, ministry: null };
    const archive = async (login: string, more = {}) =>
      archivePage(app.read, { person: await see(login), filter: { ...filter, ...more } });
    expect((await archive("specialist")).meetings).toEqual([]);
    await app.write("meetings").where({ id: meetingId }).update({ state: "closed", closed_at: 1 });
    const { years, ministries, meetings } = await archive("minister-of-justice");
    expect(years).toEqual([{ value: 2026, count: 1 }]);
    expect(ministries.map(({ value, count }) => [value, count])).toEqual([["science", 1]]);
    expect(meetings.map(({ papers }) => papers)).toEqual([1]);
    expect((await archive("minister-of-justice", { ministry: "finance" })).meetings).toEqual([]);
    expect((await archive("officer-of-finance")).years).toEqual([]);
    expect(by("specialist").by).toBe(personId("specialist"));
  });
});
