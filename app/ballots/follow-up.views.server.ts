import type { Knex } from "knex";
import { ruleSet } from "../bodies/rule-sets.ts";
import { personTitles } from "../people/directory.views.server.ts";
import type { Ballot } from "./ballot.ts";
import { listReminders, type ListedReminder } from "./ballot-reminder.store.server.ts";
import type { Recipient } from "./ballot-roll.store.server.ts";
import type { FollowedMember, FollowUp } from "./follow-up.ts";
import { standingOpinions, type Opinion } from "./opinion.ts";
import { listOpinions } from "./opinion.store.server.ts";

type Asked = {
  ballot: Ballot;
  roll: readonly Recipient[];
  /** Whether this person may see what was answered; that one has answered is no secret. */
  seesOpinions: boolean;
};

/** How far the answers are, member by member. */
export async function followUp(db: Knex, asked: Asked): Promise<FollowUp> {
  const { ballot, roll, seesOpinions } = asked;
  const opinions = standingOpinions(await listOpinions(db, ballot.id));
  const reminders = await listReminders(db, ballot.id);
  const members = roll.map((recipient) => {
    const opinion = opinions.find(({ personId }) => personId === recipient.personId) ?? null;
    return followed(recipient, { ballot, opinion, reminders, seesOpinions });
  });
  const titles = await personTitles(
    db,
    reminders.flatMap(({ by }) => by ?? []),
  );
  const silent = members.filter(({ sentAt }) => sentAt === null);
  return {
    of: roll.length,
    sent: opinions.length,
    counts: seesOpinions ? countsOf(opinions) : null,
    opened: silent.filter(({ openedAt }) => openedAt !== null).length,
    notOpened: silent.filter(({ openedAt }) => openedAt === null).length,
    members,
    reminders: reminders.map(({ at, rung, by, personIds }) => ({
      at,
      rung,
      by: by === null ? null : (titles.get(by) ?? null),
      persons: personIds.length,
    })),
    mayCloseEarly: ballot.state === "collecting" && silent.length === 0,
    extendableBy: extendableBy(ballot),
  };
}

function extendableBy({ state, issue, extension }: Ballot): number | null {
  if (state !== "collecting" || !issue || extension) return null;
  return ruleSet(issue.ruleSet).extension?.maxWorkingDays ?? null;
}

const countsOf = (opinions: readonly Opinion[]): FollowUp["counts"] => {
  const of = (wanted: string) => opinions.filter(({ choice }) => choice === wanted).length;
  return { agree: of("AGREE"), disagree: of("DISAGREE"), other: of("OTHER") };
};

type Around = {
  ballot: Ballot;
  opinion: Opinion | null;
  reminders: readonly ListedReminder[];
  seesOpinions: boolean;
};

function followed(
  { personId, name, short, openedAt }: Recipient,
  { ballot, opinion, reminders, seesOpinions }: Around,
): FollowedMember {
  const seen = seesOpinions ? opinion : null;
  const reminded = reminders.find(({ personIds }) => personIds.includes(personId));
  return {
    ...{ personId, name, short, openedAt },
    status: statusOf(ballot, { openedAt, opinion }),
    choice: seen?.choice ?? null,
    isReserved: seen?.isReserved ?? false,
    via: opinion?.via ?? null,
    sentAt: opinion?.at ?? null,
    isOfEarlierEdition: opinion !== null && opinion.edition < ballot.edition,
    remindedAt: reminded?.at ?? null,
    opinionId: seen?.id ?? null,
  };
}

function statusOf(
  { closing }: Ballot,
  { openedAt, opinion }: { openedAt: number | null; opinion: Opinion | null },
): FollowedMember["status"] {
  if (opinion) return "sent";
  if (closing) return closing.result.tally.deemed > 0 ? "deemed" : "not-cast";
  return openedAt === null ? "not-opened" : "opened";
}
