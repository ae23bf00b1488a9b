import type { Knex } from "knex";
import { organisationNames, type OrganisationName } from "../people/directory.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { escalatedTasks } from "../tasks/escalated-tasks.views.server.ts";
import type { TaskLine } from "../tasks/task-list.views.server.ts";
import { agendaLines, type AgendaItem } from "./agenda.views.server.ts";
import { versionsToRead, type VersionLine } from "./agenda-version.views.server.ts";
import { linksOf, laterMeetings, type LinkedMeeting, type Links } from "./course.views.server.ts";
import { blockingOf, type Blocking } from "./blocking.views.server.ts";
import { guestCandidates, type Candidate } from "./candidates.views.server.ts";
import { itemDetails, type ItemDetails } from "./item-details.views.server.ts";
import { chairOf, mayCreate } from "./meeting.views.server.ts";
import { consentOf, type Consent } from "./consent-block.views.server.ts";
import { isOver, type Meeting } from "./meeting.ts";
import { rightsIn, type Rights } from "./rights.views.server.ts";
import { isChairMissing } from "./chair.views.server.ts";
import { preparedRoll, type PreparedSeat } from "./roll.views.server.ts";
import { requireMeeting } from "./standing.views.server.ts";
import { urgentAtMeeting, type UrgentAtMeeting } from "./urgent-decisions.views.server.ts";

export type Guest = { id: string; title: Bilingual };
export type PreparedItem = AgendaItem & ItemDetails & { guests: Guest[] };

/** What can be chosen while the agenda is made. */
export type AgendaChoices = {
  offices: readonly OrganisationName[];
  speakers: readonly Candidate[];
  /** The meetings to which an item can go. */
  later: readonly LinkedMeeting[];
};

export type PreparePage = {
  meeting: Meeting;
  chair: Bilingual;
  /** The agenda with its headings, and what has left it. */
  lines: PreparedItem[];
  versions: VersionLine[];
  roll: PreparedSeat[];
  /** Nobody holds the chair's seat on that day. */
  isChairMissing: boolean;
  offices: OrganisationName[];
  guestCandidates: Candidate[];
  rights: Rights;
  links: Links;
  /** Where it may be postponed to. */
  later: LinkedMeeting[];
  /** What the members said beforehand. */
  consent: Consent | null;
  /** What was decided outside the procedure and is to be reported here. */
  urgent: UrgentAtMeeting | null;
  /** The overdue tasks that are reported here. */
  escalated: TaskLine[];
  /** What keeps a closed meeting from the archive. */
  blocking: Blocking | null;
  now: number;
};

/** The secretariat's table: agenda, who comes, what is still to be done. */
export async function preparePage(
  db: Knex,
  { person, meetingId, now }: { person: Person; meetingId: string; now: number },
): Promise<PreparePage> {
  const wanted = { person, meetingId, action: "meeting.see" } as const;
  const meeting = await requireMeeting(db, wanted);
  if (!mayCreate(person)) refuse("not-allowed");
  const lines = await preparedLines(db, wanted);
  return {
    meeting,
    isChairMissing: await isChairMissing(db, meeting),
    chair: await chairOf(db, meeting),
    lines,
    versions: await versionsToRead(db, { person, meetingId }),
    roll: await preparedRoll(db, meetingId),
    offices: await officesFor(db, lines, now),
    guestCandidates: await guestCandidates(db),
    rights: await rightsIn(db, person, meeting),
    links: await linksOf(db, person, meeting),
    later: await laterMeetings(db, meeting),
    consent: isOver(meeting) ? null : await consentOf(db, person, meeting),
    urgent: await urgentAtMeeting(db, person, meeting),
    escalated: await escalatedTasks(db, { person, now, meeting }),
    blocking: meeting.state === "closed" ? await blockingOf(db, meetingId) : null,
    now,
  };
}

/** Those in being, and whatever leads or presents an item already. */
async function officesFor(
  db: Knex,
  lines: readonly PreparedItem[],
  now: number,
): Promise<OrganisationName[]> {
  const named = lines.flatMap(({ lead, presenter }) => [lead.id, presenter.id]);
  return organisationNames(db, now, named);
}

async function preparedLines(
  db: Knex,
  eyes: { person: Person; meetingId: string },
): Promise<PreparedItem[]> {
  const lines = await agendaLines(db, eyes.meetingId);
  const details = await itemDetails(db, eyes);
  const guests = await db("item_guests")
    .join("persons", "persons.id", "item_guests.person_id")
    .whereIn(
      "item_id",
      lines.map(({ id }) => id),
    )
    .orderBy("login")
    .select("item_id", "persons.id", "title_vi", "title_en");
  return lines.map((line) => ({
    ...line,
    ...(details.get(line.id) ?? NOTHING_MORE),
    guests: guests
      .filter((row) => row.item_id === line.id)
      .map((row) => ({ id: row.id, title: { vi: row.title_vi, en: row.title_en } })),
  }));
}

const NOTHING_MORE = { reason: null, script: null, decided: false, from: null, to: null };
