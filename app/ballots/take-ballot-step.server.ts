import { may, type Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App, Json } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Ballot, BallotStepKind } from "./ballot.ts";
import { saveBallot } from "./ballot.store.server.ts";
import { requireBallot } from "./ballot-standing.views.server.ts";
import { recordStepIn } from "./record-step.server.ts";

type Deed = { act: string; intent: Intent; input: { ballotId: string } };

type Step = {
  action: Action | ((ballot: Ballot) => Action);
  step: BallotStepKind;
  /** What the history says beside the step. */
  text?: string;
  /** Ids and figures for the log. */
  payload?: (ballot: Ballot) => { [key: string]: Json | undefined };
  /** The rule of the step, with what it has to write elsewhere. */
  apply(tx: Tx, ballot: Ballot, person: Person): Promise<Ballot>;
};

/** What every step of a ballot has in common: who, which, may they; state, history and event. */
export function takeBallotStep(
  app: App,
  deed: Deed,
  { action: asked, step, text = "", payload, apply }: Step,
): Promise<{ ballotId: string; state: string }> {
  return commit(app, deed, async (tx) => {
    const { ballotId } = deed.input;
    const person = await requirePerson(tx.db, deed.intent.by, tx.at);
    const wanted = { person, id: ballotId, action: "ballot.see", forUpdate: true } as const;
    const { ballot, relations } = await requireBallot(tx.db, wanted);
    const action = typeof asked === "function" ? asked(ballot) : asked;
    await requireBallot(tx.db, { person, id: ballotId, action });
    const next = await apply(tx, ballot, person);
    // The rule has named what is wrong with the state; the table has the last word.
    if (!may(person, action, { state: ballot.state, relations })) refuse("not-allowed");
    await saveBallot(tx.db, next);
    await recordStepIn(tx, next, { step, text, ...(payload && { payload: payload(next) }) });
    return { ballotId, state: next.state };
  });
}
