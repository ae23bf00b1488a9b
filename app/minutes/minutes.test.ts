import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { makeSigningKeys, PASSWORD, type SigningKeys } from "../../e2e/support/signing-keys.ts";
import { startSigningService, type SigningService } from "../../e2e/support/signing-service.ts";
import { addNote } from "../floor/add-note.server.ts";
import { askToSpeak } from "../floor/ask-to-speak.server.ts";
import { giveFloor } from "../floor/give-floor.server.ts";
import { roomLines } from "../floor/room-line.views.server.ts";
import { requireMeeting } from "../meetings/standing.views.server.ts";
import { closeMeeting } from "../meetings/close-meeting.server.ts";
import { takeUpItem } from "../meetings/take-up-item.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { isRefusal } from "../platform/refusal.ts";
import { rewordLive } from "../testing/live-text.ts";
import { acceptWording } from "../drafting/accept-wording.server.ts";
import { commentOnDraft } from "../drafting/comment-on-draft.server.ts";
import { liveDraft, pastComments } from "../drafting/live-draft.views.server.ts";
import { newFor } from "../notices/notice.views.server.ts";
import { sendNotices } from "../notices/send-notices.server.ts";
import { saveDraft } from "../drafting/save-draft.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { announceVote } from "../votes/announce-vote.server.ts";
import { annulVote } from "../votes/annul-vote.server.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { closeVote } from "../votes/close-vote.server.ts";
import { keyInResult } from "../votes/key-in-result.server.ts";
import type { KeyedCounts } from "../votes/keyed-counts.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { PLAIN_FORM, type VoteForm } from "../votes/vote-form.ts";
import { answerComment } from "./answer-comment.server.ts";
import { circulateMinutes } from "./circulate-minutes.server.ts";
import { commentOnMinutes } from "./comment-on-minutes.server.ts";
import { confirmMinutes } from "./confirm-minutes.server.ts";
import { draftMinutes } from "./draft-minutes.server.ts";
import { minutesPage } from "./minutes-page.views.server.ts";
import { minutesState } from "./minutes-state.views.server.ts";
import {
  circulateMinutes as circulate,
  closeMinutes,
  confirmMinutes as confirm,
  reviseMinutes,
  type Minutes,
} from "./minutes.ts";
import { signMinutesAgain } from "./sign-minutes-again.server.ts";
import { typesetMinutes } from "./typeset-minutes.server.ts";

describe("every step in every state", () => {
  const facts = { meetingId: "m", version: 3, draftedAt: 1 };
  const word = { confirmedAt: 3, confirmedBy: "chair", textSha256: "abc" };
  const circulated = { ...facts, state: "circulated" as const, circulatedAt: 2 };
  const confirmed = { ...circulated, ...word, state: "confirmed" as const };
  const states: Minutes[] = [
    { ...facts, state: "draft" },
    circulated,
    confirmed,
    { ...confirmed, state: "closed", fileSha256: "f", closedAt: 4 },
  ];
  const outcome = (step: (minutes: Minutes) => Minutes | null) =>
    states.map((minutes) => {
      try {
        return step(minutes)?.state ?? "nothing";
      } catch (error) {
        return isRefusal(error) ? error.code : String(error);
      }
    });
  const none = { seen: 3, unanswered: 0, ...word };
  test.each<[string, (minutes: Minutes) => Minutes | null, string[]]>([
    [
      "revise",
      (m) => reviseMinutes(m, 3),
      ["draft", "circulated", "minutes-confirmed", "minutes-confirmed"],
    ],
    [
      "revise an older version",
      (m) => reviseMinutes(m, 2),
      ["minutes-changed", "minutes-changed", "minutes-confirmed", "minutes-confirmed"],
    ],
    [
      "circulate",
      (m) => circulate(m, 9),
      ["circulated", "minutes-not-draft", "minutes-not-draft", "minutes-not-draft"],
    ],
    [
      "confirm",
      (m) => confirm(m, none),
      ["minutes-not-circulated", "confirmed", "minutes-confirmed", "minutes-confirmed"],
    ],
    [
      "confirm with a comment unanswered",
      (m) => confirm(m, { ...none, unanswered: 1 }),
      ["minutes-not-circulated", "minutes-comments-open", "minutes-confirmed", "minutes-confirmed"],
    ],
    [
      "close",
      (m) => closeMinutes(m, { fileSha256: "f", closedAt: 9 }),
      ["minutes-not-circulated", "minutes-not-circulated", "closed", "nothing"],
    ],
  ])("%s", (_title, step, wanted) => expect(outcome(step)).toEqual(wanted));
});

let keys: SigningKeys;
let service: SigningService;
beforeAll(async () => {
  keys = makeSigningKeys();
  const rsa = ["1.2.840.113549.1.1.1"];
  service = await startSigningService({
    ...{ folder: keys.folder, token: "token" },
    credentials: [{ name: "person", user: "", algorithms: rsa, pin: "271828" }],
  });
});
afterAll(async () => {
  await service.stop();
  keys.end();
});

onEachDatabase("the minutes", (place) => {
  let app: TestApp;
  let scene: Scene;
  beforeEach(async () => {
    app = await startTestApp(place);
    scene = await plantMeetingInSession(app);
  });
  afterEach(() => app.end());

  const CHAIR = "prime-minister";
  const look = async (login: string, version: number | null = null) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return minutesPage(app.read, { person, meetingId: scene.meetingId, version });
  };
  const draft = (login = "specialist", version = 0) =>
    draftMinutes(app, by(login), { meetingId: scene.meetingId, version });

  async function hold(): Promise<void> {
    const { meetingId, items } = scene;
    const asked = await askToSpeak(app, by("minister-of-finance"), { meetingId, kind: "speech" });
    await giveFloor(app, by(CHAIR), { meetingId, ...asked, minutes: 5 });
    const note = { meetingId, kind: "conclusion" as const, text: "giữ thời hạn." };
    await addNote(app, by("specialist"), note);
    const vote = { meetingId, itemId: items.decision, question: null };
    const { voteId } = await openVote(app, by(CHAIR), vote);
    await castVote(app, by("minister-of-justice"), { voteId, choice: "AGAINST", replaces: null });
    await closeVote(app, by(CHAIR), { voteId });
    await announceVote(app, by(CHAIR), { voteId });
    await takeUpItem(app, by(CHAIR), { meetingId, itemId: items.other });
    await closeMeeting(app, by(CHAIR), { meetingId });
  }

  test("are drafted from the meeting's own data, once it has closed", async () => {
    expect(await refusalOf(draft())).toBe("meeting-not-closed");
    await hold();
    expect(await refusalOf(draft("minister-of-justice"))).toBe("not-allowed");
    await draft();
    const { sections } = await look("specialist");
    const text = sections.map((section) => `${section.title}\n${section.text}`).join("\n");
    expect(text).toContain("Địa điểm: Trụ sở Chính phủ.");
    expect(text).toContain("Phát biểu: Bộ trưởng Bộ Tài chính (từ");
    expect(text).toContain("Kết luận: giữ thời hạn.");
    expect(text).toContain("Tán thành 0, không tán thành 1, không biểu quyết 0");
    expect(text).toMatch(/Dự họp thay \(2\): /);
    expect(text).not.toContain("Bộ trưởng Bộ Tư pháp: ");
  });

  test("tell a vote as it was taken: between options, in secret, by hand, annulled", async () => {
    const { meetingId, items } = scene;
    const hold = async (form: Partial<VoteForm>, counts: KeyedCounts | null) => {
      const wanted = { meetingId, itemId: items.decision, question: null };
      const opening = { ...wanted, form: { ...PLAIN_FORM, ...form } };
      const { voteId } = await openVote(app, by(CHAIR), opening);
      if (counts) await keyInResult(app, by("specialist"), { voteId, counts });
      else await closeVote(app, by(CHAIR), { voteId });
      return voteId;
    };
    const options = ["Một Bộ chủ trì", "Hai Bộ cùng chủ trì"];
    const wrong = await hold({}, null);
    await annulVote(app, by(CHAIR), { voteId: wrong, reason: "Đọc sai câu hỏi." });
    const box = await hold({ taken: "paper", isSecret: true, options }, { 1: 9, 2: 16, N: 0 });
    await announceVote(app, by(CHAIR), { voteId: box });
    const hands = await hold({ taken: "hands" }, { F: 15, A: 8, N: 1 });
    await announceVote(app, by(CHAIR), { voteId: hands });
    const person = await requirePerson(app.read, personId("specialist"), app.clock());
    const meeting = await requireMeeting(app.read, { person, meetingId, action: "meeting.see" });
    const lines = await roomLines(app.read, meeting);
    expect(lines.filter(({ what }) => what === "vote-annulled")).toHaveLength(1);
    expect(lines.filter(({ what }) => what === "vote-announced")).toMatchObject([
      { outcome: "ADOPTED", alternatives: [9, 16], isSecret: true, taken: "paper" },
      { tally: { for: 15 }, alternatives: null, isSecret: false, taken: "hands" },
    ]);
    await closeMeeting(app, by(CHAIR), { meetingId });
    await draft();
    const { sections } = await look("specialist");
    const text = sections.map((section) => section.text).join("\n");
    expect(text).toMatch(/Biểu quyết này bị hủy lúc .*; lý do: Đọc sai câu hỏi\./);
    expect(text).toContain("kết quả kiểm phiếu do thư ký nhập vào hệ thống");
    expect(text).toContain("Bỏ phiếu kín; sự bí mật dựa vào đơn vị vận hành hệ thống.");
    expect(text).toContain("Phương án 2: Hai Bộ cùng chủ trì: 16 phiếu, được thông qua.");
    expect(text).toContain(
      "Không biểu quyết 0, không có phiếu 2, trên 27 thành viên; thông qua khi một phương án có từ 14 phiếu.",
    );
    expect(text).toContain("Biểu quyết bằng giơ tay; kết quả do thư ký nhập vào hệ thống.");
    expect(text.match(/Tán thành \d+/g)).toEqual(["Tán thành 15"]);
  });

  test("go from draft to the chair's word and their paper; each version is kept", async () => {
    const { meetingId } = scene;
    await hold();
    await draft();
    expect(await refusalOf(look("minister-of-justice"))).toBe("not-found");
    const subject = { kind: "minutes", id: meetingId } as const;
    await rewordLive(app, { login: "specialist", subject }, ({ is, id, text }) =>
      is === "line" && id === "opening/0" ? "Câu đã sửa." : text,
    );
    expect(await saveDraft(app, by("specialist"), subject)).toEqual({ version: 2 });
    expect(await saveDraft(app, by("specialist"), subject)).toEqual({ version: 2 });
    const first = await look("specialist", 1);
    expect(first).toMatchObject({ shown: 1, version: 2 });
    const [opening] = (await look("specialist")).sections;
    expect(opening).toMatchObject({ key: "opening", changed: true });
    expect(opening?.text).toMatch(/^Câu đã sửa\.\n/);
    await circulateMinutes(app, by("specialist"), { meetingId });
    expect((await look("minister-of-justice")).versions).toEqual([]);
    const comment = { meetingId, version: 2, section: "opening", text: "Đề nghị ghi rõ." };
    const { commentId } = await commentOnMinutes(app, by("minister-of-justice"), comment);
    const assistant = commentOnMinutes(app, by("assistant-of-justice"), comment);
    expect(await refusalOf(assistant)).toBe("not-allowed");
    const word = confirmMinutes(app, by(CHAIR), { meetingId, version: 2 });
    expect(await refusalOf(word)).toBe("minutes-comments-open");
    const answer = { meetingId, commentId, verdict: "declined" as const, text: "" };
    expect(await refusalOf(answerComment(app, by("specialist"), answer))).toBe("reason-missing");
    await answerComment(app, by("specialist"), { ...answer, verdict: "accepted" });
    const early = confirmMinutes(app, by("specialist"), { meetingId, version: 2 });
    expect(await refusalOf(early)).toBe("not-allowed");
    await confirmMinutes(app, by(CHAIR), { meetingId, version: 2 });
    expect(await refusalOf(saveDraft(app, by("specialist"), subject))).toBe("minutes-confirmed");
    await typesetMinutes(app, meetingId);
    await typesetMinutes(app, meetingId);
    expect(await minutesState(app.read, meetingId)).toBe("closed");
    expect(await look("minister-of-justice")).toMatchObject({ hasPaper: true, state: "closed" });
    expect(app.published.filter(({ type }) => type === "minutes.closed")).toHaveLength(1);
  });

  test("a member proposes a wording of a passage, hears of it, and finds it when they are confirmed", async () => {
    const { meetingId } = scene;
    await hold();
    await draft();
    const subject = { kind: "minutes", id: meetingId } as const;
    await rewordLive(app, { login: "specialist", subject }, ({ is, id, text }) =>
      is === "line" && id === "opening/0" ? "Phiên họp khai mạc đúng giờ." : text,
    );
    const passage = { ...subject, blockId: "opening/0", from: 0, text: "", wording: "Cuộc họp" };
    const propose = (login: string) =>
      commentOnDraft(app, by(login), { ...passage, quote: "Phiên họp" });
    expect(await refusalOf(propose("minister-of-justice"))).toBe("not-found");
    await circulateMinutes(app, by("specialist"), { meetingId });
    expect(await refusalOf(propose("assistant-of-justice"))).toBe("not-allowed");
    const { commentId } = await propose("minister-of-justice");
    const eyes = async (login: string) => {
      const person = await requirePerson(app.read, personId(login), app.clock());
      return { person, subject };
    };
    expect(await liveDraft(app.read, await eyes("minister-of-justice"))).toMatchObject({
      mayWrite: false,
      comments: [{ id: commentId, isOwn: true }],
    });
    const confirmed = (version: number) => confirmMinutes(app, by(CHAIR), { meetingId, version });
    expect(await refusalOf(confirmed(2))).toBe("minutes-comments-open");
    expect((await look(CHAIR)).openPassages).toBe(1);
    await acceptWording(app, by("specialist"), { ...subject, commentId });
    const { type, payload, ...event } = await app
      .read("events")
      .where({ type: "draft.wording-accepted" })
      .first();
    const happened = { ...event, type, by: personId("specialist"), payload: JSON.parse(payload) };
    expect(await sendNotices(app, happened)).toEqual({ told: 1 });
    const { person } = await eyes("minister-of-justice");
    expect((await newFor(app.read, person, 5)).lines).toMatchObject([
      { kind: "wording-accepted", to: `/meetings/${meetingId}/minutes` },
    ]);
    // What was accepted is not left behind in a text that nobody saved.
    expect(await refusalOf(confirmed(2))).toBe("draft-unsaved");
    expect(await saveDraft(app, by("specialist"), subject)).toEqual({ version: 3 });
    expect(await pastComments(app.read, await eyes("minister-of-justice"))).toEqual([]);
    await confirmed(3);
    expect((await look("minister-of-justice")).sections[0]?.text).toMatch(/^Cuộc họp khai mạc/);
    const past = [{ id: commentId, state: "accepted" }];
    expect(await pastComments(app.read, await eyes("minister-of-justice"))).toMatchObject(past);
    expect(await pastComments(app.read, await eyes("assistant-of-justice"))).toEqual([]);
  });

  test("bear the signatures of their secretary and their chair; a refusal waits for a word", async () => {
    const { meetingId } = scene;
    await hold();
    await draft();
    await circulateMinutes(app, by("specialist"), { meetingId });
    await confirmMinutes(app, by(CHAIR), { meetingId, version: 1 });
    const signingFile = keys.at(`minutes-${place.name}.json`);
    const agency = { pkcs12: "agency.p12", password: PASSWORD };
    const write = (pin: string) => {
      const persons = { [CHAIR]: { credential: "person", pin }, specialist: agency };
      const file = { roots: "root.pem", service: service.address, persons, agency };
      writeFileSync(signingFile, JSON.stringify(file));
    };
    app.settings = { ...app.settings, signingFile, signingToken: "token" };
    const again = (login: string) => signMinutesAgain(app, by(login), { meetingId });
    expect(await refusalOf(again("specialist"))).toBe("resolution-elsewhere");
    write("000000");
    await typesetMinutes(app, meetingId);
    const said = { code: "signing-service-refused", said: "invalid_pin" };
    expect(await look("specialist")).toMatchObject({ signingFault: said, state: "confirmed" });
    expect(await refusalOf(again("minister-of-justice"))).toBe("not-allowed");
    await again("specialist");
    write("271828");
    await typesetMinutes(app, meetingId);
    expect(await look("specialist")).toMatchObject({ signingFault: null, hasPaper: true });
    const { file_sha256: sha256 } = await app.read("minutes").first("file_sha256");
    const path = app.files.pathOf(sha256);
    const found = execFileSync("pdfsig", ["-nocert", path], { encoding: "utf8" });
    expect(found.match(/Signature is Valid/g)).toHaveLength(2);
    const words = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
    expect(words).not.toContain("trên hệ thống)");
    expect(words).toMatch(/Chính phủ\s+Thủ tướng Chính phủ/);
  });

  test("seal the votes by name for the chair and the leadership of the secretariat", async () => {
    const { meetingId } = scene;
    await hold();
    await draft();
    await circulateMinutes(app, by("specialist"), { meetingId });
    expect((await look(CHAIR)).sealed).toBeNull();
    await confirmMinutes(app, by(CHAIR), { meetingId, version: 1 });
    for (const login of [CHAIR, "vice-chairman-of-government-office"]) {
      const { sealed } = await look(login);
      const choices = sealed?.votes[0]?.choices.filter(({ choice }) => choice !== null);
      expect(choices).toEqual([
        {
          ...{ name: "Bộ trưởng Bộ Tư pháp", choice: "AGAINST", option: null },
          ...{ isInvalid: false, isAssisted: false },
        },
      ]);
    }
    for (const login of ["specialist", "head-of-general-affairs", "minister-of-justice"]) {
      expect((await look(login)).sealed).toBeNull();
    }
    expect(await refusalOf(look("auditor"))).toBe("not-found");
  });
});
