import type { Knex } from "knex";
import { ballotCode } from "../ballots/ballot-number.ts";
import { personTitles } from "../people/directory.views.server.ts";
import { assistancesOf } from "../people/holders.views.server.ts";
import { addresseesOf } from "../people/mail-address.views.server.ts";
import type { House, MailRound } from "./letter.ts";
import { composeBallotMail } from "./mail.paper.ts";
import { BALLOT_MAIL_RULES, type BallotMailRule } from "./mail.ts";
import type { Happened } from "./mail-recipients.views.server.ts";
import { partsOfSubject } from "./notice.ts";

/** What an event of a ballot is told by mail while it collects; null for every other event. */
export async function ballotMails(
  db: Knex,
  event: Happened,
  { origin }: House,
): Promise<MailRound | null> {
  const rule = BALLOT_MAIL_RULES.find((each) => each.event === event.type);
  if (!rule) return null;
  const { id } = partsOfSubject(event.subject);
  const row: { number: number; due_at: number } | undefined = await db("ballots")
    .where({ id, state: "collecting" })
    .first("number", "due_at");
  if (!row) return null;
  const ballot = { number: ballotCode(row), dueAt: row.due_at };
  const members = await membersMeant(db, rule, event);
  const assistances = await assistancesOf(db, members, event.at);
  const titles = await personTitles(db, members);
  const assistants = assistances.map(({ assistantId }) => assistantId);
  const addressees = await addresseesOf(db, [...members, ...assistants]);
  const letters = addressees.map(({ personId, address, name, locale }) => {
    const assisted = assistances.filter(({ assistantId }) => assistantId === personId);
    const prepares = assisted.flatMap((one) => titles.get(one.personId) ?? []);
    const url = `${origin}/ballots/${id}`;
    const text = composeBallotMail({ kind: rule.kind, locale, name, ballot, prepares, url });
    return { personId, address, ...text, calendar: null };
  });
  return { kind: rule.kind, subject: `ballot:${id}`, letters };
}

async function membersMeant(
  db: Knex,
  { to }: BallotMailRule,
  { subject, payload: { personIds } }: Happened,
): Promise<string[]> {
  const { id } = partsOfSubject(subject);
  const asked: string[] = await db("ballot_recipients").where({ ballot_id: id }).pluck("person_id");
  switch (to) {
    case "asked":
      return asked;
    case "reminded":
      return asked.filter((member) => Array.isArray(personIds) && personIds.includes(member));
    default:
      return to satisfies never;
  }
}
