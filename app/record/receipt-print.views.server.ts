import type { Knex } from "knex";
import { ballotCode } from "../ballots/ballot-number.ts";
import type { Person } from "../people/person.ts";
import { logPlace } from "./log-place.views.server.ts";
import type { PrintedReceipt } from "./receipt-paper.ts";
import { requireOwnLeaf, type OwnLeaf } from "./receipt.views.server.ts";

type Wanted = { person: Person; id: string; now: number };

/** One's own receipt as it is printed. */
export async function receiptPrint(db: Knex, { person, id, now }: Wanted): Promise<PrintedReceipt> {
  const leaf = await requireOwnLeaf(db, { person, id });
  const { secret, choice = null, option, ballotId } = leaf.own;
  const kind = ballotId === undefined ? "vote" : "ballot";
  const about = kind === "vote" ? `cast:${id}` : `opinion:${id}`;
  const type = kind === "vote" ? "vote.cast" : "ballot.opinion";
  return {
    ...{ kind, id, at: leaf.at, madeAt: now },
    member: person.title.vi,
    matter: await matterOf(db, leaf.own),
    chosen: secret ? null : { choice, option },
    log: secret ? null : await logPlace(db, { about, type }),
  };
}

async function matterOf(db: Knex, { voteId, ballotId }: OwnLeaf["own"]): Promise<string> {
  if (ballotId === undefined) {
    const vote: { question: string; title: string } | undefined = await db("votes")
      .join("meetings", "meetings.id", "votes.meeting_id")
      .where("votes.id", voteId ?? "")
      .first("votes.question", "meetings.title");
    return vote ? `${vote.question} (${vote.title})` : "";
  }
  const ballot: { number: number; subject: string } | undefined = await db("ballots")
    .join("ballot_editions", (shown) => {
      void shown
        .on("ballot_editions.ballot_id", "ballots.id")
        .andOn("ballot_editions.edition", "ballots.edition");
    })
    .where("ballots.id", ballotId)
    .first("ballots.number", "ballot_editions.subject");
  return ballot ? `số ${ballotCode(ballot)}, ${ballot.subject}` : "";
}
