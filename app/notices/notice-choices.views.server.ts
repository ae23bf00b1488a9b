import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { choicesOf } from "./notice-choice.store.server.ts";
import { UNCHOSEN_TOPICS, type TopicChoices } from "./topic.ts";

/** What a person may choose about notices; null for whoever gets none. */
export async function noticeChoices(db: Knex, person: Person): Promise<TopicChoices | null> {
  if (person.roles.includes("operator") || person.roles.includes("auditor")) return null;
  return (await choicesOf(db, [person.id]))(person.id) ?? UNCHOSEN_TOPICS;
}
