import type { Knex } from "knex";
import { fold } from "./fold.ts";

/** Files of papers whose words are not in the index yet, the newest papers first. */
export function filesToRead(db: Knex, limit: number): Promise<string[]> {
  return db("papers")
    .whereNotIn("file_sha256", db("paper_text_files").select("file_sha256"))
    .groupBy("file_sha256")
    .orderByRaw("max(uploaded_at) desc")
    .limit(limit)
    .pluck("file_sha256");
}

/** False when another process has read it in the meantime. */
export async function insertTexts(
  db: Knex,
  file: { sha256: string; texts: readonly string[]; at: number },
): Promise<boolean> {
  const { sha256: file_sha256, texts, at } = file;
  const taken = await db("paper_text_files")
    .insert({ file_sha256, pages: texts.length, read_at: at })
    .onConflict("file_sha256")
    .ignore()
    .returning("file_sha256");
  if (taken.length === 0) return false;
  const rows = texts
    .map((text, index) => ({ file_sha256, page: index + 1, text, folded: fold(text) }))
    .filter(({ text }) => text !== "");
  await db.batchInsert("paper_texts", rows, 50);
  return true;
}
