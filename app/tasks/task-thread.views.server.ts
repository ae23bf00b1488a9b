import type { Knex } from "knex";
import type { Tally } from "../counting/decision.ts";
import { relationsToItem } from "../meetings/standing.views.server.ts";
import { papersOf } from "../papers/paper.views.server.ts";
import { personTitles } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { originOf, type Origin } from "../resolutions/origin.views.server.ts";
import { codeOf } from "../resolutions/resolution.ts";
import type { ClauseInPlace } from "../resolutions/resolution.views.server.ts";
import { resultOfItem } from "../votes/vote.views.server.ts";
import { listSteps } from "./task.store.server.ts";
import type { TaskStepKind } from "./task-step.ts";

export type StepEntry = {
  kind: "step";
  id: string;
  step: TaskStepKind;
  at: number;
  text: string;
  obstacles: string;
  fileName: string | null;
  by: Bilingual | null;
};

export type ThreadEntry =
  | {
      kind: "proposal";
      lead: Bilingual;
      /** Only for someone who may open it. */
      paper: { id: string; meetingId: string; itemId: string; title: string } | null;
    }
  | {
      kind: "vote";
      at: number;
      meetingTitle: string;
      /** The figures and the way there, only for someone who may see the vote. */
      result: { tally: Tally; meetingId: string; itemId: string } | null;
    }
  | {
      kind: "clause";
      at: number;
      resolution: { id: string; code: string };
      article: number;
      clause: number | null;
      text: string;
    }
  | StepEntry;

type Asked = { person: Person; taskId: string; place: ClauseInPlace };

/** From the proposal to the last report: every step, and links where this person may follow them. */
export async function taskThread(db: Knex, asked: Asked): Promise<ThreadEntry[]> {
  const origin = await originOf(db, asked.place.resolution.itemId);
  return [
    ...(origin ? await beforeIssue(db, asked.person, origin) : []),
    ...clauseEntry(asked.place),
    ...(await stepEntries(db, asked.taskId)),
  ];
}

async function beforeIssue(db: Knex, person: Person, origin: Origin): Promise<ThreadEntry[]> {
  const { meetingId, itemId, meetingTitle } = origin;
  const papers = await papersOf(db, { person, meetingId });
  const first = papers.find((line) => line.itemId === itemId);
  const paper =
    first?.kind === "readable" ? { id: first.id, meetingId, itemId, title: first.title } : null;
  const proposal = { kind: "proposal", lead: origin.lead.name, paper } as const;
  const vote = await resultOfItem(db, itemId);
  if (!vote) return [proposal];
  const relations = (await relationsToItem(db, person, itemId))?.relations ?? [];
  const seesVote = may(person, "vote.see", { state: "announced", relations });
  const result = seesVote ? { tally: vote.tally, meetingId, itemId } : null;
  return [proposal, { kind: "vote", at: vote.announcedAt, meetingTitle, result }];
}

function clauseEntry({ resolution, article, clause }: ClauseInPlace): ThreadEntry[] {
  if (resolution.state !== "issued") return [];
  return [
    {
      kind: "clause",
      at: resolution.issuedAt,
      resolution: { id: resolution.id, code: codeOf(resolution) },
      article: article.number,
      clause: clause.number,
      text: clause.text,
    },
  ];
}

async function stepEntries(db: Knex, taskId: string): Promise<StepEntry[]> {
  const steps = await listSteps(db, taskId);
  const titles = await personTitles(
    db,
    steps.map(({ personId }) => personId),
  );
  return steps.map(({ id, step, at, text, obstacles, file, personId }) => ({
    kind: "step",
    id,
    step,
    at,
    text,
    obstacles,
    fileName: file?.name ?? null,
    by: titles.get(personId) ?? null,
  }));
}
