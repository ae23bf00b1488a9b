import type { Knex } from "knex";
import { seenConclusion, type SeenConclusion } from "../campaigns/conclusion.views.server.ts";
import type { Tally } from "../counting/decision.ts";
import { conclusionOf, type ItemConclusion } from "../meetings/item-conclusion.views.server.ts";
import { relationsToItem } from "../meetings/standing.views.server.ts";
import { papersOf } from "../papers/paper.views.server.ts";
import { organisationNames, personTitles } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { instantAt } from "../platform/dates.ts";
import type { DocumentKind } from "../resolutions/document-kind.ts";
import { originOf, type Origin, type OriginItem } from "../resolutions/origin.views.server.ts";
import { endedState, type EndedState } from "../resolutions/course.ts";
import { codeOf, isIssuedResolution } from "../resolutions/resolution.ts";
import type { ClauseInPlace } from "../resolutions/resolution.views.server.ts";
import { resultOfItem } from "../votes/vote.views.server.ts";
import { findImported } from "./imported-task.store.server.ts";
import type { SourceDocument } from "./source-document.ts";
import { findDocument } from "./source-document.store.server.ts";
import type { Task } from "./task.ts";
import type { TaskStepKind } from "./task-step.ts";
import { listSteps } from "./task-step.store.server.ts";

export type StepEntry = {
  kind: "step";
  id: string;
  step: TaskStepKind;
  at: number;
  text: string;
  obstacles: string;
  proposal: string;
  percent: number | null;
  product: string;
  /** The ministry proposed, or the one it was given to. */
  office: Bilingual | null;
  /** A new deadline as asked for or granted. */
  deadlineText: string | null;
  fileName: string | null;
  by: Bilingual | null;
  imported: Imported | null;
};

/** What the register it was imported from says. */
export type Imported = {
  row: number;
  /** Only for someone who sees imports. */
  importId: string | null;
  /** When it was done, where it was before the import. */
  doneAt: number | null;
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
      resolution: { id: string; kind: DocumentKind; code: string; ended: EndedState | null };
      article: number;
      clause: number | null;
      text: string;
    }
  | {
      kind: "item";
      at: number;
      /** The item and what it was concluded with, only for someone who may see the meeting. */
      item: ItemConclusion | null;
    }
  | {
      kind: "conclusion";
      at: number;
      /** Only for someone who may see it. */
      conclusion: SeenConclusion | null;
    }
  | { kind: "document"; at: number; document: SourceDocument }
  | StepEntry;

type Asked = { person: Person; task: Task; place: ClauseInPlace | null; now: number };

/** From the proposal to the last report: every step, and links where this person may follow them. */
export async function taskThread(db: Knex, asked: Asked): Promise<ThreadEntry[]> {
  const { place, person } = asked;
  const origin = place && (await originOf(db, place.resolution));
  return [
    ...(origin?.item ? await beforeIssue(db, person, { ...origin, item: origin.item }) : []),
    ...(place ? clauseEntry(place) : []),
    ...(await otherSource(db, asked)),
    ...(await stepEntries(db, asked)),
  ];
}

/** A task that comes from no clause: from what was concluded, or from a document from outside. */
async function otherSource(db: Knex, { person, task, now }: Asked): Promise<ThreadEntry[]> {
  const { itemId, documentId, conclusionId, assignedAt } = task;
  if (conclusionId !== null) {
    const conclusion = await seenConclusion(db, { person, id: conclusionId, at: now });
    const at = conclusion?.campaign.concludedAt ?? assignedAt;
    return [{ kind: "conclusion", at, conclusion }];
  }
  if (itemId !== null) {
    const item = await conclusionOf(db, person, itemId);
    return [{ kind: "item", at: item?.concludedAt ?? assignedAt, item }];
  }
  const document = documentId === null ? null : await findDocument(db, documentId);
  if (!document) return [];
  return [{ kind: "document", at: instantAt(document.issuedOn, "12:00:00"), document }];
}

type FromItem = Origin & { item: OriginItem };

async function beforeIssue(db: Knex, person: Person, origin: FromItem): Promise<ThreadEntry[]> {
  const { meetingId, meetingTitle, item } = origin;
  const itemId = item.id;
  const papers = await papersOf(db, { person, meetingId });
  const first = papers.find((line) => line.itemId === itemId);
  const paper =
    first?.kind === "readable" ? { id: first.id, meetingId, itemId, title: first.title } : null;
  const proposal = { kind: "proposal", lead: item.lead.name, paper } as const;
  const vote = await resultOfItem(db, itemId);
  if (!vote) return [proposal];
  const relations = (await relationsToItem(db, person, itemId))?.relations ?? [];
  const seesVote = may(person, "vote.see", { state: "announced", relations });
  const result = seesVote ? { tally: vote.tally, meetingId, itemId } : null;
  return [proposal, { kind: "vote", at: vote.announcedAt, meetingTitle, result }];
}

function clauseEntry({ resolution, article, clause }: ClauseInPlace): ThreadEntry[] {
  if (!isIssuedResolution(resolution)) return [];
  return [
    {
      kind: "clause",
      at: resolution.issuedAt,
      resolution: {
        ...{ id: resolution.id, kind: resolution.kind, code: codeOf(resolution) },
        ended: endedState(resolution.state),
      },
      article: article.number,
      clause: clause.number,
      text: clause.text,
    },
  ];
}

async function stepEntries(db: Knex, { person, task }: Asked): Promise<StepEntry[]> {
  const steps = await listSteps(db, task.id);
  const from = steps[0]?.step === "imported" ? await findImported(db, task.id) : null;
  const seesImports = may(person, "task-import.see", { state: "committed", relations: [] });
  const titles = await personTitles(
    db,
    steps.map(({ personId }) => personId),
  );
  const offices = new Map((await organisationNames(db)).map(({ id, name }) => [id, name]));
  return steps.map(({ file, personId, organisationId, ...step }) => ({
    kind: "step",
    id: step.id,
    step: step.step,
    at: step.at,
    text: step.text,
    obstacles: step.obstacles,
    proposal: step.proposal,
    percent: step.percent,
    product: step.product,
    deadlineText: step.deadlineText,
    office: organisationId === null ? null : (offices.get(organisationId) ?? null),
    fileName: file?.name ?? null,
    by: titles.get(personId) ?? null,
    imported:
      from && step.step === "imported"
        ? {
            row: from.row,
            importId: seesImports ? from.importId : null,
            doneAt: step.after.reportedAt,
          }
        : null,
  }));
}
