import type { Knex } from "knex";

const columns = [
  "organisations add column parent_id text references organisations (id)",
  "organisations add column identifier_2016 text", // QCVN 102:2016/BTTTT: 000.00.00.G22
  "organisations add column identifier_2020 text", // Decision 20/2020/QĐ-TTg: G22.01
  "organisations add column from_on text", // empty: since before anybody wrote it down
  "organisations add column to_on text", // the last day
  "persons add column ended_on text", // the last day
  "persons add column locked_at bigint",
];

export async function up(knex: Knex): Promise<void> {
  for (const column of columns) await knex.raw(`alter table ${column}`);
  await knex.schema.alterTable("organisations", (t) => {
    t.unique(["identifier_2016"]);
    t.unique(["identifier_2020"]);
    t.index(["parent_id"]);
  });
  await knex.schema.alterTable("persons", (t) => {
    t.index(["organisation_id"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
