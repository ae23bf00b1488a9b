import {
  ballotProposal,
  closedAnswer,
  closedBallot,
  closedOpinions,
  closedSilent,
  collectingBallot,
  collectingOpinions,
  collectingSilent,
  preparedOpinion,
  type SeedBallot,
  type SeedOpinion,
} from "../../db/fixtures/ballots.ts";
import { members, organisationId, personId } from "../../db/fixtures/government.ts";
import { addBallotPaper } from "../ballots/add-ballot-paper.server.ts";
import { closeDueBallots } from "../ballots/close-due-ballots.server.ts";
import { draftBallot } from "../ballots/draft-ballot.server.ts";
import { explainOpinion } from "../ballots/explain-opinion.server.ts";
import { issueBallot } from "../ballots/issue-ballot.server.ts";
import { openBallotSheet } from "../ballots/open-ballot-sheet.server.ts";
import type { OpinionDraft } from "../ballots/opinion.ts";
import { passOpinions } from "../ballots/pass-opinions.server.ts";
import { reviewBallot } from "../ballots/review-ballot.server.ts";
import { saveOpinionDraft } from "../ballots/save-opinion-draft.server.ts";
import { sendOpinion } from "../ballots/send-opinion.server.ts";
import { submitBallot } from "../ballots/submit-ballot.server.ts";
import { receivePaper } from "../papers/receive-paper.server.ts";
import { addDays, instantAt, type Day } from "../platform/dates.ts";
import { BUILT_IN, isInCalendar, nthWorkingDayBefore } from "../platform/working-days.ts";
import { renderDemoPaper } from "../resolutions/demo-papers.paper.ts";
import type { SeedDays } from "./seed-days.ts";
import { inOnePart } from "./seed-papers.ts";
import { by, type Scene } from "./seed-scene.ts";

/** One ballot is open and due in days; one has closed, and the lead ministry has answered. */
export async function seedBallots(scene: Scene, { today }: SeedDays): Promise<void> {
  // The demo outlives the calendar table, and no period is counted without one.
  if (!isInCalendar(BUILT_IN, today) || !isInCalendar(BUILT_IN, addDays(today, -30))) return;
  await seedClosed(scene, today);
  await seedCollecting(scene, nthWorkingDayBefore(BUILT_IN, today, 3));
}

async function seedClosed(scene: Scene, today: Day): Promise<void> {
  const { app, moveTo } = scene;
  const ballotId = await issue(scene, closedBallot, nthWorkingDayBefore(BUILT_IN, today, 8));
  const answering = { ballotId, ballot: closedBallot, said: closedOpinions };
  await answer(scene, { ...answering, silent: closedSilent });
  moveTo(instantAt(nthWorkingDayBefore(BUILT_IN, today, 3), "17:31"));
  await closeDueBallots(app);
  const [dissent] = closedOpinions;
  const asked = { ballot_id: ballotId, person_id: personId(dissent?.login ?? "") };
  const opinion: { id: string } | undefined = await app
    .read("ballot_opinions")
    .where(asked)
    .first("id");
  if (!opinion) return;
  await passOpinions(app, by("specialist"), { ballotId, opinionIds: [opinion.id] });
  const told = { ...closedAnswer, paperId: null, page: null };
  await explainOpinion(app, by("lead-of-finance"), {
    ...told,
    ...{ ballotId, opinionId: opinion.id, issueId: null },
  });
}

async function seedCollecting(scene: Scene, day: Day): Promise<void> {
  const { app } = scene;
  const ballotId = await issue(scene, collectingBallot, day);
  const { opened, shut } = collectingSilent;
  for (const login of opened) await openBallotSheet(app, by(login), { ballotId });
  const answering = { ballotId, ballot: collectingBallot, said: collectingOpinions };
  await answer(scene, { ...answering, silent: [...opened, ...shut] });
  const { login, assistant, text, answers } = preparedOpinion;
  const opinion = { choice: "AGREE" as const, text, isReserved: false, fileIds: [] };
  await saveOpinionDraft(app, by(assistant), {
    ...{ ballotId, personId: personId(login) },
    opinion: { ...opinion, answers: answersOf(answers) },
  });
}

/** Through the three hands, with its tờ trình, on one day. */
async function issue({ app, moveTo }: Scene, ballot: SeedBallot, day: Day): Promise<string> {
  const { ministry, subject, matter, submissionRef, issues } = ballot;
  const { summary, appraisal, verification, differing } = ballot;
  moveTo(instantAt(day, "08:30"));
  const { ballotId } = await draftBallot(app, by("specialist"), {
    ...{ subject, matter, submissionRef, summary, appraisal, verification, differing },
    ...{ issues: [...issues], urgent: false, replyDays: 5 },
    ...{ ministryId: organisationId(ministry), dossierId: null },
  });
  const bytes = await renderDemoPaper(ballotProposal(ballot, addDays(day, -4)));
  const fileName = `${ballot.number}-${ballot.notation.toLowerCase()}.pdf`;
  const paper = { ballotId, kind: "submission" as const, title: "Tờ trình Chính phủ", fileName };
  await receivePaper(app, { body: inOnePart(bytes), madeHere: true }, (file) =>
    addBallotPaper(app, by("specialist"), { ...paper, file }),
  );
  await submitBallot(app, by("specialist"), { ballotId });
  moveTo(instantAt(day, "10:00"));
  await reviewBallot(app, by("head-of-general-affairs"), { ballotId });
  moveTo(instantAt(day, "11:20"));
  await issueBallot(app, by("vice-chairman-of-government-office"), { ballotId });
  moveTo(instantAt(day, "16:00"));
  return ballotId;
}

type Answering = {
  ballotId: string;
  ballot: SeedBallot;
  said: readonly SeedOpinion[];
  silent: readonly string[];
};

/** Whoever is not silent opens the sheet and sends it; most agree with what the ministry proposes. */
async function answer(
  { app }: Scene,
  { ballotId, ballot, said, silent }: Answering,
): Promise<void> {
  const proposed = ballot.issues.map(
    ({ id, options }) => [id, { choice: options[0]?.id ?? "" }] as const,
  );
  for (const { login } of members.filter((each) => !silent.includes(each.login))) {
    const own = said.find((each) => each.login === login);
    const opinion: OpinionDraft = {
      choice: own?.choice ?? "AGREE",
      text: own?.text ?? "",
      isReserved: own?.isReserved ?? false,
      answers: answersOf({ ...Object.fromEntries(proposed), ...own?.answers }),
      fileIds: [],
    };
    await sendOpinion(app, by(login), { ballotId, opinion, replacesId: null, via: "demo" });
  }
}

const answersOf = (chosen: SeedOpinion["answers"]): OpinionDraft["answers"] =>
  Object.entries(chosen).map(([issueId, { choice, text = "" }]) => ({ issueId, choice, text }));
