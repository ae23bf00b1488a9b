import type { Knex } from "knex";
import { z } from "zod";
import type { Article } from "./article.ts";
import type { AnnexPaper } from "./document-paper.ts";

export type ResolutionVersion = {
  version: number;
  title: string;
  articles: Article[];
  annexes: AnnexPaper[];
  at: number;
  by: string;
};

const articlesSchema = z.array(
  z.object({
    number: z.number(),
    title: z.string(),
    clauses: z.array(z.object({ id: z.string(), number: z.number().nullable(), text: z.string() })),
  }),
);

const annexesSchema = z.array(z.object({ title: z.string(), text: z.string() }));

/** What a draft said when it was saved stays as it was. */
export async function insertVersion(
  db: Knex,
  { id, version, title, articles, annexes, at, by }: ResolutionVersion & { id: string },
): Promise<void> {
  await db("resolution_versions").insert({
    resolution_id: id,
    version,
    title,
    articles: JSON.stringify(articles),
    annexes: JSON.stringify(annexes),
    at,
    by_person_id: by,
  });
}

/** Every saved version, the newest first. */
export async function listVersions(db: Knex, resolutionId: string): Promise<ResolutionVersion[]> {
  const rows = await db("resolution_versions")
    .where({ resolution_id: resolutionId })
    .orderBy("version", "desc");
  return rows.map((row) => ({
    version: row.version,
    title: row.title,
    articles: articlesSchema.parse(JSON.parse(row.articles)),
    annexes: annexesSchema.parse(JSON.parse(row.annexes)),
    at: Number(row.at),
    by: row.by_person_id,
  }));
}
