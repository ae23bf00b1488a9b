import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { requireMeeting } from "./standing.views.server.ts";
import { requireReportable } from "./urgent-decision.ts";
import { insertUrgentEnd } from "./urgent-decision.store.server.ts";
import { requireUrgentDecision } from "./urgent-decisions.views.server.ts";

type Input = { decisionId: string; meetingId: string };

/** It was reported to the members at this meeting, and leaves the list. */
export async function reportUrgentDecision(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ decisionId: string }> {
  return commit(app, { act: "report-urgent-decision", intent, input }, async (tx) => {
    const { decisionId, meetingId } = input;
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const wanted = { person, id: decisionId, action: "report" } as const;
    const decision = await requireUrgentDecision(tx.db, wanted);
    const meeting = await requireMeeting(tx.db, { person, meetingId, action: "meeting.see" });
    requireReportable(decision, meeting);
    const end = { is: "reported", meetingId } as const;
    const isFirst = await insertUrgentEnd(tx.db, { decisionId, end, by: intent.by, at: tx.at });
    if (!isFirst) refuse("urgent-settled");
    await appendLeafIn(tx, {
      ...{ bodyId: decision.bodyId, type: "urgent.report" },
      about: `urgent-decision:${decisionId}`,
      payload: { decisionId, meetingId, by: intent.by },
    });
    tx.record({
      type: "urgent-decision.reported",
      subject: `urgent-decision:${decisionId}`,
      payload: { meetingId },
      wakes: [`meeting:${meetingId}`],
    });
    return { decisionId };
  });
}
