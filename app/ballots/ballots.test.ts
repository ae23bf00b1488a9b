import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { personId, seatId, seats } from "../../db/fixtures/government.ts";
import { receivePaper } from "../papers/receive-paper.server.ts";
import { requirePaper } from "../papers/paper.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import {
  addPaperTo,
  ballotContent,
  opinion,
  plantDraftBallot,
  plantIssuedBallot,
} from "../testing/ballots.ts";
import { onEachDatabase } from "../testing/database.ts";
import { prepareMeeting } from "../testing/meeting-in-preparation.ts";
import { makePdf } from "../testing/pdfs.ts";
import { CLOSING_EVENTS } from "../record/closing-events.ts";
import { verifyRecord } from "../record/verification.views.server.ts";
import { typesetPieces } from "../resolutions/typeset-pieces.server.ts";
import { refusalOf } from "../testing/refused.ts";
import { addReplyFile } from "./add-reply-file.server.ts";
import { addRevision } from "./add-revision.server.ts";
import { ballotFile } from "./ballot-papers.views.server.ts";
import { ballotList, waitingBallots } from "./ballot-list.views.server.ts";
import { ballotPage } from "./ballot-page.views.server.ts";
import { beginCorrection } from "./begin-correction.server.ts";
import { climbReminders } from "./climb-reminders.server.ts";
import { closeBallot } from "./close-ballot.server.ts";
import { closeDueBallots } from "./close-due-ballots.server.ts";
import { decideBallot } from "./decide-ballot.server.ts";
import { editBallot } from "./edit-ballot.server.ts";
import { enterOpinion } from "./enter-opinion.server.ts";
import { explainOpinion } from "./explain-opinion.server.ts";
import { extendBallot } from "./extend-ballot.server.ts";
import { issueBallot } from "./issue-ballot.server.ts";
import { issueCorrection } from "./issue-correction.server.ts";
import { openBallotSheet } from "./open-ballot-sheet.server.ts";
import type { OpinionDraft } from "./opinion.ts";
import { synthesisPrint } from "./synthesis-print.views.server.ts";
import { synthesisPaper } from "./synthesis-words.ts";
import { passOpinions } from "./pass-opinions.server.ts";
import { remindMembers } from "./remind-members.server.ts";
import { replyFile } from "./reply-files.views.server.ts";
import { returnBallot } from "./return-ballot.server.ts";
import { reviewBallot } from "./review-ballot.server.ts";
import { saveOpinionDraft } from "./save-opinion-draft.server.ts";
import { sealBallots } from "./seal-ballots.server.ts";
import { sendOpinion } from "./send-opinion.server.ts";
import { submitBallot } from "./submit-ballot.server.ts";
import { unansweredOpinions } from "./unanswered-opinions.views.server.ts";
import { waitingBallotKind } from "./waiting-ballot.ts";
import { synthesiseBallot } from "./synthesise-ballot.server.ts";
import { opinionsTakenOver } from "./taken-over.views.server.ts";

const SPECIALIST = "specialist";
const HEAD = "head-of-general-affairs";
const LEADER = "vice-chairman-of-government-office";
const MINISTER = "minister-of-justice";
const ASSISTANT = "assistant-of-justice";
const OTHER = "minister-of-finance";
const LEAD_MINISTRY = "lead-of-home-affairs";
const members = seats.map(({ code }) => code);
const START = Date.parse("2026-12-03T07:00:00+07:00");
/** Five working days after Thursday, 3 December 2026. */
const DUE = Date.parse("2026-12-10T17:30:00+07:00");

const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

onEachDatabase("ballots", (place) => {
  let app: TestApp;
  let ballotId: string;

  beforeAll(async () => {
    app = await startTestApp(place);
  });
  beforeEach(() => app.time.moveTo(START));
  afterAll(async () => {
    // Whatever the tests did through the acts, the record tells the same.
    const { findings } = await verifyRecord(app, "all");
    await app.end();
    expect(findings).toEqual([]);
  });

  const row = () => app.read("ballots").where({ id: ballotId }).first();
  const send = (
    login: string,
    draft: Partial<OpinionDraft> = {},
    replacesId: string | null = null,
  ) => sendOpinion(app, by(login), { ballotId, opinion: opinion(draft), replacesId });
  const look = async (login: string, id = ballotId) => {
    const now = app.clock();
    const person = await requirePerson(app.read, personId(login), now);
    return ballotPage(app.read, { person, id, now });
  };
  const list = async (login: string) => {
    const now = app.clock();
    const person = await requirePerson(app.read, personId(login), now);
    return ballotList(app.read, { person, now });
  };
  const pdf = async () => ({ body: Readable.from([await makePdf(1)]) });

  describe("before the issue", () => {
    beforeEach(async () => {
      ballotId = await plantDraftBallot(app);
    });

    test("goes from the specialist over the head to the leadership, each in turn", async () => {
      expect(await refusalOf(issueBallot(app, by(LEADER), { ballotId }))).toBe(
        "ballot-wrong-state",
      );
      expect(await refusalOf(submitBallot(app, by(LEADER), { ballotId }))).toBe("not-allowed");
      await submitBallot(app, by(SPECIALIST), { ballotId });
      expect(await refusalOf(reviewBallot(app, by(SPECIALIST), { ballotId }))).toBe("not-allowed");
      await reviewBallot(app, by(HEAD), { ballotId });
      expect(await refusalOf(issueBallot(app, by(HEAD), { ballotId }))).toBe("not-allowed");
      await issueBallot(app, by(LEADER), { ballotId });
      expect(await row()).toMatchObject({
        state: "collecting",
        rule_set: "VN-2026",
        due_at: DUE,
        edition: 1,
      });
      const roll = await app.read("ballot_recipients").where({ ballot_id: ballotId });
      expect(roll).toHaveLength(27);
    });

    test("is returned with a reason, and changed only while it lies with the department", async () => {
      const edit = () => editBallot(app, by(SPECIALIST), { ...ballotContent(), ballotId });
      await submitBallot(app, by(SPECIALIST), { ballotId });
      expect(await refusalOf(edit())).toBe("ballot-wrong-state");
      await returnBallot(app, by(HEAD), { ballotId, reason: "Thiếu tóm tắt" });
      await edit();
      const page = await look(SPECIALIST);
      expect(page.history.at(-1)).toMatchObject({ step: "returned", text: "Thiếu tóm tắt" });
    });

    test("is nobody's but the secretariat's", async () => {
      for (const login of [MINISTER, ASSISTANT, LEAD_MINISTRY, "operator", "auditor"]) {
        expect(await refusalOf(look(login))).toBe("not-found");
      }
      const { lines } = await list(MINISTER);
      expect(lines.filter(({ id }) => id === ballotId)).toEqual([]);
      expect((await look(HEAD)).deeds).toContain("edit");
    });

    test("needs a paper and an issue, and a time within the rules", async () => {
      const bare = await plantDraftBallot(app, { issues: [] });
      expect(await refusalOf(submitBallot(app, by(SPECIALIST), { ballotId: bare }))).toBe(
        "ballot-no-issues",
      );
      const long = { ...ballotContent({ replyDays: 6 }), ballotId };
      expect(await refusalOf(editBallot(app, by(SPECIALIST), long))).toBe("ballot-reply-days");
    });

    test("numbers run by the year without a gap, however often issuing is refused", async () => {
      expect(await refusalOf(issueBallot(app, by(LEADER), { ballotId }))).toBe(
        "ballot-wrong-state",
      );
      const first = await plantIssuedBallot(app);
      const second = await plantIssuedBallot(app);
      const numbers = await app.read("ballots").whereIn("id", [first, second]).pluck("number");
      expect(Math.abs(numbers[0] - numbers[1])).toBe(1);
    });
  });

  describe("being collected", () => {
    beforeEach(async () => {
      ballotId = await plantIssuedBallot(app);
    });

    test("a reply has its receipt, and a retry the same", async () => {
      const intent = by(MINISTER);
      const input = { ballotId, opinion: opinion(), replacesId: null };
      const receipt = await sendOpinion(app, intent, input);
      expect(receipt).toMatchObject({ ballotId, choice: "AGREE", seq: 1 });
      expect(receipt.leaf.hash).toMatch(/=$/);
      app.time.moveTo(START + 60_000);
      expect(await sendOpinion(app, intent, input)).toEqual(receipt);
      const rows = await app.read("ballot_opinions").where({ ballot_id: ballotId });
      expect(rows).toHaveLength(1);
      const logged = await app.read("events").where({ subject: `ballot:${ballotId}` });
      expect(JSON.stringify(logged)).not.toContain("AGREE");
    });

    test.each([
      ["no choice", { choice: null }, "ballot-no-choice"],
      ["no words", { choice: "DISAGREE" as const }, "ballot-text-missing"],
      ["an issue left open", { answers: [] }, "ballot-issue-open"],
    ])("a reply with %s is refused", async (_, draft, code) => {
      expect(await refusalOf(send(MINISTER, draft))).toBe(code);
    });

    test("a change names what it replaces; every version is kept, the last one counts", async () => {
      const first = await send(MINISTER);
      expect(await refusalOf(send(MINISTER))).toBe("ballot-answer-changed");
      const changed = { choice: "DISAGREE" as const, text: "Chưa rõ nguồn kinh phí" };
      await send(MINISTER, changed, first.opinionId);
      expect(await refusalOf(send(MINISTER, changed, first.opinionId))).toBe(
        "ballot-answer-changed",
      );
      const [sheet] = (await look(MINISTER)).sheets;
      expect(sheet?.sent.map(({ choice }) => choice)).toEqual(["DISAGREE", "AGREE"]);
      await expect(app.write("ballot_opinions").update({ text: "" })).rejects.toThrow();
    });

    test("two sent at once from two tablets: one is recorded, the other is told", async () => {
      const both = await Promise.all([refusalOf(send(MINISTER)), refusalOf(send(MINISTER))]);
      expect(both.sort()).toEqual(["ballot-answer-changed", "fine"]);
    });

    test("an assistant prepares and never sends; nobody else sees the draft", async () => {
      const draft = opinion({ choice: "OTHER", text: "Đề nghị bổ sung khoản 3" });
      const saving = { ballotId, personId: null, opinion: draft };
      await saveOpinionDraft(app, by(ASSISTANT), saving);
      expect(await refusalOf(send(ASSISTANT))).toBe("not-allowed");
      for (const login of [MINISTER, ASSISTANT]) {
        const [sheet] = (await look(login)).sheets;
        expect(sheet?.draft).toMatchObject({ text: draft.text, choice: "OTHER" });
        expect(sheet?.maySend).toBe(login === MINISTER);
      }
      for (const login of [SPECIALIST, HEAD, LEADER, OTHER, LEAD_MINISTRY]) {
        expect(JSON.stringify(await look(login))).not.toContain(draft.text);
      }
      const foreign = { ...saving, personId: personId(OTHER) };
      expect(await refusalOf(saveOpinionDraft(app, by(ASSISTANT), foreign))).toBe("not-found");
      await send(MINISTER, draft);
      const sent = await app.read("ballot_opinions").where({ ballot_id: ballotId }).first();
      expect(sent).toMatchObject({ prepared_by: personId(ASSISTANT), sent_by: personId(MINISTER) });
      expect(await app.read("ballot_drafts").where({ ballot_id: ballotId })).toEqual([]);
    });

    test("members see only their own answer, its officers see each as it comes", async () => {
      await send(MINISTER, { choice: "DISAGREE", text: "Ý kiến của Bộ Tư pháp" });
      for (const login of [OTHER, LEAD_MINISTRY, "chairman-of-government-office"]) {
        const page = await look(login);
        expect(JSON.stringify(page)).not.toContain("Ý kiến của Bộ Tư pháp");
        expect(JSON.stringify(page)).not.toContain("DISAGREE");
        expect(page.result).toBeNull();
      }
      const followed = (await look(SPECIALIST)).followUp;
      expect(followed).toMatchObject({ sent: 1, of: 27, counts: { disagree: 1 } });
      expect((await look(SPECIALIST)).synthesis?.remarks).toBe(1);
      expect((await look("chairman-of-government-office")).followUp?.counts).toBeNull();
    });

    test("where the body seals them, nobody sees an answer before the close", async () => {
      const setting = { bodyCode: "government", fromOn: "2026-12-03" };
      await sealBallots(app, { ...setting, isSealed: true });
      ballotId = await plantIssuedBallot(app);
      await sealBallots(app, { ...setting, isSealed: false });
      await send(MINISTER, { choice: "OTHER", text: "Giữ kín" });
      const page = await look(SPECIALIST);
      expect(page.followUp).toMatchObject({ sent: 1, counts: null });
      expect(JSON.stringify(page)).not.toContain("Giữ kín");
      app.time.moveTo(DUE + 1);
      await closeDueBallots(app);
      expect((await look(SPECIALIST)).synthesis?.remarks).toBe(1);
    });

    test("opening the sheet is kept once, and an assistant's look is not the member's", async () => {
      expect(await openBallotSheet(app, by(MINISTER), { ballotId })).toEqual({ isFirst: true });
      expect(await openBallotSheet(app, by(MINISTER), { ballotId })).toEqual({ isFirst: false });
      expect(await refusalOf(openBallotSheet(app, by(ASSISTANT), { ballotId }))).toBe(
        "not-allowed",
      );
      expect((await look(SPECIALIST)).followUp).toMatchObject({ opened: 1, notOpened: 26 });
    });

    test("a paper opinion is entered with its scan, marked, and read by who may", async () => {
      const entering = { ballotId, personId: personId(OTHER), via: "paper" as const };
      const bare = { ...entering, opinion: opinion({ answers: [] }), replacesId: null };
      expect(await refusalOf(enterOpinion(app, by(SPECIALIST), bare))).toBe("ballot-scan-missing");
      const { fileId } = await receivePaper(app, await pdf(), (file) =>
        addReplyFile(app, by(SPECIALIST), {
          ballotId,
          personId: personId(OTHER),
          fileName: "scan.pdf",
          file,
        }),
      );
      const whole = { ...bare, opinion: { ...bare.opinion, fileIds: [fileId] } };
      expect(await refusalOf(enterOpinion(app, by(OTHER), whole))).toBe("not-allowed");
      await enterOpinion(app, by(SPECIALIST), whole);
      const [sheet] = (await look(OTHER)).sheets;
      expect(sheet?.sent[0]).toMatchObject({ via: "paper", files: [{ id: fileId }] });
      const read = async (login: string) => {
        const person = await requirePerson(app.read, personId(login), app.clock());
        return refusalOf(replyFile(app.read, { person, ballotId, fileId }));
      };
      expect(await read(OTHER)).toBe("fine");
      expect(await read(HEAD)).toBe("fine");
      expect(await read(MINISTER)).toBe("not-found");
    });

    test("more time is given once, with a reason, and to all", async () => {
      const more = { ballotId, days: 2, reason: "Nhiều thành viên đi công tác" };
      expect(await refusalOf(extendBallot(app, by(SPECIALIST), more))).toBe("not-allowed");
      expect(await refusalOf(extendBallot(app, by(LEADER), { ...more, days: 9 }))).toBe(
        "ballot-extension-days",
      );
      await extendBallot(app, by(LEADER), more);
      const extended = Date.parse("2026-12-14T17:30:00+07:00");
      expect(await row()).toMatchObject({ due_at: extended, extended_from: DUE });
      expect(await refusalOf(extendBallot(app, by(LEADER), more))).toBe("ballot-extended");
      app.time.moveTo(DUE + 1);
      await send(MINISTER);
    });

    test("what comes after its time is refused, and nothing of it is lost", async () => {
      await saveOpinionDraft(app, by(MINISTER), { ballotId, personId: null, opinion: opinion() });
      app.time.moveTo(DUE - 60_000);
      await send(OTHER);
      app.time.moveTo(DUE + 1);
      expect(await refusalOf(send(MINISTER))).toBe("ballot-due");
      expect(
        await refusalOf(extendBallot(app, by(LEADER), { ballotId, days: 1, reason: "Muộn" })),
      ).toBe("ballot-due");
      const kept = await app.read("ballot_drafts").where({ ballot_id: ballotId });
      expect(kept).toHaveLength(1);
    });

    test("those who have not answered are reminded by hand and by the ladder, each rung once", async () => {
      await send(MINISTER);
      const silent = { ballotId, personIds: [personId(MINISTER), personId(OTHER)] };
      expect(await remindMembers(app, by(SPECIALIST), silent)).toEqual({ reminded: 1 });
      const answered = { ballotId, personIds: [personId(MINISTER)] };
      expect(await refusalOf(remindMembers(app, by(SPECIALIST), answered))).toBe(
        "ballot-nobody-to-remind",
      );
      const climb = async (at: string) => {
        app.time.moveTo(Date.parse(`${at}+07:00`));
        await climbReminders(app);
        const rows = await app
          .read("ballot_reminders")
          .where({ ballot_id: ballotId })
          .orderBy("at");
        return rows.flatMap(({ rung }) => rung ?? []);
      };
      expect(await climb("2026-12-08T07:59:00")).toEqual([]);
      expect(await climb("2026-12-08T08:05:00")).toEqual([2]);
      expect(await climb("2026-12-08T08:15:00")).toEqual([2]);
      expect(await climb("2026-12-10T09:00:00")).toEqual([2, 0]);
    });

    test("it is closed early only when everybody has answered", async () => {
      expect(await refusalOf(closeBallot(app, by(SPECIALIST), { ballotId }))).toBe(
        "ballot-answers-missing",
      );
      for (const login of members) await send(login);
      await closeBallot(app, by(SPECIALIST), { ballotId });
      const { result } = await look(MINISTER);
      expect(result).toMatchObject({ outcome: "ADOPTED", tally: { for: 27, deemed: 0 } });
    });

    test("a correction is another edition: who answered keeps the answer and is told", async () => {
      await send(MINISTER);
      await beginCorrection(app, by(SPECIALIST), { ballotId, reason: "Sửa lỗi Điều 9" });
      const content = ballotContent({ subject: "Dự thảo Nghị định (bản đính chính)" });
      await editBallot(app, by(SPECIALIST), { ...content, ballotId });
      await addPaperTo(app, ballotId);
      expect((await look(MINISTER)).content.subject).not.toContain("đính chính");
      expect(await refusalOf(issueCorrection(app, by(HEAD), { ballotId }))).toBe("not-allowed");
      await issueCorrection(app, by(LEADER), { ballotId });
      const page = await look(MINISTER);
      expect(page.head).toMatchObject({ edition: 2, correctedFor: "Sửa lỗi Điều 9" });
      expect(page.papers).toHaveLength(2);
      const me = (await look(SPECIALIST)).followUp?.members.find(
        (each) => each.personId === personId(MINISTER),
      );
      expect(me).toMatchObject({ status: "sent", isOfEarlierEdition: true });
      const first = await app.read("ballot_editions").where({ ballot_id: ballotId, edition: 1 });
      expect(first[0].subject).toBe(ballotContent().subject);
    });

    test("papers are read by those asked, and of a correction in writing by the secretariat only", async () => {
      const [paper] = (await look(MINISTER)).papers;
      await beginCorrection(app, by(SPECIALIST), { ballotId, reason: "Thay tệp" });
      const { paperId } = await addPaperTo(app, ballotId);
      const read = async (login: string, id: string) => {
        const person = await requirePerson(app.read, personId(login), app.clock());
        return refusalOf(ballotFile(app.read, { person, ballotId, paperId: id }));
      };
      expect(await read(MINISTER, paper?.id ?? "")).toBe("fine");
      expect(await read(LEAD_MINISTRY, paper?.id ?? "")).toBe("fine");
      expect(await read("lead-of-justice", paper?.id ?? "")).toBe("not-found");
      expect(await read(MINISTER, paperId)).toBe("not-found");
      expect(await read(HEAD, paperId)).toBe("fine");
    });
  });

  describe("at its time", () => {
    beforeEach(async () => {
      ballotId = await plantIssuedBallot(app);
    });

    test("silence is agreement, shown by itself; a job that runs late changes nothing", async () => {
      await send(MINISTER, { choice: "DISAGREE", text: "Không đồng ý" });
      await send(OTHER);
      app.time.moveTo(DUE - 60_000);
      expect(await closeDueBallots(app)).toEqual({ closed: 0 });
      app.time.moveTo(DUE + 3 * 3_600_000);
      expect((await closeDueBallots(app)).closed).toBeGreaterThan(0);
      // The head of the log is written down outside the database at once.
      expect(app.published.at(-1)?.type).toBe("ballot.closed");
      expect(CLOSING_EVENTS).toContain(app.published.at(-1)?.type);
      expect(await closeDueBallots(app)).toEqual({ closed: 0 });
      const { result, proposal, head } = await look(MINISTER);
      expect(result).toMatchObject({
        outcome: "ADOPTED",
        tally: { for: 1, against: 1, other: 0, deemed: 25, notCast: 0 },
      });
      expect({ proposal, state: head.state }).toEqual({ proposal: "adopt", state: "closed" });
      const silent = (await look(SPECIALIST)).followUp?.members.filter(
        ({ status }) => status === "deemed",
      );
      expect(silent).toHaveLength(25);
      const leaves = await app.read("log_payloads").where({ about: `ballot:${ballotId}` });
      expect(leaves.length).toBe(4); // roll, issue, close, result
    });

    test("a member with two offices is asked once", async () => {
      const seat = { seat_id: seatId("dpm-social"), person_id: personId("prime-minister") };
      const id = "two-offices";
      const term = await app.read("seat_terms").where({ seat_id: seat.seat_id }).first();
      await app.write("seat_terms").where({ id: term.id }).update({ to_on: "2026-12-01" });
      await app.write("seat_terms").insert({ id, ...seat, from_on: "2026-12-02", to_on: null });
      ballotId = await plantIssuedBallot(app);
      await app.write("seat_terms").where({ id }).delete();
      await app.write("seat_terms").where({ id: term.id }).update({ to_on: null });
      const roll = await app.read("ballot_recipients").where({ ballot_id: ballotId });
      expect(roll).toHaveLength(26);
      expect(roll.filter(({ person_id }) => person_id === seat.person_id)).toHaveLength(1);
    });
  });

  describe("the synthesis", () => {
    let objection: string;

    beforeEach(async () => {
      ballotId = await plantIssuedBallot(app);
      const answers = [
        { issueId: "term", choice: "OTHER", text: "Đề nghị 7 năm" },
        { issueId: "effect", choice: "AGREE", text: "" },
      ];
      const draft = { choice: "OTHER" as const, text: "Cần rà soát", isReserved: true, answers };
      objection = (await send(MINISTER, draft)).opinionId;
      await send(OTHER);
      app.time.moveTo(DUE + 1);
      await closeDueBallots(app);
    });

    const explain = (issueId: string | null, given: object = {}) =>
      explainOpinion(app, by(LEAD_MINISTRY), {
        ...{ ballotId, opinionId: objection, issueId, explanation: "partly", text: "Giữ 5 năm" },
        ...{ change: "", paperId: null, page: null },
        ...given,
      });

    test("has every remark by issue, and the lead ministry sees what was passed to it", async () => {
      expect((await look(LEAD_MINISTRY)).synthesis?.remarks).toBe(0);
      expect(await refusalOf(explain("term"))).toBe("not-found");
      await passOpinions(app, by(SPECIALIST), { ballotId, opinionIds: [objection] });
      const { synthesis } = await look(LEAD_MINISTRY);
      expect(synthesis?.groups.map(({ rows }) => rows.length)).toEqual([1, 0, 1]);
      expect(synthesis?.groups[0]?.rows[0]).toMatchObject({ choice: "OTHER", isReserved: true });
      const counts = (await look(SPECIALIST)).synthesis?.groups[0]?.counts;
      expect(counts).toEqual([
        { choice: "five", count: 1 },
        { choice: "ten", count: 0 },
        { choice: "OTHER", count: 1 },
      ]);
    });

    test("waits on the desk of the lead ministry from when it is passed until it is answered", async () => {
      const waits = async (login = LEAD_MINISTRY) => {
        const person = await requirePerson(app.read, personId(login), app.clock());
        const all = await unansweredOpinions(app.read, person);
        return all.filter((one) => one.ballotId === ballotId);
      };
      expect(await waits()).toEqual([]);
      await passOpinions(app, by(SPECIALIST), { ballotId, opinionIds: [objection] });
      expect(await waits()).toMatchObject([{ remarks: 2, since: expect.any(Number) }]);
      expect(await waits("lead-of-justice")).toEqual([]);
      await explain("term");
      expect(await waits()).toMatchObject([{ remarks: 1 }]);
      await explain(null);
      expect(await waits()).toEqual([]);
    });

    test.each([SPECIALIST, HEAD, LEADER, MINISTER, ASSISTANT, LEAD_MINISTRY])(
      "the desk of %s is told what of the whole list waits there",
      async (login) => {
        await plantIssuedBallot(app);
        await plantDraftBallot(app);
        const person = await requirePerson(app.read, personId(login), app.clock());
        const { lines } = await list(login);
        const waiting = lines.filter((line) => waitingBallotKind(line, person) !== null);
        expect(await waitingBallots(app.read, person)).toEqual(waiting);
      },
    );

    test("is laid before the leadership once everything has its answer, then decided", async () => {
      await passOpinions(app, by(SPECIALIST), { ballotId, opinionIds: [objection] });
      await explain("term");
      const finish = () => synthesiseBallot(app, by(SPECIALIST), { ballotId });
      expect(await refusalOf(finish())).toBe("ballot-unexplained");
      const { paperId } = await receivePaper(app, await pdf(), (file) =>
        addRevision(app, by(LEAD_MINISTRY), {
          ...{ ballotId, kind: "draft", title: "Dự thảo 2", fileName: "du-thao-2.pdf", file },
        }),
      );
      expect(await refusalOf(explain(null, { paperId, page: 9 }))).toBe("not-found");
      await explain(null, {
        explanation: "accepted",
        text: "",
        change: "Sửa Điều 9",
        paperId,
        page: 1,
      });
      await finish();
      const decision = { ballotId, text: "", meetingId: null, synthesis: null };
      const adopt = { ...decision, outcome: "adopted" as const };
      expect(await refusalOf(decideBallot(app, by(SPECIALIST), adopt))).toBe("not-allowed");
      expect(
        await refusalOf(decideBallot(app, by(LEADER), { ...adopt, outcome: "rejected" })),
      ).toBe("ballot-not-rejected");
      await decideBallot(app, by(LEADER), adopt);
      expect((await look(MINISTER)).head.decision).toMatchObject({ outcome: "adopted" });
    });

    test("to a meeting: an item for decision with the papers and the printed synthesis", async () => {
      await passOpinions(app, by(SPECIALIST), { ballotId, opinionIds: [objection] });
      await explain("term");
      await explain(null, { explanation: "accepted", text: "", change: "Sửa Điều 9" });
      await synthesiseBallot(app, by(SPECIALIST), { ballotId });
      const { meetingId } = await prepareMeeting(app, {
        startsAt: Date.parse("2026-12-21T08:00:00+07:00"),
      });
      const person = await requirePerson(app.read, personId(LEADER), app.clock());
      const plan = await synthesisPrint(app.read, { person, ballotId, now: app.clock() });
      expect(plan.silent).toHaveLength(25);
      const printed = Buffer.from(await typesetPieces(app, synthesisPaper(plan), "pdf"));
      const decide = (meeting: string | null) =>
        receivePaper(app, { body: Readable.from([printed]) }, (synthesis) =>
          decideBallot(app, by(LEADER), {
            ...{ ballotId, outcome: "to-meeting", text: "", meetingId: meeting, synthesis },
          }),
        );
      expect(await refusalOf(decide(null))).toBe("invalid-input");
      await decide(meetingId);
      const { item_id: itemId } = await row();
      const item = await app.read("agenda_items").where({ id: itemId }).first();
      expect(item).toMatchObject({ meeting_id: meetingId, mode: "decision" });
      const laid = await app.read("papers").where({ item_id: itemId }).orderBy("position");
      expect(laid.map(({ kind }) => kind)).toEqual(["draft", "opinions"]);
      // The file itself: byte for byte what was printed, and open to who serves the meeting.
      const [sheet] = laid.slice(-1);
      expect(sheet.file_sha256).toBe(sha256Of(printed));
      const specialist = await requirePerson(app.read, personId(SPECIALIST), app.clock());
      expect(await requirePaper(app.read, specialist, sheet.id)).toMatchObject({ id: sheet.id });
      expect((await look(SPECIALIST)).head.item).toMatchObject({ to: expect.any(String) });
      expect(await opinionsTakenOver(app.read, itemId)).toEqual(["Sửa Điều 9"]);
    });

    test("back to the lead ministry: the next ballot is a draft with every file", async () => {
      await passOpinions(app, by(SPECIALIST), { ballotId, opinionIds: [objection] });
      await explain("term");
      await explain(null);
      await synthesiseBallot(app, by(SPECIALIST), { ballotId });
      const bytes = await makePdf(1);
      await receivePaper(app, { body: Readable.from([bytes]) }, (synthesis) =>
        decideBallot(app, by(LEADER), {
          ...{ ballotId, outcome: "returned-to-lead", text: "Tiếp thu ý kiến", meetingId: null },
          synthesis,
        }),
      );
      const { followedById } = (await look(SPECIALIST)).head;
      const next = await look(SPECIALIST, followedById ?? "");
      expect(next.head).toMatchObject({ state: "draft", followsId: ballotId });
      expect(next.papers.map(({ kind }) => kind)).toEqual(["draft", "opinions"]);
      const file = await app.read("ballot_papers").where({ id: next.papers[1]?.id }).first();
      expect(file).toMatchObject({ ballot_id: followedById, file_sha256: sha256Of(bytes) });
    });
  });
});
