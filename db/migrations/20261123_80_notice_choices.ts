import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  // How a person is told of each topic; what they have not chosen is as `topic.ts` says.
  await knex.schema.createTable("notice_choices", (t) => {
    t.text("person_id").notNullable().references("persons.id");
    t.text("topic").notNullable();
    t.integer("in_app").notNullable();
    t.text("mail").notNullable(); // each | digest | no
    t.primary(["person_id", "topic"]);
  });
  // As it was chosen when the notice came.
  await knex.schema.alterTable("notices", (t) => {
    t.integer("in_app").notNullable().defaultTo(1);
    t.text("mail").notNullable().defaultTo("no"); // each | digest | no
    t.bigInteger("gathered_at"); // when it was looked at for a mail
  });
  await knex.raw(
    "create index notices_unread on notices (person_id, at) where read_at is null and in_app = 1",
  );
  await knex.raw(
    "create index notices_to_mail on notices (person_id) where mail <> 'no' and gathered_at is null",
  );
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
