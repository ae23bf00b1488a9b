import type { Knex } from "knex";
import { whereMeetingVisible } from "../meetings/standing.views.server.ts";
import { findReadablePaper } from "../papers/paper.views.server.ts";
import type { Person } from "../people/person.ts";
import type { Entry } from "./noticed-matters.views.server.ts";

export async function meetingNames(
  db: Knex,
  person: Person,
  ids: readonly string[],
): Promise<Entry[]> {
  const rows: { id: string; title: string; state: string }[] = await whereMeetingVisible(
    db("meetings").whereIn("meetings.id", [...ids]),
    person,
  ).select("meetings.id", "meetings.title", "meetings.state");
  return rows.map(({ id, title, state }) => [
    `meeting:${id}`,
    { to: `/meetings/${id}`, title, number: "", office: null, isPlanned: state === "planned" },
  ]);
}

/** To the ministry that leads the item; its meeting may not be told of yet. */
export async function itemNames(
  db: Knex,
  person: Person,
  ids: readonly string[],
): Promise<Entry[]> {
  const rows: { id: string; title: string }[] = await db("agenda_items")
    .whereIn("id", [...ids])
    .whereIn("lead_organisation_id", person.ministryIds)
    .select("id", "title");
  return rows.map(({ id, title }) => [`item:${id}`, { to: "/", title, number: "", office: null }]);
}

/** A paper this person may no longer read is not there. */
export async function paperNames(
  db: Knex,
  person: Person,
  ids: readonly string[],
): Promise<Entry[]> {
  const papers = await Promise.all(ids.map((id) => findReadablePaper(db, person, id)));
  return papers.flatMap((paper): Entry[] => {
    if (!paper) return [];
    const to = `/meetings/${paper.meetingId}?paper=${paper.id}`;
    return [[`paper:${paper.id}`, { to, title: paper.title, number: "", office: null }]];
  });
}

/** One's own leads to its answer, another's (for the chair) to the absences to decide on. */
export async function invitationNames(
  db: Knex,
  person: Person,
  ids: readonly string[],
): Promise<Entry[]> {
  const rows: InvitationRow[] = await whereMeetingVisible(
    db("invitations")
      .join("meetings", "meetings.id", "invitations.meeting_id")
      .join("persons", "persons.id", "invitations.person_id")
      .whereIn("invitations.id", [...ids])
      .whereNull("withdrawn_at"),
    person,
  ).select("invitations.id", "meeting_id", "person_id", "title", "title_vi", "title_en");
  return rows.map(({ id, meeting_id, person_id, title, title_vi: vi, title_en: en }) => [
    `invitation:${id}`,
    {
      to: person_id === person.id ? `/invitations/${id}` : `/meetings/${meeting_id}/absences`,
      ...{ title, number: "", office: { vi, en } },
    },
  ]);
}

type InvitationRow = {
  id: string;
  meeting_id: string;
  person_id: string;
  title: string;
  title_vi: string;
  title_en: string;
};
