import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { organisationId, personId, seatId } from "../../db/fixtures/government.ts";
import { approveAgenda } from "../meetings/approve-agenda.server.ts";
import { askApproval } from "../meetings/ask-approval.server.ts";
import { inviteGuest } from "../meetings/invite-guest.server.ts";
import { inviteMembers } from "../meetings/invite-members.server.ts";
import { nameSubstitute } from "../meetings/name-substitute.server.ts";
import { keepReadingPlace } from "../papers/keep-reading-place.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { draftResolution } from "../resolutions/draft-resolution.server.ts";
import { issueResolution } from "../resolutions/issue-resolution.server.ts";
import { returnResolution } from "../resolutions/return-resolution.server.ts";
import { submitResolution } from "../resolutions/submit-resolution.server.ts";
import { saveClauses } from "../resolutions/save-clauses.server.ts";
import { plantVotedItem } from "../testing/adopted-item.ts";
import { approveDraft, issueDraft } from "../testing/issue-draft.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { leadTo, prepareMeeting } from "../testing/meeting-in-preparation.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { plantPaper } from "../testing/papers.ts";
import { assignTask } from "../tasks/assign-task.server.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { deskPage } from "./desk.views.server.ts";

onEachDatabase("deskPage", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const deskOf = async (login: string) => {
    const now = app.clock();
    const person = await requirePerson(app.read, personId(login), now);
    return deskPage(app.read, { person, now });
  };
  const waitingOf = async (login: string) => (await deskOf(login)).waiting.map(({ kind }) => kind);

  test("without anything ahead a desk is empty", async () => {
    const desk = await deskOf("minister-of-justice");
    expect(desk.waiting).toEqual([]);
    expect(desk.next).toBeNull();
    expect(desk.address).toBe("Bộ trưởng");
    expect(desk.figures).toMatchObject({ overdue: 0, near: 0 });
  });

  describe("before a meeting", () => {
    let meetingId: string;
    let paperId: string;
    let itemId: string;

    beforeEach(async () => {
      const startsAt = app.clock() + 45 * 60_000;
      ({ meetingId, second: itemId } = await prepareMeeting(app, { startsAt }));
      paperId = await plantPaper(app, { itemId, pages: 9 });
      await plantPaper(app, { itemId, pages: 4, readerIds: [personId("prime-minister")] });
    });

    async function publish(): Promise<void> {
      const seat = seatId("minister-of-health");
      const substituteId = personId("deputy-of-health");
      await nameSubstitute(app, by("specialist"), { meetingId, seatId: seat, substituteId });
      const guest = { itemId, personId: personId("chairman-of-da-nang"), invited: true };
      await inviteGuest(app, by("specialist"), { meetingId, ...guest });
      await leadTo(app, meetingId, "published");
    }

    test("the secretariat is to publish, and nobody else knows of it", async () => {
      expect(await waitingOf("specialist")).toEqual(["prepare-agenda"]);
      expect(await waitingOf("prime-minister")).toEqual([]);
      const member = await deskOf("minister-of-justice");
      expect(member.next).toBeNull();
      expect(member.waiting).toEqual([]);
    });

    test("each step waits for the one who takes it", async () => {
      const to = { meetingId };
      await askApproval(app, by("specialist"), to);
      expect(await waitingOf("specialist")).toEqual([]);
      expect(await waitingOf("prime-minister")).toEqual(["approve-agenda"]);
      await approveAgenda(app, by("prime-minister"), to);
      expect(await waitingOf("prime-minister")).toEqual([]);
      expect(await waitingOf("specialist")).toEqual(["send-invitations"]);
      await inviteMembers(app, by("specialist"), to);
      expect(await waitingOf("specialist")).toEqual(["publish-papers"]);
    });

    test.each([
      ["prime-minister", ["check-in", "conduct", "read-papers"]],
      ["minister-of-justice", ["check-in", "read-papers"]],
      ["minister-of-health", ["read-papers"]],
      ["deputy-of-health", ["attend-for", "read-papers"]],
      ["assistant-of-justice", ["book"]],
      ["chairman-of-da-nang", ["hear-item"]],
      ["officer-of-science", []],
      ["officer-of-education", []],
      ["specialist", ["serve"]],
      ["operator", []],
      ["auditor", []],
    ])("once published, for %s: %j", async (login, kinds) => {
      await publish();
      expect(await waitingOf(login)).toEqual(kinds);
    });

    test.each([
      ["minister-of-justice", 1],
      ["prime-minister", 2],
      ["officer-of-science", 1],
      ["chairman-of-da-nang", 1],
    ])("%s has %i papers to read: the withheld one is not counted", async (login, papers) => {
      await publish();
      expect((await deskOf(login)).next?.reading).toMatchObject({ papers, opened: 0 });
    });

    test.each(["officer-of-education", "operator", "auditor"])(
      "%s has no meeting ahead",
      async (login) => {
        await publish();
        expect((await deskOf(login)).next).toBeNull();
      },
    );

    test("reading goes on where it was left", async () => {
      await publish();
      await keepReadingPlace(app, by("minister-of-justice"), { paperId, version: 1, page: 7 });
      const desk = await deskOf("minister-of-justice");
      expect(desk.next?.reading).toMatchObject({ opened: 1, goesOn: { paperId, page: 7 } });
      expect(desk.waiting.map(({ kind }) => kind)).toEqual(["check-in"]);
    });

    test("a substitute is told in whose place, an assistant for whom", async () => {
      await publish();
      expect((await deskOf("deputy-of-health")).next?.member?.vi).toBe("Bộ trưởng Bộ Y tế");
      expect((await deskOf("assistant-of-justice")).next?.member?.vi).toBe("Bộ trưởng Bộ Tư pháp");
    });
  });

  test("an open vote stands alone before a member until cast; nobody else is asked", async () => {
    const { meetingId, items } = await plantMeetingInSession(app);
    const wanted = { meetingId, itemId: items.decision, question: null };
    const { voteId } = await openVote(app, by("prime-minister"), wanted);
    expect(await waitingOf("minister-of-justice")).toEqual(["vote"]);
    expect(await waitingOf("deputy-of-health")).toEqual(["attend-for"]);
    expect(await waitingOf("minister-of-health")).toEqual([]);
    await castVote(app, by("minister-of-justice"), { voteId, choice: "FOR", replaces: null });
    expect(await waitingOf("minister-of-justice")).toEqual([]);
  });

  describe("after a decision", () => {
    beforeEach(async () => {
      await plantVotedItem(app.write);
      await app.write("meetings").update({ state: "closed", closed_at: app.clock() });
    });

    async function draft() {
      const { id: resolutionId } = await draftResolution(app, by("specialist"), {
        itemId: "item-1",
        kind: "resolution",
      });
      const clauses = ["Bộ Tư pháp trình phương án.", "Bộ Y tế báo cáo."];
      const { version } = await saveClauses(app, by("specialist"), {
        resolutionId,
        version: 1,
        title: "Về dữ liệu",
        articles: [{ title: "Nhiệm vụ", clauses: clauses.map((text) => ({ id: null, text })) }],
      });
      return { resolutionId, version };
    }

    async function assign(resolutionId: string): Promise<void> {
      const clauses = await app.read("clauses").where({ resolution_id: resolutionId });
      await assignTask(app, by("specialist"), {
        clauseId: clauses.find(({ clause }) => clause === 1).id,
        title: "Trình phương án",
        deliverable: "Tờ trình",
        leadId: organisationId("justice"),
        coordinatorIds: [],
        deadline: "trước ngày 10/12/2026",
      });
    }

    test("the adopted item waits to be drafted, the draft for the chair, the clauses for tasks", async () => {
      expect(await waitingOf("specialist")).toEqual(["draft-resolution"]);
      const { resolutionId, version } = await draft();
      expect(await waitingOf("specialist")).toEqual([]);
      expect(await waitingOf("prime-minister")).toEqual([]);
      await submitResolution(app, by("specialist"), { resolutionId, version });
      expect(await waitingOf("prime-minister")).toEqual(["approve-document"]);
      expect(await waitingOf("minister-of-justice")).toEqual([]);
      const reason = "Ghi rõ thời hạn của từng cơ quan.";
      await returnResolution(app, by("prime-minister"), { resolutionId, reason });
      expect(await waitingOf("prime-minister")).toEqual([]);
      expect(await waitingOf("specialist")).toEqual(["revise-document"]);
      await approveDraft(app, resolutionId, version);
      expect(await waitingOf("specialist")).toEqual(["issue-document"]);
      await issueResolution(app, by("specialist"), { resolutionId });
      const desk = await deskOf("specialist");
      expect(desk.waiting).toMatchObject([{ kind: "give-tasks", id: resolutionId, count: 2 }]);
    });

    test("a task waits for its ministry; once overdue it is counted for all who may see it", async () => {
      const { resolutionId, version } = await draft();
      await issueDraft(app, resolutionId, version);
      await assign(resolutionId);
      expect(await waitingOf("officer-of-justice")).toEqual(["receive-task"]);
      expect(await waitingOf("officer-of-health")).toEqual([]);
      app.time.moveTo(Date.parse("2026-12-12T08:00+07:00"));
      expect(await waitingOf("officer-of-justice")).toEqual(["overdue-task"]);
      expect((await deskOf("minister-of-justice")).figures).toMatchObject({ overdue: 1, near: 0 });
      expect((await deskOf("prime-minister")).figures).toMatchObject({ office: null, overdue: 1 });
      expect((await deskOf("minister-of-health")).figures).toMatchObject({ overdue: 0 });
      for (const login of ["chairman-of-da-nang", "operator", "auditor", "deputy-of-health"]) {
        expect((await deskOf(login)).figures).toBeNull();
      }
    });
  });
});
