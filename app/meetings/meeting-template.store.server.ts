import type { Knex } from "knex";
import { z } from "zod";
import { isDuplicate } from "../platform/unique.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { OutlineLine } from "./agenda-outline.ts";
import type { MeetingKind } from "./meeting.ts";

export type MeetingTemplate = {
  id: string;
  bodyId: string;
  name: string;
  kind: MeetingKind;
  lines: OutlineLine[];
};

type Stamp = { at: number; by: string | null };

/** Two of one name could not be told apart. */
export async function insertTemplate(db: Knex, template: MeetingTemplate, { at, by }: Stamp) {
  const { id, name, kind, bodyId: body_id } = template;
  const lines = JSON.stringify(template.lines);
  const row = { id, body_id, name, kind, lines, made_at: at, by_person_id: by };
  try {
    await db("meeting_templates").insert(row);
  } catch (error) {
    if (isDuplicate(error)) refuse("template-name-taken");
    throw error;
  }
}

const storedLines = z.array(
  z.object({
    id: z.string(),
    parentId: z.string().nullable(),
    kind: z.enum(["item", "section"]),
    standing: z.boolean(),
    title: z.string(),
    leadId: z.string(),
    presenterId: z.string(),
    minutes: z.number(),
    mode: z.enum(["information", "discussion", "decision"]),
  }),
);

/** What a new meeting of that template is given. */
export async function linesOfTemplate(db: Knex, id: string): Promise<OutlineLine[] | null> {
  const row: { lines: string } | undefined = await db("meeting_templates")
    .where({ id })
    .first("lines");
  return row ? storedLines.parse(JSON.parse(row.lines)) : null;
}
