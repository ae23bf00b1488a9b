import { requireMeeting } from "../meetings/standing.views.server.ts";
import { demoPersonIds } from "../people/demo.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnVote } from "./act-on-vote.server.ts";
import { castVoteIn } from "./cast-vote.server.ts";
import { listCasts, voteRoll } from "./cast.store.server.ts";
import { requireVoteOpen } from "./vote.ts";

type Input = { voteId: string };
type Answer = { voteId: string; cast: number };

/**
 * The demo only: the entitled seats that nobody on the start page holds and that have not voted,
 * vote in favour, by the same rules as from a tablet, each cast recorded as "demo".
 */
export async function demoCast(app: App, intent: Intent, input: Input): Promise<Answer> {
  if (app.settings.mode !== "demo") refuse("demo-only");
  const deed = { act: "demo-cast", intent, input, action: "vote.see" as const };
  return actOnVote(app, deed, async (tx, { vote: given, person }) => {
    const { meetingId } = given;
    await requireMeeting(tx.db, { person, meetingId, action: "meeting.conduct" });
    const vote = requireVoteOpen(given);
    const offered = await demoPersonIds(tx.db);
    const voted = new Set((await listCasts(tx.db, vote.id)).map(({ seatId }) => seatId));
    const silent = (await voteRoll(tx.db, vote.id)).filter(
      (seat) => seat.entitled && !voted.has(seat.seatId) && !offered.has(seat.personId),
    );
    for (const { personId } of silent) {
      const first = { voteId: vote.id, choice: "FOR", replaces: null } as const;
      await castVoteIn(tx, { ...first, personId, via: "demo" });
    }
    return { voteId: vote.id, cast: silent.length };
  });
}
