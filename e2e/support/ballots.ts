import { organisationId } from "../../db/fixtures/government.ts";
import type { Caller } from "./caller.ts";
import { must } from "./stage.ts";

/** The form of a ballot that asks one question; the Ministry of Science leads. */
export const ballotBody = () => ({
  subject: "Dự thảo Nghị định về lưu trữ điện tử",
  matter: "decree",
  replyDays: "5",
  issues: JSON.stringify([
    { id: "effect", title: "Thời điểm có hiệu lực", kind: "agree", allowOther: true },
  ]),
  ministryId: organisationId("science"),
});

/** An answer to it, as the sheet sends it. */
export const opinionBody = () => ({
  opinion: JSON.stringify({
    choice: "AGREE",
    text: "",
    isReserved: false,
    answers: [{ issueId: "effect", choice: "AGREE", text: "" }],
    fileIds: [],
  }),
});

/** What goes along with a file for a ballot, and with one for a reply. */
export const ballotUpload = (): Record<string, string> =>
  header({ title: "Dự thảo", kind: "draft", personId: null });

function header(rest: object): Record<string, string> {
  const upload = { key: crypto.randomUUID(), fileName: "du-thao.pdf", ...rest };
  return { "X-Upload": encodeURIComponent(JSON.stringify(upload)) };
}

export type PlantedBallots = {
  draftId: string;
  draftPaperId: string;
  issuedId: string;
  paperId: string;
};

/** One ballot that is being prepared, and one whose answers are being collected. */
export async function plantBallots(
  url: string,
  as: (login: string) => Promise<Caller>,
  pdf: string,
): Promise<PlantedBallots> {
  const specialist = await as("specialist");
  const drafted = await plantOne(url, specialist, pdf);
  const issued = await plantOne(url, specialist, pdf);
  const at = `/ballots/${issued.ballotId}`;
  await must(specialist.post(`${at}/submit`, {}));
  await must((await as("head-of-general-affairs")).post(`${at}/review`, {}));
  await must((await as("vice-chairman-of-government-office")).post(`${at}/issue`, {}));
  return {
    draftId: drafted.ballotId,
    draftPaperId: drafted.paperId,
    issuedId: issued.ballotId,
    paperId: issued.paperId,
  };
}

async function plantOne(url: string, caller: Caller, pdf: string) {
  const { ballotId } = await must(caller.post("/ballots/create", ballotBody()));
  const response = await fetch(`${url}/ballots/${ballotId}/papers`, {
    method: "POST",
    headers: { cookie: caller.cookie, origin: url, ...ballotUpload() },
    body: pdf,
  });
  const { answer }: { answer?: { paperId: string } } = await response.json();
  if (!answer) throw new Error(`The paper was refused: ${response.status}`);
  return { ballotId: String(ballotId), paperId: answer.paperId };
}
