import { afterAll, beforeAll, expect, test } from "vitest";
import { personId, seats } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { receiptPaper } from "../record/receipt-paper.ts";
import { receiptPrint } from "../record/receipt-print.views.server.ts";
import { typesetPieces } from "../resolutions/typeset-pieces.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { opinion, plantIssuedBallot } from "../testing/ballots.ts";
import { onEachDatabase } from "../testing/database.ts";
import { refusalOf } from "../testing/refused.ts";
import { wordsOfPdf } from "../testing/words-of-pdf.ts";
import { ballotResultPaper } from "./ballot-result.ts";
import { ballotResult } from "./ballot-result.views.server.ts";
import { closeDueBallots } from "./close-due-ballots.server.ts";
import type { OpinionDraft } from "./opinion.ts";
import { sendOpinion } from "./send-opinion.server.ts";

const members = seats.map(({ code }) => code);
const MINISTER = "minister-of-justice";
const LATER = Date.parse("2026-12-11T08:00:00+07:00");

onEachDatabase("the result sheet of a ballot", (place) => {
  let app: TestApp;
  let ballotId: string;
  let opinionId: string;

  beforeAll(async () => {
    app = await startTestApp(place);
    app.time.moveTo(Date.parse("2026-12-03T07:00:00+07:00"));
    ballotId = await plantIssuedBallot(app);
    for (const login of members.slice(0, 20)) if (login !== MINISTER) await send(login, {});
    const reserved = { choice: "DISAGREE", text: "Chưa rõ nguồn lực", isReserved: true } as const;
    opinionId = (await send(MINISTER, reserved)).opinionId;
  });
  afterAll(() => app.end());

  const send = (login: string, draft: Partial<OpinionDraft>) =>
    sendOpinion(app, by(login), { ballotId, opinion: opinion(draft), replacesId: null });
  const person = (login: string) => requirePerson(app.read, personId(login), app.clock());
  const sheet = async (login: string) =>
    ballotResult(app.read, { person: await person(login), ballotId, now: app.clock() });

  test("the receipt as a page: what was recorded, on what, and where the log has it", async () => {
    const wanted = { person: await person(MINISTER), id: opinionId, now: app.clock() };
    const paper = receiptPaper(await receiptPrint(app.read, wanted));
    const words = await wordsOfPdf(await typesetPieces(app, paper, "pdf"));
    for (const told of [
      ...["BIÊN NHẬN Ý KIẾN", "Bộ trưởng Bộ Tư pháp", "/PLYK-VPCP"],
      ...["Lựa chọn đã ghi nhận: Không đồng ý.", "Nhật ký quyết định", "Mục số"],
    ])
      expect(words).toContain(told);
    const other = { ...wanted, person: await person("minister-of-finance") };
    expect(await refusalOf(receiptPrint(app.read, other))).toBe("not-found");
  });

  test("none before the close; then silence apart, names, articles and log", async () => {
    expect(await refusalOf(sheet("specialist"))).toBe("not-found");
    app.time.moveTo(LATER);
    await closeDueBallots(app);
    const paper = ballotResultPaper(await sheet(MINISTER));
    const words = await wordsOfPdf(await typesetPieces(app, paper, "pdf"));
    const agreed = members.slice(0, 20).filter((login) => login !== MINISTER).length;
    const silent = members.length - agreed - 1;
    for (const told of [
      ...["KẾT QUẢ LẤY Ý KIẾN", "ĐỒNG Ý. Quá nửa tổng số thành viên đồng ý."],
      "được lấy ý kiến (N): 27. Cần ít nhất 14 đồng ý.",
      `Đồng ý: ${agreed}; không đồng ý: 1; ý kiến khác: 0; bảo lưu ý kiến: 1.`,
      `không phải ý kiến đã ký: ${silent}.`,
      ...["Không đồng ý (bảo lưu)", "Coi như đồng ý", "Bộ quy tắc VN-2026", "Mục số"],
    ])
      expect(words).toContain(told);
    expect(await refusalOf(sheet("lead-of-home-affairs"))).toBe("not-allowed");
  });
});
