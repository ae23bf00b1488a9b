import type { Knex } from "knex";
import { z } from "zod";
import { MAIL_CHOICES } from "./reminder.ts";
import { TOPICS, UNCHOSEN_TOPICS, type TopicChoices } from "./topic.ts";

/** How these persons want to be told; null for whoever has chosen nothing. */
export async function choicesOf(
  db: Knex,
  personIds: readonly string[],
): Promise<(personId: string) => TopicChoices | null> {
  const rows = choiceRow.array().parse(await db("notice_choices").whereIn("person_id", personIds));
  const chosen = new Map<string, TopicChoices>();
  for (const { person_id, topic, in_app, mail } of rows) {
    const before = chosen.get(person_id) ?? UNCHOSEN_TOPICS;
    chosen.set(person_id, { ...before, [topic]: { inApp: in_app === 1, mail } });
  }
  return (personId) => chosen.get(personId) ?? null;
}

const choiceRow = z.object({
  person_id: z.string(),
  topic: z.enum(TOPICS),
  in_app: z.number(),
  mail: z.enum(MAIL_CHOICES),
});

export async function saveChoices(
  db: Knex,
  personId: string,
  choices: TopicChoices,
): Promise<void> {
  const rows = TOPICS.map((topic) => {
    const { inApp, mail } = choices[topic];
    return { person_id: personId, topic, in_app: inApp ? 1 : 0, mail };
  });
  await db("notice_choices").insert(rows).onConflict(["person_id", "topic"]).merge();
}
