import type { Knex } from "knex";
import {
  myInvitationTo,
  type MyInvitation,
} from "../invitations/waiting-invitations.views.server.ts";
import { nextMeeting, type NextMeeting } from "../meetings/next-meeting.views.server.ts";
import { papersOf } from "../papers/paper.views.server.ts";
import { readingOf, type Reading } from "../papers/reading.views.server.ts";
import { addressOf } from "../people/addressing.ts";
import { firstSteps, type FirstSteps } from "../people/first-steps.views.server.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import { taskFigures, type TaskFigures } from "../tasks/waiting-tasks.views.server.ts";
import { newFor, type News } from "./notice.views.server.ts";
import type { Waiting } from "./waiting.ts";
import { waitingFor } from "./waiting.views.server.ts";

export type Desk = {
  personId: string;
  /** How a Vietnamese screen addresses this person. */
  address: string;
  /** What is this person's to see: for an auditor the log, for an operator nothing of the content. */
  sees: "content" | "log" | "nothing";
  /** Somebody put on record whom nobody has given a role yet. */
  isWithoutRole: boolean;
  /** For whoever sets the system up: what it still lacks. */
  steps: FirstSteps | null;
  waiting: Waiting[];
  next: (NextMeeting & { reading: Reading | null }) | null;
  /** To the next meeting. */
  invitation: MyInvitation | null;
  figures: TaskFigures | null;
  news: News;
  now: number;
};

const NEWEST = 6;

/** My day: what waits for me, my next meeting, what is new. */
export async function deskPage(
  db: Knex,
  { person, now }: { person: Person; now: number },
): Promise<Desk> {
  const next = await nextMeeting(db, person, now);
  const papers = next ? await papersOf(db, { person, meetingId: next.id }) : [];
  const [waiting, reading, figures, news] = await Promise.all([
    waitingFor(db, { person, now, next, papers }),
    readingOf(db, person, papers),
    figuresFor(db, person, now),
    newFor(db, person, NEWEST),
  ]);
  return {
    personId: person.id,
    address: addressOf(person.title.vi),
    sees: sightOf(person),
    isWithoutRole: person.roles.length === 0,
    steps: person.roles.includes("operator") ? await firstSteps(db, now) : null,
    waiting,
    next: next && { ...next, reading },
    invitation: next && (await myInvitationTo(db, person, next.id)),
    figures,
    news,
    now,
  };
}

function sightOf({ roles }: Person): Desk["sees"] {
  if (roles.includes("operator")) return "nothing";
  return roles.includes("auditor") ? "log" : "content";
}

/** The secretariat counts every ministry's tasks, everybody else those of their own office. */
async function figuresFor(db: Knex, person: Person, now: number): Promise<TaskFigures | null> {
  if (isSecretariat(person)) return taskFigures(db, { person, now }, null);
  const [ministryId] = person.ministryIds;
  const belongs = person.roles.includes("member") || person.roles.includes("assistant");
  const officeId = ministryId ?? (belongs ? person.organisationId : undefined);
  return officeId === undefined ? null : taskFigures(db, { person, now }, officeId);
}
