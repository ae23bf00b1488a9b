import type { Knex } from "knex";
import { INTAKE_STEPS } from "./intake.ts";

export type KeptPdf = { sha256: string; pages: number };

const HOLDERS = ["papers", "paper_versions", "dossier_papers"] as const;

/** Files that papers stand on, replaced and dossier papers too, and that were never taken in. */
export async function filesWithoutIntake(db: Knex, limit: number): Promise<KeptPdf[]> {
  const found: KeptPdf[] = [];
  for (const holder of HOLDERS) {
    const rows: KeptPdf[] = await db(holder)
      .whereNotIn("file_sha256", db("file_intakes").select("file_sha256"))
      .groupBy("file_sha256")
      .limit(limit)
      .select("file_sha256 as sha256")
      .max({ pages: "pages" });
    found.push(...rows);
  }
  return found
    .filter(({ sha256 }, place) => found.findIndex((one) => one.sha256 === sha256) === place)
    .slice(0, limit);
}

/** Read as it is, without sizes of pages, and nothing is made of it. */
export async function insertRefusedIntake(
  db: Knex,
  { sha256, pages }: KeptPdf,
  { fault, at }: { fault: string; at: number },
): Promise<void> {
  const file = { file_sha256: sha256, served_sha256: sha256, pages, geometry: "[]" };
  await db("file_intakes")
    .insert({ ...file, has_text: 0, is_signed: 0, made_at: at })
    .onConflict("file_sha256")
    .ignore();
  const step = { file_sha256: sha256, state: "failed", fault, at };
  await db("intake_steps")
    .insert(INTAKE_STEPS.map((name) => ({ ...step, step: name })))
    .onConflict(["file_sha256", "step"])
    .ignore();
}
