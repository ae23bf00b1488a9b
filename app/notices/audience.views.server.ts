import type { Knex } from "knex";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { assistantsOf, holdersOf } from "../people/holders.views.server.ts";
import type { Json } from "../platform/app.server.ts";
import type { Audience } from "./audience.ts";
import { partsOfSubject } from "./notice.ts";

/** What an event tells about whom it concerns. */
type About = { at: number; subject: string; payload: { [key: string]: Json | undefined } };

/** The ids of everybody in these audiences, each once. */
export async function audienceOf(
  db: Knex,
  audiences: readonly Audience[],
  about: About,
): Promise<string[]> {
  const persons = new Set<string>();
  for (const audience of audiences) {
    for (const id of await listeners[audience](db, about)) persons.add(id);
  }
  return [...persons];
}

const listeners: Record<Audience, (db: Knex, about: About) => Promise<string[]>> = {
  roll: async (db, about) => (await rollOf(db, about)).map(({ personId }) => personId),
  "roll-assistants": async (db, about) => {
    const members = (await rollOf(db, about)).map(({ personId }) => personId);
    return assistantsOf(db, members, about.at);
  },
  substitutes: async (db, about) =>
    (await rollOf(db, about)).flatMap(({ substitutePersonId }) => substitutePersonId ?? []),
  "item-ministries": async (db, about) =>
    ministryPeople(db, await itemMinistries(db, about), about.at),
  "item-guests": async (db, about) => {
    const items = () => db("agenda_items").where("meeting_id", meetingOf(db, about));
    const invited: string[] = await db("item_guests")
      .whereIn("item_id", items().select("id"))
      .distinct()
      .pluck("person_id");
    const speakers: string[] = await items()
      .whereNotNull("presenter_person_id")
      .distinct()
      .pluck("presenter_person_id");
    return [...invited, ...speakers];
  },
  chair: (db, about) =>
    db("meetings")
      .join("attendances", (on) => {
        void on
          .on("attendances.meeting_id", "meetings.id")
          .andOn("attendances.seat_id", "meetings.chair_seat_id");
      })
      .where("meetings.id", meetingOf(db, about))
      .pluck("attendances.person_id"),
  "ministry-leads": (db, { at }) => holdersOf(db, { roles: ["ministry-lead"], at }),
  secretariat: (db, { at }) =>
    holdersOf(db, { roles: ["secretariat-specialist", "secretariat-head"], at }),
  "lead-ministry": async (db, about) => {
    const { id } = partsOfSubject(about.subject);
    const led = await db("tasks").where({ id }).pluck("lead_organisation_id");
    return ministryPeople(db, led, about.at);
  },
  "task-leader": (db, about) =>
    db("tasks")
      .where({ id: partsOfSubject(about.subject).id })
      .pluck("leader_id"),
  coordinators: async (db, about) => {
    const { id } = partsOfSubject(about.subject);
    const shared = await db("task_coordinators").where({ task_id: id }).pluck("organisation_id");
    return ministryPeople(db, shared, about.at);
  },
  "dossier-ministry": async (db, about) => {
    const { id } = partsOfSubject(about.subject);
    const preparing = await db("dossiers").where({ id }).pluck("ministry_id");
    return ministryPeople(db, preparing, about.at);
  },
  "named-substitute": (_, about) => Promise.resolve(named(about, "substituteId")),
  "named-guest": (_, about) => Promise.resolve(named(about, "personId")),
  "item-lead": async (db, about) => {
    const { id } = partsOfSubject(about.subject);
    const led = await db("agenda_items").where({ id }).pluck("lead_organisation_id");
    return ministryPeople(db, led, about.at);
  },
  "paper-openers": (db, about) =>
    db("paper_readings")
      .where({ paper_id: partsOfSubject(about.subject).id })
      .distinct()
      .pluck("person_id"),
  proposer: (_, about) => Promise.resolve(named(about, "proposerId")),
  invitee: (_, about) => Promise.resolve(named(about, "personId")),
  "secretariat-heads": (db, { at }) => holdersOf(db, { roles: ["secretariat-head"], at }),
  "secretariat-leadership": (db, { at }) =>
    holdersOf(db, { roles: ["secretariat-leadership"], at }),
  "ballot-officer": (db, about) =>
    db("ballots")
      .where({ id: partsOfSubject(about.subject).id })
      .pluck("officer_id"),
  "ballot-roll": async (db, about) => {
    const ballot = { ballot_id: partsOfSubject(about.subject).id };
    const asked: string[] = await db("ballot_recipients").where(ballot).pluck("person_id");
    return [...asked, ...(await assistantsOf(db, asked, about.at))];
  },
  "ballot-reminded": async (db, about) => {
    const { personIds } = about.payload;
    const asked = Array.isArray(personIds) ? personIds.filter((id) => typeof id === "string") : [];
    return [...asked, ...(await assistantsOf(db, asked, about.at))];
  },
  "ballot-ministry": async (db, about) => {
    const { id } = partsOfSubject(about.subject);
    const bringing = await db("ballots").where({ id }).pluck("ministry_id");
    return ministryPeople(db, bringing, about.at);
  },
  "imported-ministries": async (db, about) => {
    const led = await db("tasks")
      .join("imported_tasks", "imported_tasks.task_id", "tasks.id")
      .where("imported_tasks.import_id", partsOfSubject(about.subject).id)
      .distinct()
      .pluck("tasks.lead_organisation_id");
    return ministryPeople(db, led, about.at);
  },
  "inspected-bodies": async (db, about) => {
    const campaign_id = partsOfSubject(about.subject).id;
    const bodies = await db("campaign_bodies").where({ campaign_id }).pluck("organisation_id");
    return ministryPeople(db, bodies, about.at);
  },
  inspectors: (db, about) =>
    db("campaign_inspectors")
      .where({ campaign_id: partsOfSubject(about.subject).id })
      .pluck("person_id"),
  "faulted-body": async (db, about) =>
    about.payload["mark"] === "not-met"
      ? ministryPeople(db, named(about, "organisationId"), about.at)
      : [],
};

function named({ payload }: About, part: string): string[] {
  const id = payload[part];
  return typeof id === "string" ? [id] : [];
}

function ministryPeople(db: Knex, organisationIds: readonly string[], at: number) {
  return holdersOf(db, { roles: ["ministry-officer", "ministry-lead"], organisationIds, at });
}

async function itemMinistries(db: Knex, about: About): Promise<string[]> {
  const rows: { lead: string; presenter: string }[] = await db("agenda_items")
    .where("meeting_id", meetingOf(db, about))
    .where({ kind: "item" })
    .select("lead_organisation_id as lead", "presenter_organisation_id as presenter");
  return rows.flatMap(({ lead, presenter }) => [lead, presenter]);
}

async function rollOf(db: Knex, about: About) {
  const meeting: { id: string } | undefined = await db("meetings")
    .where("id", meetingOf(db, about))
    .first("id");
  return meeting ? attendanceRoll(db, meeting.id) : [];
}

/** The meeting an event belongs to, as a subquery: its own id, or through the document. */
function meetingOf(db: Knex, { subject }: About): Knex.QueryBuilder {
  const { noun, id } = partsOfSubject(subject);
  if (noun === "meeting") return db("meetings").where({ id }).select("id");
  if (noun === "invitation") return db("invitations").where({ id }).select("meeting_id");
  return db("resolutions").where({ id }).select("meeting_id");
}
