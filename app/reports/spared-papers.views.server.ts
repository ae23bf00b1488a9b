import type { Knex } from "knex";
import type { Spared } from "./command-figures.ts";
import { heldIds, type Eyes } from "./held-meetings.views.server.ts";
import { issuedBallots } from "./issued-ballots.views.server.ts";

type Row = { copies: number | string; pages: number | string | null };

/**
 * What printing would have taken: every version of a paper a person opened is one copy of all its
 * pages; of a ballot, every paper of its last edition for each member who opened it.
 */
export async function papersSpared(
  db: Knex,
  eyes: Eyes,
): Promise<{ meetings: Spared; ballots: Spared }> {
  const ofMeetings: Row[] = await db("paper_readings as r")
    .join("paper_versions as v", (on) => {
      void on.on("v.paper_id", "r.paper_id").andOn("v.version", "r.version");
    })
    .join("papers", "papers.id", "r.paper_id")
    .join("agenda_items as i", "i.id", "papers.item_id")
    .whereIn("i.meeting_id", heldIds(db, eyes))
    .count("* as copies")
    .sum("v.pages as pages");
  const ofBallots: Row[] = await issuedBallots(db, eyes)
    .join("ballot_papers as p", (on) => {
      void on.on("p.ballot_id", "ballots.id").andOn("p.edition", "ballots.edition");
    })
    .join("ballot_openings as o", "o.ballot_id", "ballots.id")
    .count("* as copies")
    .sum("p.pages as pages");
  return { meetings: sparedOf(ofMeetings), ballots: sparedOf(ofBallots) };
}

const sparedOf = ([row]: readonly Row[]): Spared => ({
  copies: Number(row?.copies ?? 0),
  pages: Number(row?.pages ?? 0),
});
