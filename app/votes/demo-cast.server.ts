import { requireMeeting } from "../meetings/standing.views.server.ts";
import { demoPersonIds } from "../people/demo.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnVote } from "./act-on-vote.server.ts";
import { castSecretVoteIn } from "./cast-secret-vote.server.ts";
import { castVoteIn } from "./cast-vote.server.ts";
import { listCasts, voteRoll } from "./cast.store.server.ts";
import { listTurnouts } from "./secret-ballot.store.server.ts";
import { requireVoteOpen, type OpenVote } from "./vote.ts";

type Input = { voteId: string };
type Answer = { voteId: string; cast: number };

/**
 * The demo only: the entitled seats that nobody on the start page holds and that have not voted,
 * vote in favour, or for the first alternative, by the same rules as from a tablet; where a cast
 * bears a name, it is recorded as "demo".
 */
export async function demoCast(app: App, intent: Intent, input: Input): Promise<Answer> {
  if (app.settings.mode !== "demo") refuse("not-found");
  const deed = { act: "demo-cast", intent, input, action: "vote.see" as const };
  return actOnVote(app, deed, async (tx, { vote: given, person }) => {
    const { meetingId } = given;
    await requireMeeting(tx.db, { person, meetingId, action: "meeting.conduct" });
    const vote = requireVoteOpen(given);
    const offered = await demoPersonIds(tx.db);
    const cast = vote.form.isSecret ? listTurnouts(tx.db, vote.id) : listCasts(tx.db, vote.id);
    const voted = new Set((await cast).map(({ seatId }) => seatId));
    const silent = (await voteRoll(tx.db, vote.id)).filter(
      (seat) => seat.entitled && !voted.has(seat.seatId) && !offered.has(seat.personId),
    );
    for (const { personId } of silent) await castFirst(tx, vote, personId);
    return { voteId: vote.id, cast: silent.length };
  });
}

async function castFirst(tx: Tx, { id: voteId, form }: OpenVote, personId: string): Promise<void> {
  const option = form.options ? 1 : null;
  if (form.isSecret) {
    await castSecretVoteIn(tx, { voteId, personId, isConfirmed: true, mark: option ? "1" : "F" });
    return;
  }
  const first = { voteId, choice: "FOR", option, replaces: null } as const;
  await castVoteIn(tx, { ...first, personId, isConfirmed: true, via: "demo" });
}
