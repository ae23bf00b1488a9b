import { bodyOfMeeting } from "../meetings/meeting-body.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnVote } from "./act-on-vote.server.ts";
import { listCasts, voteRoll } from "./cast.store.server.ts";
import { finishVoteIn } from "./finish-vote.server.ts";
import { requireCounts, type KeyedCounts } from "./keyed-counts.ts";
import { isVoteSettingOn } from "./vote-setting.store.server.ts";
import { requireVoteOpen } from "./vote.ts";

type Input = { voteId: string; counts: KeyedCounts };
type Answer = { voteId: string; closedAt: number };

/**
 * The figures of a vote by show of hands or on paper, entered by the secretariat, close it: counted
 * against the roll of this moment, marked wherever they are shown, and announced by somebody else.
 * Refused where choices were entered by name already, and, unless the ballot was secret, in a body
 * that wants them all by name.
 */
export async function keyInResult(app: App, intent: Intent, input: Input): Promise<Answer> {
  const deed = { act: "key-in-result", intent, input, action: "vote.key-in" as const };
  return actOnVote(app, deed, async (tx, { vote: given, person }) => {
    const vote = requireVoteOpen(given);
    if (vote.form.taken === "tablet") refuse("vote-other-way");
    const bodyId = await bodyOfMeeting(tx.db, vote.meetingId);
    const setting = { bodyId, name: "by-name", day: dayOf(vote.openedAt) } as const;
    if (!vote.form.isSecret && (await isVoteSettingOn(tx.db, setting))) refuse("votes-by-name");
    if ((await listCasts(tx.db, vote.id)).length > 0) refuse("choices-entered");
    const roll = await voteRoll(tx.db, vote.id);
    const entitled = roll.filter((seat) => seat.entitled).length;
    requireCounts(input.counts, { options: vote.form.options?.length ?? null, entitled });
    const end = { by: person.id, how: "keyed", keyed: input.counts } as const;
    const { closedAt } = await finishVoteIn(tx, vote, end);
    return { voteId: vote.id, closedAt };
  });
}
