import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { personId, seats } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { sealLog } from "../record/seal-log.server.ts";
import { typesetPieces } from "../resolutions/typeset-pieces.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Roll } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { wordsOfPdf } from "../testing/words-of-pdf.ts";
import { announceVote } from "./announce-vote.server.ts";
import { annulVote } from "./annul-vote.server.ts";
import { castVote } from "./cast-vote.server.ts";
import { closeVote } from "./close-vote.server.ts";
import { openVote } from "./open-vote.server.ts";
import { resultSheetPaper } from "./result-sheet.ts";
import { resultSheet } from "./result-sheet.views.server.ts";
import { showNames } from "./show-names.server.ts";

const CHAIR = "prime-minister";
const MINISTER = "minister-of-justice";
const members = seats.map(({ code }) => code);

onEachDatabase("the result sheet", (place) => {
  let app: TestApp;
  let voteId: string;

  beforeAll(async () => {
    app = await startTestApp(place);
  });
  afterAll(() => app.end());
  beforeEach(() => open());

  async function open(roll: Roll = {}) {
    const { meetingId, items } = await plantMeetingInSession(app, roll);
    const input = { meetingId, itemId: items.decision, question: "Thông qua dự án Luật?" };
    voteId = (await openVote(app, by(CHAIR), input)).voteId;
  }
  const cast = async (choice: "FOR" | "AGAINST", logins: readonly string[]) => {
    for (const login of logins) await castVote(app, by(login), { voteId, choice, replaces: null });
  };
  const close = async () => {
    await closeVote(app, by(CHAIR), { voteId });
    await announceVote(app, by(CHAIR), { voteId });
  };
  const sheet = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return resultSheet(app.read, { person, voteId, now: app.clock() });
  };
  const wordsFor = async (login: string) =>
    resultSheetPaper(await sheet(login))
      .pieces.map((piece) => (piece.is === "table" ? piece.rows.join("\n") : piece.text))
      .join("\n");

  test("a tie: decided by the Prime Minister's side, with figures, articles, roll and log", async () => {
    await cast("AGAINST", members.filter((code) => code !== CHAIR).slice(0, 12));
    await cast("FOR", [CHAIR, ...members.filter((code) => code !== CHAIR).slice(12, 23)]);
    await close();
    const [head] = await app.read("log_heads");
    await sealLog(app, head.body_id);
    const bytes = await typesetPieces(app, resultSheetPaper(await sheet("specialist")), "pdf");
    const words = await wordsOfPdf(bytes);
    for (const told of [
      ...["KẾT QUẢ BIỂU QUYẾT", "Câu hỏi: Thông qua dự án Luật?", "THÔNG QUA."],
      "Số phiếu ngang nhau: quyết định theo bên của Thủ tướng Chính phủ.",
      "Tổng số thành viên (N): 27. Cần ít nhất 14 tán thành.",
      "tán thành 12; không tán thành 12; không biểu quyết 0; không có phiếu 3",
      "có mặt khi đóng: 27, cần ít nhất 18: đủ",
      ...["Bộ quy tắc VN-2026", "khoản 3 Điều 3 Nghị định số 191/2026/NĐ-CP"],
      ...["Phiếu theo tên", "Bộ trưởng Bộ Tư pháp", "Đầu nhật ký đã ký gần nhất"],
    ])
      expect(words).toContain(told);
    const { log } = await sheet("specialist");
    expect(words.replaceAll(" ", "")).toContain(log?.head?.root);
  });

  test("members see it when it is announced, and the names when they are shown", async () => {
    await cast("FOR", members.slice(0, 15));
    expect(await refusalOf(sheet(CHAIR))).toBe("not-found");
    await closeVote(app, by(CHAIR), { voteId });
    expect(await refusalOf(sheet(MINISTER))).toBe("not-found");
    await announceVote(app, by(CHAIR), { voteId });
    expect(await wordsFor(MINISTER)).not.toContain("Tán thành\n");
    expect(await wordsFor(MINISTER)).not.toContain("Phiếu theo tên");
    await showNames(app, by(CHAIR), { voteId });
    expect(await wordsFor(MINISTER)).toContain("Phiếu theo tên");
    expect(await refusalOf(sheet("chairman-of-da-nang"))).toBe("not-found");
  });

  test("no quorum at the close: how many were there, and how many were needed", async () => {
    await cast("FOR", members.slice(0, 15));
    await app
      .write("vote_rolls")
      .where({ vote_id: voteId })
      .whereIn("person_id", members.slice(15).map(personId))
      .update({ attendance: "LEFT", entitled: 0 });
    await close();
    const words = await wordsFor(MINISTER);
    expect(words).toContain("KHÔNG ĐỦ SỐ THÀNH VIÊN");
    expect(words).toContain("cần ít nhất 18: không đủ");
  });

  test("annulled: the reason, and no figure", async () => {
    await cast("FOR", members.slice(0, 15));
    await close();
    await annulVote(app, by(CHAIR), { voteId, reason: "Câu hỏi đọc sai" });
    const words = await wordsFor(MINISTER);
    expect(words).toContain("KẾT QUẢ ĐÃ BỊ HỦY");
    expect(words).toContain("Lý do: Câu hỏi đọc sai");
    expect(words).not.toMatch(/tán thành \d/);
    expect((await sheet(MINISTER)).log).not.toBeNull();
  });
});
