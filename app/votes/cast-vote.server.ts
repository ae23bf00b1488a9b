import type { Choice } from "../counting/decision.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { castForSeatIn } from "./cast-for-seat.server.ts";
import type { CastVia } from "./cast.ts";
import type { Acknowledged } from "./receipt.ts";
import { requireCasting } from "./require-casting.server.ts";

type Input = {
  voteId: string;
  choice: Choice;
  /** The number of the alternative, where there are any. */
  option?: number | null;
  /** The cast this one takes the place of, as its voter saw it; null for the first of a seat. */
  replaces: string | null;
};

/**
 * Records a choice and answers with its receipt: no receipt, not recorded. A later choice of the
 * same seat is another row that names the one it replaces, and is refused when that is no longer the
 * last: nobody takes back unseen what another tablet recorded. Events and live messages never carry
 * the choice.
 */
export async function castVote(app: App, intent: Intent, input: Input): Promise<Acknowledged> {
  return commit(app, { act: "cast-vote", intent, input }, (tx) =>
    castVoteIn(tx, {
      ...{ ...input, personId: intent.by, via: "tablet" },
      isConfirmed: intent.isConfirmed ?? false,
    }),
  );
}

type Casting = Input & { personId: string; isConfirmed: boolean; via: CastVia };

export async function castVoteIn(tx: Tx, casting: Casting): Promise<Acknowledged> {
  const { choice, option = null, replaces, via } = casting;
  const standing = await requireCasting(tx, casting);
  return castForSeatIn(tx, { ...standing, choice, option, replaces, via, enteredBy: null });
}
