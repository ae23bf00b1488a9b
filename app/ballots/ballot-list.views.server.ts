import type { Knex } from "knex";
import { ruleSet } from "../bodies/rule-sets.ts";
import { listMinistries } from "../people/directory.views.server.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import { may } from "../people/permission.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import type { BallotOutcome, BallotState } from "./ballot.ts";
import type { BallotLine, BallotList, NewBallotPage } from "./ballot-lines.ts";
import { ballotCode } from "./ballot-number.ts";
import { replyWindow } from "./ballot-rules.ts";
import { requireBallots, whereBallotVisible } from "./ballot-standing.views.server.ts";
import { offeredDossiers } from "./dossier-files.views.server.ts";
import { statesWaitingFor } from "./waiting-ballot.ts";
import { ruleSetInForce } from "../settings/in-force.views.server.ts";

type Eyes = { person: Person; now: number };

/** What this person has to do with, what is due first in front. */
export async function ballotList(db: Knex, { person, now }: Eyes): Promise<BallotList> {
  requireBallots(person);
  const rows: LineRow[] = await lineRows(db, person);
  const isOffice = isSecretariat(person);
  const isAsked = person.roles.includes("member") || person.assistedIds.length > 0;
  return {
    lines: rows.map((row) => rowToLine(row, isOffice)),
    eyes: isOffice ? "secretariat" : isAsked ? "member" : "ministry",
    mayDraft: mayDraft(person),
    now,
  };
}

const mayDraft = (person: Person) => may(person, "ballot.edit", { state: "draft", relations: [] });

type LineRow = {
  id: string;
  state: BallotState;
  number: number | null;
  subject: string;
  content: string;
  outcome: BallotOutcome | null;
  due_at: number | null;
  extended_at: number | null;
  issued_at: number | null;
  ministry_id: string;
  name_vi: string;
  name_en: string;
  short_vi: string;
  short_en: string;
  own_id: string | null;
  own_vi: string | null;
  own_en: string | null;
  own_sent: number | string;
  own_draft: number | string;
  sent: number | string;
  asked: number | string;
  since: number;
};

/** What waits for this person: an answer not sent yet, or the next step of the office. */
export async function waitingBallots(db: Knex, person: Person): Promise<BallotLine[]> {
  const rows: LineRow[] = await lineRows(db, person).where((waits) => {
    void waits.whereIn("ballots.state", statesWaitingFor(person.roles)).orWhere((own) => {
      void own.where("ballots.state", "collecting").whereNotNull("own.person_id");
      void own.whereNotExists((sent) => {
        void sent.from("ballot_opinions").select("id");
        void sent.whereRaw("ballot_opinions.ballot_id = ballots.id");
        void sent.whereRaw("ballot_opinions.person_id = own.person_id");
      });
    });
  });
  return rows.map((row) => rowToLine(row, isSecretariat(person)));
}

function lineRows(db: Knex, person: Person): Knex.QueryBuilder {
  const ofBallot = (table: string) => db(table).whereRaw(`${table}.ballot_id = ballots.id`);
  const ofOwn = (table: string) => ofBallot(table).whereRaw(`${table}.person_id = own.person_id`);
  const query = db("ballots")
    .join("organisations", "organisations.id", "ballots.ministry_id")
    .join("ballot_editions as shown", (edition) => {
      void edition.on("shown.ballot_id", "ballots.id");
      void edition.on(
        "shown.edition",
        db.raw("case ballots.edition when 0 then 1 else ballots.edition end"),
      );
    })
    .leftJoin("ballot_recipients as own", (own) => {
      void own.on("own.ballot_id", "ballots.id").on("own.person_id", db.raw("?", [ownOf(person)]));
    })
    .leftJoin("seats", "seats.id", "own.seat_id")
    .select("ballots.id", "ballots.state", "ballots.number", "ballots.outcome", "ballots.due_at")
    .select("ballots.extended_at", "ballots.issued_at", "ballots.ministry_id")
    .select("shown.subject", "shown.content")
    .select("organisations.name_vi", "organisations.name_en")
    .select("organisations.short_vi", "organisations.short_en")
    .select({ own_id: "own.person_id", own_vi: "seats.name_vi", own_en: "seats.name_en" })
    .select({
      own_sent: ofOwn("ballot_opinions").count("*"),
      own_draft: ofOwn("ballot_drafts").count("*"),
      sent: ofBallot("ballot_opinions").countDistinct("ballot_opinions.person_id"),
      asked: ofBallot("ballot_recipients").count("*"),
      since: ofBallot("ballot_steps").max("at"),
    })
    .orderByRaw("case ballots.state when 'collecting' then 0 else 1 end")
    .orderBy("ballots.due_at")
    .orderBy("ballots.created_at", "desc")
    .orderBy("ballots.id", "desc");
  return whereBallotVisible(query, person);
}

/** Whose answer a line is about: one's own, for who assists the member's. */
const ownOf = (person: Person): string =>
  person.roles.includes("member") ? person.id : (person.assistedIds[0] ?? person.id);

function rowToLine(row: LineRow, isOffice: boolean): BallotLine {
  const { own_id: personId, own_vi: vi, own_en: en } = row;
  const content: { urgent: boolean } = JSON.parse(row.content);
  return {
    id: row.id,
    number: row.number === null ? null : ballotCode({ number: row.number }),
    subject: row.subject,
    state: row.state,
    outcome: row.outcome,
    ministry: {
      id: row.ministry_id,
      name: { vi: row.name_vi, en: row.name_en },
      short: { vi: row.short_vi, en: row.short_en },
    },
    urgent: content.urgent,
    dueAt: row.due_at,
    isExtended: row.extended_at !== null,
    issuedAt: row.issued_at,
    own:
      personId !== null && vi !== null && en !== null
        ? {
            personId,
            office: { vi, en },
            isSent: Number(row.own_sent) > 0,
            hasDraft: Number(row.own_draft) > 0,
          }
        : null,
    progress:
      isOffice && row.issued_at !== null ? { sent: Number(row.sent), of: Number(row.asked) } : null,
    since: Number(row.since),
  };
}

/** What the form of a new ballot offers; only for who drafts. */
export async function newBallotPage(db: Knex, { person, now }: Eyes): Promise<NewBallotPage> {
  if (!mayDraft(person)) refuse("not-found");
  const ministries = await listMinistries(db, now);
  return {
    ministries: ministries.map(({ id, name, short }) => ({ id, name, short })),
    dossiers: await offeredDossiers(db),
    window: replyWindow(ruleSet(await ruleSetInForce(db, dayOf(now)))),
  };
}
