import { ruleSet } from "../bodies/rule-sets.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import { extendBallot as extended, requireCollecting } from "./ballot.ts";
import { extendedDue } from "./ballot-rules.ts";
import { takeBallotStep } from "./take-ballot-step.server.ts";

type Input = { ballotId: string; days: number; reason: string };

/** More time, once, before the close, with the reason, for everybody. */
export async function extendBallot(app: App, intent: Intent, input: Input) {
  const { days, reason } = input;
  return takeBallotStep(
    app,
    { act: "extend-ballot", intent, input },
    {
      action: "ballot.extend",
      step: "extended",
      text: reason,
      payload: ({ issue }) => ({ dueAt: issue?.dueAt ?? 0, days }),
      apply: async (tx, ballot, person) => {
        const { issue } = requireCollecting(ballot, tx.at);
        const reckoning = await reckoningAt(tx.db, app.settings, tx.at);
        const dueAt = extendedDue({ dueAt: issue.dueAt, days }, ruleSet(issue.ruleSet), reckoning);
        const next = extended(ballot, { at: tx.at, by: person.id, reason, dueAt });
        const { id: ballotId, bodyId } = ballot;
        const payload = { ballotId, from: issue.dueAt, dueAt, reason, by: person.id, at: tx.at };
        const about = `ballot:${ballotId}`;
        await appendLeafIn(tx, { bodyId, type: "ballot.extend", about, payload });
        return next;
      },
    },
  );
}
