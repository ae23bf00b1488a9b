import type { Knex } from "knex";

/* What the last check of the signatures in a file said. A file never changes; who is known may. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("signature_checks", (t) => {
    t.text("file_sha256").primary().references("files.sha256");
    t.bigInteger("checked_at").notNullable();
    t.text("signatures").notNullable(); // JSON: one finding a signature
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
