import type { Knex } from "knex";
import {
  absencesToDecide,
  invitationsToAnswer,
} from "../invitations/waiting-invitations.views.server.ts";
import { isGathering } from "../meetings/meeting.ts";
import { meetingsAwaiting, type NextMeeting } from "../meetings/next-meeting.views.server.ts";
import { dossiersWaiting, type WaitingDossier } from "../dossiers/waiting-dossiers.views.server.ts";
import { waitingBallots } from "../ballots/ballot-list.views.server.ts";
import { unansweredOpinions } from "../ballots/unanswered-opinions.views.server.ts";
import { waitingBallotKind } from "../ballots/waiting-ballot.ts";
import type { PaperLine } from "../papers/paper-line.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import {
  documentsToApprove,
  documentsToIssue,
  documentsToRevise,
  documentsToSign,
  itemsToDraft,
  resolutionsToAssign,
  type WaitingDocument,
} from "../resolutions/waiting-resolutions.views.server.ts";
import {
  extensionsToDecide,
  tasksOwed,
  tasksToConfirm,
  tasksToReassign,
  type WaitingTask,
} from "../tasks/waiting-tasks.views.server.ts";
import { currentVote } from "../votes/vote.views.server.ts";
import { clockOf, inOrder, taskWaitingKind, type Waiting, type WaitingKind } from "./waiting.ts";

export type Standing = {
  person: Person;
  now: number;
  next: NextMeeting | null;
  /** The papers of that meeting as this person sees them. */
  papers: readonly PaperLine[];
};

/** Everything that waits for this person, the most pressing first. */
export async function waitingFor(db: Knex, standing: Standing): Promise<Waiting[]> {
  const { person, now } = standing;
  const lines = await Promise.all([
    inTheMeeting(db, standing),
    toDecide(db, person),
    toAnswer(db, person, now),
    toTakeOn(db, person, now),
    toArrange(db, person, now),
    toSubmitAndCheck(db, person),
    toOpine(db, person),
    toExplain(db, person),
  ]);
  return inOrder(lines.flat());
}

/** Check-in is offered from an hour before the meeting. */
const SOON = 3_600_000;

async function inTheMeeting(db: Knex, standing: Standing): Promise<Waiting[]> {
  const { next, now, person } = standing;
  if (!next || next.state === "planned" || next.state === "approved") return [];
  const { id, title, startsAt: at, relations } = next;
  const about = { id, title, at, office: next.member };
  const isNow = isGathering(next) && (next.state !== "published" || at - now < SOON);
  const found: Waiting[] = [];
  if (await voteWaits(db, standing, next)) return [line("vote", about)];
  if (isNow && next.attendance === "ABSENT") found.push(line("check-in", about));
  if (isNow && relations.includes("chair")) found.push(line("conduct", about));
  if (isNow && isSecretariat(person) && relations.length === 0) found.push(line("serve", about));
  if (relations.includes("substitute")) found.push(line("attend-for", about));
  if (next.invitedTo) {
    const { position: count, title: item } = next.invitedTo;
    found.push(line("hear-item", { ...about, title: item, count }));
  }
  const reading = readingWaits(standing);
  return reading ? [...found, line(reading.kind, { ...about, count: reading.unread })] : found;
}

async function voteWaits(db: Knex, { person }: Standing, next: NextMeeting): Promise<boolean> {
  if (next.state !== "open" || !next.relations.includes("seat")) return false;
  const vote = await currentVote(db, { person, meetingId: next.id });
  return vote?.state === "open" && vote.mine.is === "voter" && vote.mine.receipt === null;
}

function readingWaits({ next, papers }: Standing): { kind: WaitingKind; unread: number } | null {
  const unread = papers.filter((paper) => paper.kind === "readable" && paper.unread).length;
  if (!next || unread === 0) return null;
  if (next.relations.includes("seat")) return { kind: "read-papers", unread };
  if (next.relations.includes("seat-assistant")) return { kind: "book", unread };
  return next.relations.includes("substitute") ? { kind: "read-papers", unread } : null;
}

async function toDecide(db: Knex, person: Person): Promise<Waiting[]> {
  return [
    ...(await documentsToApprove(db, person)).map(documentOf("approve-document")),
    ...(await documentsToSign(db, person)).map(documentOf("sign-document")),
    ...(await extensionsToDecide(db, person)).map(sinceOf("decide-extension")),
  ];
}

const documentOf =
  (kind: WaitingKind) =>
  ({ id, title, since: at }: WaitingDocument): Waiting =>
    line(kind, { id, title, at });

/** From an hour before the meeting on, checking in says it all. */
async function toAnswer(db: Knex, person: Person, now: number): Promise<Waiting[]> {
  const [invitations, absences] = await Promise.all([
    invitationsToAnswer(db, person, now + SOON),
    absencesToDecide(db, person),
  ]);
  return [
    ...invitations.map(({ startsAt: at, ...each }) => line("answer-invitation", { ...each, at })),
    ...absences.map(({ startsAt: at, ...each }) => line("decide-absences", { ...each, at })),
  ];
}

async function toTakeOn(db: Knex, person: Person, now: number): Promise<Waiting[]> {
  const owed = await tasksOwed(db, person, now);
  return owed.map((task) => {
    const { id, title, dueAt, since, lead: office } = task;
    return line(taskWaitingKind(task, now), { id, title, at: dueAt ?? since, office });
  });
}

const sinceOf =
  (kind: WaitingKind) =>
  ({ id, title, since: at, lead: office }: WaitingTask): Waiting =>
    line(kind, { id, title, at, office });

async function toArrange(db: Knex, person: Person, now: number): Promise<Waiting[]> {
  const [meetings, reports, declined, items, resolutions] = await Promise.all([
    meetingsAwaiting(db, person),
    tasksToConfirm(db, person),
    tasksToReassign(db, person),
    itemsToDraft(db, person),
    resolutionsToAssign(db, person, now),
  ]);
  return [
    ...meetings.map(({ startsAt: at, step, id, title }) => line(step, { id, title, at })),
    ...reports.map(sinceOf("confirm-task")),
    ...declined.map(sinceOf("reassign-task")),
    ...(await documentsToIssue(db, person)).map(documentOf("issue-document")),
    ...(await documentsToRevise(db, person)).map(documentOf("revise-document")),
    ...items.map(({ itemId: id, title, adoptedAt: at }) =>
      line("draft-resolution", { id, title, at }),
    ),
    ...resolutions.map(({ id, title, issuedAt: at, clauses: count }) =>
      line("give-tasks", { id, title, at, count }),
    ),
  ];
}

async function toSubmitAndCheck(db: Knex, person: Person): Promise<Waiting[]> {
  const { toCheck, toPlace, returned, toSubmit } = await dossiersWaiting(db, person);
  const lines = (kind: WaitingKind, dossiers: readonly WaitingDossier[]) =>
    dossiers.map(({ id, title, at, ministry: office }) => line(kind, { id, title, at, office }));
  return [
    ...lines("check-dossier", toCheck),
    ...lines("place-dossier", toPlace),
    ...lines("redo-dossier", returned),
    ...lines("submit-dossier", toSubmit),
  ];
}

async function toOpine(db: Knex, person: Person): Promise<Waiting[]> {
  const lines = await waitingBallots(db, person);
  return lines.flatMap((each) => {
    const kind = waitingBallotKind(each, person);
    if (!kind) return [];
    const { id, subject: title, dueAt, since, ministry, number } = each;
    const at = clockOf(kind) === "due" ? (dueAt ?? since) : since;
    return [line(kind, { id, title, at, office: ministry.name, count: number })];
  });
}

async function toExplain(db: Knex, person: Person): Promise<Waiting[]> {
  const ballots = await unansweredOpinions(db, person);
  return ballots.map(({ ballotId: id, subject: title, remarks, since: at }) =>
    line("explain-opinions", { id, title, at, count: remarks }),
  );
}

type Given = Pick<Waiting, "id" | "title" | "at"> & Partial<Pick<Waiting, "office" | "count">>;

function line(kind: WaitingKind, given: Given): Waiting {
  return { office: null, count: null, ...given, kind };
}
