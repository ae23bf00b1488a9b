import { Readable } from "node:stream";
import { organisationId } from "../../db/fixtures/government.ts";
import { addBallotPaper } from "../ballots/add-ballot-paper.server.ts";
import type { BallotContent } from "../ballots/ballot-content.ts";
import { draftBallot } from "../ballots/draft-ballot.server.ts";
import { issueBallot } from "../ballots/issue-ballot.server.ts";
import { EMPTY_OPINION, type OpinionDraft } from "../ballots/opinion.ts";
import { reviewBallot } from "../ballots/review-ballot.server.ts";
import { submitBallot } from "../ballots/submit-ballot.server.ts";
import { receivePaper } from "../papers/receive-paper.server.ts";
import { by, type TestApp } from "./app.ts";
import { makePdf } from "./pdfs.ts";

/** A wording with one issue between two options and one of agreement. */
export function ballotContent(given: Partial<BallotContent> = {}): BallotContent {
  return {
    subject: "Dự thảo Nghị định quy định về lưu trữ điện tử trong cơ quan nhà nước",
    matter: "decree",
    submissionRef: "588/TTr-BNV ngày 18/11/2026",
    urgent: false,
    replyDays: 5,
    summary: "Bỏ yêu cầu nộp song song bản giấy khi nộp lưu hồ sơ điện tử.",
    appraisal: "",
    verification: "",
    differing: "",
    issues: [
      {
        id: "term",
        title: "Thời hạn nộp hồ sơ vào lưu trữ lịch sử",
        clause: "Điều 9",
        kind: "options",
        options: [
          { id: "five", text: "5 năm", by: "Bộ Nội vụ đề xuất" },
          { id: "ten", text: "10 năm", by: "Bộ Ngoại giao" },
        ],
        allowOther: true,
      },
      {
        id: "effect",
        title: "Thời điểm có hiệu lực",
        clause: "Điều 31",
        kind: "agree",
        options: [],
        allowOther: false,
      },
    ],
    ...given,
  };
}

/** A draft with one paper, through the acts and the gate. */
export async function plantDraftBallot(
  app: TestApp,
  given: Partial<BallotContent> = {},
): Promise<string> {
  const content = { ...ballotContent(given), ministryId: organisationId("home-affairs") };
  const input = { ...content, dossierId: null };
  const { ballotId } = await draftBallot(app, by("specialist"), input);
  await addPaperTo(app, ballotId);
  return ballotId;
}

export async function addPaperTo(app: TestApp, ballotId: string, login = "specialist") {
  return receivePaper(app, { body: Readable.from([await makePdf(2)]) }, (file) =>
    addBallotPaper(app, by(login), {
      ballotId,
      kind: "draft",
      title: "Dự thảo Nghị định",
      fileName: "du-thao.pdf",
      file,
    }),
  );
}

/** Drafted, reviewed and issued; its answers are being collected. */
export async function plantIssuedBallot(
  app: TestApp,
  given: Partial<BallotContent> = {},
): Promise<string> {
  const ballotId = await plantDraftBallot(app, given);
  await submitBallot(app, by("specialist"), { ballotId });
  await reviewBallot(app, by("head-of-general-affairs"), { ballotId });
  await issueBallot(app, by("vice-chairman-of-government-office"), { ballotId });
  return ballotId;
}

/** A whole answer to `ballotContent`. */
export function opinion(given: Partial<OpinionDraft> = {}): OpinionDraft {
  return {
    ...EMPTY_OPINION,
    choice: "AGREE",
    answers: [
      { issueId: "term", choice: "five", text: "" },
      { issueId: "effect", choice: "AGREE", text: "" },
    ],
    ...given,
  };
}
