import type { Knex } from "knex";
import type { Locale, Person } from "../people/person.ts";
import { deadlinesOf, type DeadlineScope } from "../tasks/deadlines.views.server.ts";
import { deadlinesFile } from "./deadline-calendar.paper.ts";

type Asked = {
  person: Person;
  scope: DeadlineScope;
  locale: Locale;
  /** Where a task is opened: "https://ecabinet.example". */
  origin: string;
  now: number;
};

/** The deadlines this person may see, to be taken along into a calendar. */
export async function deadlineCalendar(db: Knex, asked: Asked): Promise<string> {
  return deadlinesFile(await deadlinesOf(db, asked), asked);
}
