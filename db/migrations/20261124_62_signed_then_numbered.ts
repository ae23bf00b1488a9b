import type { Knex } from "knex";

/** The person's own signature comes before number and date: whether it is still due, and its PDF. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw("alter table resolutions add column signature text"); // due, made; empty: by the act alone
  await knex.raw(
    "alter table resolutions add column signed_file_sha256 text references files (sha256)",
  );
  // What was asked of the one job that signed before is not asked of the new one again.
  await knex.raw(`insert into job_cursors (job, seq)
    select 'sign-document', seq from job_cursors where job = 'typeset-resolution'`);
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
