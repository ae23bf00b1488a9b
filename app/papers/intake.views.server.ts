import type { Knex } from "knex";
import { findIntake } from "./intake.store.server.ts";
import { progressOf, type IntakeProgress, type StepRow } from "./intake.ts";

/** How far the intake of these files is; those with nothing left to do are not in it. */
export async function intakeProgress(
  db: Knex,
  sha256s: readonly string[],
): Promise<Map<string, IntakeProgress>> {
  const rows: StepRow[] = await db("intake_steps").whereIn("file_sha256", [...sha256s]);
  const progress = sha256s.map((sha256) => {
    const steps = rows.filter(({ file_sha256 }) => file_sha256 === sha256);
    return [sha256, progressOf(steps)] as const;
  });
  return new Map(progress.flatMap(([sha256, one]) => (one ? [[sha256, one]] : [])));
}

/** What is read of a file: its copy; the file itself while it has not been taken in. */
export async function servedSha256(db: Knex, sha256: string): Promise<string> {
  return (await findIntake(db, sha256))?.servedSha256 ?? sha256;
}
