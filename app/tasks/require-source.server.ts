import { requireConcluded } from "../campaigns/conclusion.views.server.ts";
import { conclusionOf } from "../meetings/item-conclusion.views.server.ts";
import type { Person } from "../people/person.ts";
import { instantAt } from "../platform/dates.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireInForce } from "../resolutions/resolution.ts";
import { requireClause } from "../resolutions/resolution.views.server.ts";
import { enterDocument } from "./source-document.store.server.ts";
import type { Task } from "./task.ts";
import type { TaskMarks } from "./task-marks.ts";
import type { TaskSource } from "./task-source.ts";
import { mayAssign, requireAssigner, requireTask } from "./task-standing.views.server.ts";

export type Source = {
  marks: Partial<TaskMarks> & { clauseId: string | null };
  parent: Task | null;
  /** From when working days count (an instant). */
  from: number;
  /** In charge unless another is named; null: has to be named. */
  leaderId: string | null;
  seen: number | null;
  /** Of a campaign: each task comes from one of these. */
  conclusionIds: readonly string[] | null;
  wakes: string[];
};

const PLAIN = { parent: null, leaderId: null, seen: null, conclusionIds: null, wakes: [] };

/** The source, for someone who may read it; a document from outside is entered with its first task. */
export async function requireSource(tx: Tx, person: Person, source: TaskSource): Promise<Source> {
  const plain = { ...PLAIN, from: tx.at };
  switch (source.is) {
    case "clause":
      return ofClause(tx, person, source);
    case "item": {
      const item = (await conclusionOf(tx.db, person, source.itemId)) ?? refuse("not-found");
      requireAssigner(person);
      const marks = { clauseId: null, itemId: item.itemId };
      return { ...plain, marks, from: item.concludedAt, wakes: [`meeting:${item.meetingId}`] };
    }
    case "campaign":
      return ofCampaign(tx, person, source.campaignId);
    case "document": {
      // There is no thing yet that somebody else might see.
      if (!mayAssign(person)) return refuse("not-found");
      const entered = { id: tx.id(), at: tx.at, by: person.id };
      const documentId = await enterDocument(tx.db, source.document, entered);
      const from = instantAt(source.document.issuedOn, "12:00:00");
      return { ...plain, marks: { clauseId: null, documentId }, from };
    }
    case "task": {
      const asked = { person, id: source.taskId, action: "task.read", at: tx.at } as const;
      const { task } = await requireTask(tx.db, { ...asked, forUpdate: true });
      requireAssigner(person);
      const { clauseId, itemId, documentId, conclusionId, leaderId } = task;
      const marks = { clauseId, itemId, documentId, conclusionId, parentId: task.id };
      return { ...plain, marks, parent: task, leaderId, wakes: [`task:${task.id}`] };
    }
    default:
      return source satisfies never;
  }
}

async function ofCampaign(tx: Tx, person: Person, campaignId: string): Promise<Source> {
  const concluded = await requireConcluded(tx.db, { person, id: campaignId, at: tx.at });
  requireAssigner(person);
  const { id, conclusions, concludedAt: from } = concluded;
  const conclusionIds = conclusions.map((each) => each.id);
  return { ...PLAIN, marks: { clauseId: null }, from, conclusionIds, wakes: [`campaign:${id}`] };
}

async function ofClause(
  tx: Tx,
  person: Person,
  { clauseId, seen }: { clauseId: string; seen: number },
): Promise<Source> {
  const { resolution } = await requireClause(tx.db, person, clauseId);
  requireAssigner(person);
  const { approvedBy: leaderId, issuedAt: from } = requireInForce(resolution);
  return {
    marks: { clauseId },
    parent: null,
    from,
    leaderId,
    seen,
    conclusionIds: null,
    wakes: [`resolution:${resolution.id}`],
  };
}
