import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { removeItem } from "../meetings/remove-item.server.ts";
import { receivePaper } from "../papers/receive-paper.server.ts";
import { papersOf } from "../papers/paper.views.server.ts";
import type { PaperKind } from "../papers/paper-kind.ts";
import { removePaper } from "../papers/remove-paper.server.ts";
import { sendNotices } from "../notices/send-notices.server.ts";
import { newFor } from "../notices/notice.views.server.ts";
import { waitingFor } from "../notices/waiting.views.server.ts";
import { findPerson } from "../people/person.views.server.ts";
import { instantAt } from "../platform/dates.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { prepareMeeting } from "../testing/meeting-in-preparation.ts";
import { makePdf } from "../testing/pdfs.ts";
import { refusalOf } from "../testing/refused.ts";
import { acceptDossier } from "./accept-dossier.server.ts";
import { addDossierPaper } from "./add-dossier-paper.server.ts";
import type { DossierFacts } from "./dossier.ts";
import { dossierFile, dossierPage } from "./dossier-page.views.server.ts";
import { dossierList } from "./dossier-list.views.server.ts";
import { draftDossier } from "./draft-dossier.server.ts";
import { editDossier } from "./edit-dossier.server.ts";
import { grantUrgency } from "./grant-urgency.server.ts";
import { remindDossiers } from "./remind-dossiers.server.ts";
import { removeDossierPaper } from "./remove-dossier-paper.server.ts";
import { returnDossier } from "./return-dossier.server.ts";
import { scheduleDossier } from "./schedule-dossier.server.ts";
import { submitDossier } from "./submit-dossier.server.ts";
import { withdrawDossier } from "./withdraw-dossier.server.ts";

onEachDatabase("dossiers", (place) => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const facts = (given: Partial<DossierFacts> = {}): DossierFacts => ({
    title: "Dự án Luật Hộ tịch (sửa đổi)",
    matter: "report",
    preferredMeetingId: null,
    minutes: 40,
    mode: "decision",
    urgent: false,
    motivation: "",
    ...given,
  });

  const see = async (login: string) => {
    const person = await findPerson(app.read, personId(login), app.clock());
    if (!person) throw new Error(login);
    return person;
  };

  async function draft(ministry = "justice", given: Partial<DossierFacts> = {}): Promise<string> {
    const input = { ...facts(given), ministryId: null };
    return (await draftDossier(app, by(`officer-of-${ministry}`), input)).dossierId;
  }

  async function addPaper(
    dossierId: string,
    kind: PaperKind,
    pages = 1,
    who = "officer-of-justice",
  ) {
    const paper = { dossierId, kind, title: `Tài liệu ${kind}`, fileName: `${kind}.pdf` };
    return receivePaper(app, { body: Readable.from([await makePdf(pages)]) }, (file) =>
      addDossierPaper(app, by(who), { ...paper, file }),
    );
  }

  async function submitted(given: Partial<DossierFacts> = {}): Promise<string> {
    const dossierId = await draft("justice", given);
    await addPaper(dossierId, "submission");
    await submitDossier(app, by("lead-of-justice"), { dossierId });
    return dossierId;
  }

  const page = async (id: string, login = "specialist") =>
    dossierPage(app.read, { person: await see(login), id, now: app.clock() });

  async function tell(): Promise<void> {
    const rows = await app.read("events").where("type", "like", "dossier.%").orderBy("seq");
    for (const row of rows) {
      const { seq, at, type, subject, person_id: who, payload } = row;
      await sendNotices(app, { seq, at, type, subject, by: who, payload: JSON.parse(payload) });
    }
  }

  test("an officer drafts, the lead hands it in, the Government Office has two working days", async () => {
    const dossierId = await draft();
    await addPaper(dossierId, "submission");
    expect(await refusalOf(submitDossier(app, by("officer-of-justice"), { dossierId }))).toBe(
      "not-allowed",
    );
    await submitDossier(app, by("lead-of-justice"), { dossierId });
    const { dossier, deeds } = await page(dossierId);
    expect(dossier.state).toBe("submitted");
    expect(dossier.submission?.checkDueAt).toBe(instantAt("2026-12-07", "17:30"));
    expect(deeds).toEqual(["check"]);
    expect(
      await refusalOf(editDossier(app, by("lead-of-justice"), { ...facts(), dossierId })),
    ).toBe("dossier-not-with-ministry");
    expect(await refusalOf(addPaper(dossierId, "draft"))).toBe("dossier-not-with-ministry");
  });

  test("a dossier of another ministry is as good as missing, to everybody and for everything", async () => {
    const dossierId = await submitted();
    const { paperId } = await app.read("dossier_papers").first({ paperId: "id" });
    const strangers = ["lead-of-science", "minister-of-justice", "prime-minister", "operator"];
    for (const login of strangers) {
      const person = await see(login);
      expect(await refusalOf(page(dossierId, login))).toBe("not-found");
      expect(await refusalOf(dossierFile(app.read, { person, dossierId, paperId }))).toBe(
        "not-found",
      );
      expect(await refusalOf(submitDossier(app, by(login), { dossierId }))).toBe("not-found");
      expect(await refusalOf(returnDossier(app, by(login), { dossierId, reason: "x" }))).toBe(
        "not-found",
      );
      const { meetingId } = { meetingId: "none" };
      expect(await refusalOf(scheduleDossier(app, by(login), { dossierId, meetingId }))).toBe(
        "not-found",
      );
    }
    const science = await dossierList(app.read, {
      person: await see("lead-of-science"),
      now: app.clock(),
    });
    expect(science.lines).toEqual([]);
    const eyes = { person: await see("minister-of-justice"), now: app.clock() };
    expect(await refusalOf(dossierList(app.read, eyes))).toBe("not-found");
    const own = await dossierList(app.read, { person: await see("officer-of-justice"), now: 0 });
    expect(own.lines).toHaveLength(1);
  });

  test("returned with a reason it is completed, handed in again and accepted", async () => {
    const dossierId = await submitted({ matter: "legal-text" });
    expect(await refusalOf(acceptDossier(app, by("specialist"), { dossierId }))).toBe(
      "dossier-incomplete",
    );
    const reason = "Thiếu báo cáo thẩm định của Bộ Tư pháp.";
    await returnDossier(app, by("specialist"), { dossierId, reason });
    const back = await page(dossierId, "officer-of-justice");
    expect(back.history.at(-1)).toMatchObject({ step: "returned", text: reason });
    expect(back.deeds).toEqual(["edit"]);
    await addPaper(dossierId, "appraisal");
    await submitDossier(app, by("lead-of-justice"), { dossierId });
    await acceptDossier(app, by("head-of-general-affairs"), { dossierId });
    const { history } = await page(dossierId);
    expect(history.map(({ step }) => step)).toEqual([
      "drafted",
      "submitted",
      "returned",
      "submitted",
      "accepted",
    ]);
  });

  test("urgent: whose leave it has is written down, and what is missing may be missing", async () => {
    const dossierId = await submitted({
      matter: "legal-text",
      urgent: true,
      motivation: "Khắc phục hậu quả bão.",
    });
    const wrong = { dossierId, leaderId: personId("minister-of-justice") };
    expect(await refusalOf(grantUrgency(app, by("specialist"), wrong))).toBe("invalid-input");
    const leaderId = personId("prime-minister");
    await grantUrgency(app, by("specialist"), { dossierId, leaderId });
    expect((await page(dossierId)).granted).toMatchObject({ by: { en: "Prime Minister" } });
    await acceptDossier(app, by("specialist"), { dossierId });
    expect((await page(dossierId)).dossier.state).toBe("accepted");
  });

  test("one act puts it on an agenda with its papers; taken off, it may go on again", async () => {
    const { meetingId } = await prepareMeeting(app);
    const dossierId = await draft("justice", { preferredMeetingId: meetingId });
    await addPaper(dossierId, "response");
    await addPaper(dossierId, "submission", 2);
    await submitDossier(app, by("lead-of-justice"), { dossierId });
    const place = { dossierId, meetingId };
    expect(await refusalOf(scheduleDossier(app, by("specialist"), place))).toBe(
      "dossier-not-accepted",
    );
    await acceptDossier(app, by("specialist"), { dossierId });
    await scheduleDossier(app, by("specialist"), place);
    const { dossier, placed } = await page(dossierId);
    expect(dossier.state).toBe("scheduled");
    expect(placed?.to).toBe(`/meetings/${meetingId}/prepare`);
    const eyes = { person: await see("specialist"), meetingId };
    const laid = (await papersOf(app.read, eyes)).filter(({ itemId }) => itemId === dossier.itemId);
    expect(laid.map((paper) => paper.kind === "readable" && paper.title)).toEqual([
      "Tài liệu submission",
      "Tài liệu response",
    ]);
    expect(await refusalOf(scheduleDossier(app, by("specialist"), place))).toBe(
      "dossier-scheduled",
    );
    expect(
      await refusalOf(withdrawDossier(app, by("lead-of-justice"), { dossierId, reason: "x" })),
    ).toBe("dossier-scheduled");

    const itemId = dossier.itemId ?? "";
    for (const paper of laid) {
      if (paper.kind === "readable")
        await removePaper(app, by("specialist"), { paperId: paper.id });
    }
    await removeItem(app, by("specialist"), { meetingId, itemId });
    expect((await page(dossierId)).deeds).toEqual(["schedule"]);
    await scheduleDossier(app, by("specialist"), place);
    expect((await page(dossierId)).placed).not.toBeNull();
  });

  test("the Government Office sees how many ask for the same meeting", async () => {
    const { meetingId } = await prepareMeeting(app);
    await submitted({ preferredMeetingId: meetingId });
    await submitted({ preferredMeetingId: meetingId });
    await draft("justice", { preferredMeetingId: meetingId });
    const list = await dossierList(app.read, { person: await see("specialist"), now: app.clock() });
    const waiting = list.lines.filter(({ state }) => state === "submitted");
    expect(waiting.map(({ meeting }) => meeting?.asked)).toEqual([2, 2]);
    const refusal = draft("justice", { preferredMeetingId: "no-such-meeting" });
    expect(await refusalOf(refusal)).toBe("invalid-input");
  });

  test("a paper is removed while the dossier lies with its ministry, and only from it", async () => {
    const dossierId = await draft();
    const other = await draft();
    const { paperId } = await addPaper(dossierId, "draft");
    const astray = removeDossierPaper(app, by("officer-of-justice"), { dossierId: other, paperId });
    expect(await refusalOf(astray)).toBe("not-found");
    await removeDossierPaper(app, by("officer-of-justice"), { dossierId, paperId });
    expect((await page(dossierId)).papers).toEqual([]);
  });

  test("whom it concerns hears of it, nobody else", async () => {
    const dossierId = await submitted();
    await returnDossier(app, by("specialist"), { dossierId, reason: "Bổ sung số liệu." });
    await tell();
    const heard = async (login: string) =>
      (await newFor(app.read, await see(login), 9)).lines.map(({ kind }) => kind);
    expect(await heard("head-of-general-affairs")).toEqual(["dossier-submitted"]);
    expect(await heard("officer-of-justice")).toEqual(["dossier-returned"]);
    expect(await heard("officer-of-science")).toEqual([]);
    const said = JSON.stringify(await app.read("events").where("type", "like", "dossier.%"));
    expect(said).not.toContain("Hộ tịch");
    expect(said).not.toContain("số liệu");
  });

  test("it waits on the desk of whoever is to act", async () => {
    const waits = async (login: string) => {
      const person = await see(login);
      const standing = { person, now: app.clock(), next: null, papers: [] };
      const lines = await waitingFor(app.read, standing);
      return lines.map(({ kind }) => kind).filter((kind) => kind.endsWith("dossier"));
    };
    const dossierId = await draft();
    expect(await waits("lead-of-justice")).toEqual([]);
    await addPaper(dossierId, "submission");
    expect(await waits("lead-of-justice")).toEqual(["submit-dossier"]);
    expect(await waits("officer-of-justice")).toEqual([]);
    await submitDossier(app, by("lead-of-justice"), { dossierId });
    expect(await waits("specialist")).toEqual(["check-dossier"]);
    await acceptDossier(app, by("specialist"), { dossierId });
    expect(await waits("specialist")).toEqual(["place-dossier"]);
  });

  test("a near deadline is said once for each submission", async () => {
    const dossierId = await submitted();
    expect(await remindDossiers(app)).toEqual({ told: 0 });
    app.time.moveTo(instantAt("2026-12-07", "08:00"));
    expect(await remindDossiers(app)).toEqual({ told: 1 });
    expect(await remindDossiers(app)).toEqual({ told: 0 });
    await returnDossier(app, by("specialist"), { dossierId, reason: "x" });
    await submitDossier(app, by("lead-of-justice"), { dossierId });
    app.time.moveTo(instantAt("2026-12-09", "08:00"));
    expect(await remindDossiers(app)).toEqual({ told: 1 });
  });

  test("a ministry hears that its papers are due for the meeting it named", async () => {
    const { meetingId } = await prepareMeeting(app, {
      startsAt: instantAt("2027-01-05", "08:00"),
    });
    await draft("justice", { preferredMeetingId: meetingId });
    app.time.moveTo(instantAt("2026-12-21", "08:00"));
    expect(await remindDossiers(app)).toEqual({ told: 0 });
    app.time.moveTo(instantAt("2026-12-22", "08:00"));
    expect(await remindDossiers(app)).toEqual({ told: 1 });
    expect(await remindDossiers(app)).toEqual({ told: 0 });
    expect(organisationId("justice")).toBeTruthy();
  });
});
