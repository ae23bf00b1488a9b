import { seatsOn } from "../bodies/body.views.server.ts";
import { ruleSet } from "../bodies/rule-sets.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { dayOf, yearOf } from "../platform/dates.ts";
import { takeNumber } from "../platform/number-series.server.ts";
import { refuse } from "../platform/refusal.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import type { Reckoning } from "../platform/deadline.ts";
import { issueBallot as issued, type Ballot, type Issue } from "./ballot.ts";
import type { BallotEdition } from "./ballot-content.ts";
import { BALLOT_SERIES } from "./ballot-number.ts";
import { dueAfter, requireReplyDays } from "./ballot-rules.ts";
import { isSealedOn } from "./ballot-setting.store.server.ts";
import { findEdition, saveEdition } from "./ballot-edition.store.server.ts";
import { insertRoll } from "./ballot-roll.store.server.ts";
import { logIssueIn } from "./log-issue.server.ts";
import { onePerPerson } from "./roll-of-ballot.ts";
import { takeBallotStep } from "./take-ballot-step.server.ts";
import { ruleSetInForce } from "../settings/in-force.views.server.ts";

/**
 * Signed for the Government Office: the number, the roll of that day, the rules of that day and the
 * time for the answer are fixed; wording and papers stand still from now on.
 */
export async function issueBallot(app: App, intent: Intent, input: { ballotId: string }) {
  return takeBallotStep(
    app,
    { act: "issue-ballot", intent, input },
    {
      action: "ballot.approve",
      step: "issued",
      payload: ({ issue }) => ({ number: issue?.number ?? 0, dueAt: issue?.dueAt ?? 0 }),
      apply: async (tx, ballot, person) => {
        const content = (await findEdition(tx.db, ballot.id, 1)) ?? refuse("not-found");
        const reckoning = await reckoningAt(tx.db, app.settings, tx.at);
        const facts = await factsOfIssueIn(tx, ballot, { ...content, reckoning });
        const signed = { ...facts, at: tx.at, by: person.id };
        // The rule first: a number is taken only for what is issued.
        issued(ballot, { ...signed, number: 0 });
        const number = await takeNumber(tx.db, { series: BALLOT_SERIES, year: facts.year });
        const next = issued(ballot, { ...signed, number });
        await saveEdition(tx.db, { ...content, issuedAt: tx.at, issuedBy: person.id });
        await freezeRollIn(tx, next);
        await logIssueIn(tx, next);
        return next;
      },
    },
  );
}

async function factsOfIssueIn(
  tx: Tx,
  ballot: Ballot,
  { replyDays, reckoning }: Pick<BallotEdition, "replyDays"> & { reckoning: Reckoning },
): Promise<Omit<Issue, "at" | "by" | "number">> {
  const day = dayOf(tx.at);
  const id = await ruleSetInForce(tx.db, day);
  requireReplyDays({ replyDays }, ruleSet(id));
  return {
    year: yearOf(day),
    ruleSet: id,
    dueAt: dueAfter(tx.at, replyDays, reckoning),
    sealed: await isSealedOn(tx.db, ballot.bodyId, day),
  };
}

/** Who is asked: the seats filled on that day. */
async function freezeRollIn(tx: Tx, ballot: Ballot): Promise<void> {
  const seats = await seatsOn(tx.db, ballot.bodyId, dayOf(tx.at));
  await insertRoll(tx.db, ballot.id, onePerPerson(seats));
}
