import type { Knex } from "knex";
import { ruleSet } from "../bodies/rule-sets.ts";
import { seatsOf } from "../counting/decision.ts";
import { may, type Relation } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import type { Ballot } from "./ballot.ts";
import type { BallotContent, BallotEdition } from "./ballot-content.ts";
import { ballotHead, ballotHistory } from "./ballot-head.views.server.ts";
import { replyWindow } from "./ballot-rules.ts";
import { findEdition, listBallotPapers } from "./ballot-edition.store.server.ts";
import { listRecipients } from "./ballot-roll.store.server.ts";
import { requireBallot } from "./ballot-standing.views.server.ts";
import { BALLOT_DEEDS, type BallotDeed, type BallotPage } from "./ballot-view.ts";
import { offeredDossiers } from "./dossier-files.views.server.ts";
import { followUp } from "./follow-up.views.server.ts";
import { memberSheets } from "./member-sheets.views.server.ts";
import { proposalOf } from "./proposal.ts";
import { shownPapers, synthesisTable } from "./synthesis.views.server.ts";
import { takingMeetings } from "./taking-meetings.views.server.ts";
import { ruleSetInForce } from "../settings/in-force.views.server.ts";

type Eyes = { person: Person; id: string; now: number };

/** Everything the page of one ballot shows to this person. */
export async function ballotPage(db: Knex, { person, id, now }: Eyes): Promise<BallotPage> {
  const { ballot, relations } = await requireBallot(db, { person, id, action: "ballot.see" });
  const thing = { state: ballot.state, relations };
  const shown = Math.max(1, ballot.edition);
  const edition = (await findEdition(db, id, shown)) ?? refuse("not-found");
  const roll = await listRecipients(db, id);
  const deeds = deedsOf(person, ballot, relations);
  const seesOpinions = may(person, "ballot.see-opinions", thing);
  const isMinistry = relations.includes("ballot-ministry");
  const asked = { ballot, issues: edition.issues, roll };
  const mayDecide = deeds.includes("decide");
  return {
    head: await ballotHead(db, { person, ballot, edition }),
    content: contentOf(edition),
    papers: await shownPapers(db, await listBallotPapers(db, id, shown)),
    history:
      may(person, "ballot.follow", thing) || isInside(ballot) ? await ballotHistory(db, id) : [],
    deeds,
    correction:
      deeds.includes("correct") || deeds.includes("approve")
        ? await correctionOf(db, ballot)
        : null,
    sheets: await memberSheets(db, { person, ballot, relations, roll }),
    followUp:
      may(person, "ballot.follow", thing) && ballot.issue
        ? await followUp(db, { ballot, roll, seesOpinions })
        : null,
    ...outcomeFor(ballot, seesOpinions),
    synthesis:
      seesOpinions || (isMinistry && ballot.issue)
        ? await synthesisTable(db, { ...asked, onlyPassed: !seesOpinions })
        : null,
    meetings: mayDecide ? await takingMeetings(db, { bodyId: ballot.bodyId, now }) : [],
    dossiers: deeds.includes("edit") ? await offeredDossiers(db, ballot.ministryId) : [],
    window: replyWindow(ruleSet(ballot.issue?.ruleSet ?? (await ruleSetInForce(db, dayOf(now))))),
    now,
  };
}

/** Not issued yet: only the secretariat sees it. */
const isInside = ({ issue }: Ballot): boolean => issue === null;

function deedsOf(person: Person, ballot: Ballot, relations: readonly Relation[]): BallotDeed[] {
  const thing = { state: ballot.state, relations };
  return BALLOT_DEEDS.filter((deed) => may(person, `ballot.${deed}`, thing)).filter(
    (deed) => deed !== "extend" || ballot.extension === null,
  );
}

function contentOf(edition: BallotEdition): BallotContent {
  const {
    ballotId: _,
    edition: __,
    reason: ___,
    issuedAt: ____,
    issuedBy: _____,
    ...content
  } = edition;
  return content;
}

async function correctionOf(db: Knex, ballot: Ballot): Promise<BallotPage["correction"]> {
  if (ballot.state !== "collecting") return null;
  const edition = await findEdition(db, ballot.id, ballot.edition + 1);
  if (!edition) return null;
  const papers = await shownPapers(db, await listBallotPapers(db, ballot.id, edition.edition));
  return { content: contentOf(edition), papers, reason: edition.reason };
}

/** The count is everybody's who may see what was answered; the proposal likewise. */
function outcomeFor(
  { closing, issue }: Ballot,
  seesOpinions: boolean,
): Pick<BallotPage, "result" | "proposal"> {
  if (!closing || !issue || !seesOpinions) return { result: null, proposal: null };
  const rules = ruleSet(issue.ruleSet);
  const { result } = closing;
  const seats = seatsOf(result.tally);
  return {
    result: { ...result, seats, ruleSet: issue.ruleSet, decree: rules.text },
    proposal: proposalOf(result, rules),
  };
}
