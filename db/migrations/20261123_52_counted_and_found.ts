import type { Knex } from "knex";
import { createWordIndex } from "../word-index.ts";

/** Not yet reported done: only of these does the clock decide whether they are in time. */
const UNREPORTED = `state in ('assigned', 'declined', 'received', 'in-progress', 'rework')`;

/**
 * A page of the task list is read in the order of deadlines, whatever it is narrowed to; tasks are
 * counted as they are written; tasks and issued documents are found by their words.
 */
export async function up(knex: Knex): Promise<void> {
  const place = "due_at, id";
  const counted = "state, secrecy, lead_organisation_id, reported_at";
  const indexes = [
    `tasks_of_state on tasks (state, ${place})`,
    `tasks_of_lead_and_state on tasks (lead_organisation_id, state, ${place})`,
    // Whoever counts these reads nothing but the index.
    `tasks_of_leader on tasks (leader_id, ${place}, ${counted})`,
    `tasks_of_field on tasks (field, ${place}, ${counted})`,
    `tasks_done_late on tasks (${place}) where state = 'confirmed' and reported_at > due_at`,
    `tasks_secret on tasks (id) where secrecy <> 'none'`,
    `tasks_coordinated on task_coordinators (organisation_id, task_id)`,
    `tasks_extended on task_steps (task_id, at) where step = 'extension-granted'`,
  ];
  for (const index of indexes) await knex.raw(`create index ${index}`);
  await knex.raw("drop index tasks_lead_organisation_id_state_index");
  if (knex.client.config.client !== "pg") await foretellSizes(knex);
  await createTallies(knex);
  await createSets(knex);
  await createWordIndex(knex, { name: "task", key: "task_id", of: "tasks" });
  await enterTasks(knex);
  await createWordIndex(knex, { name: "resolution", key: "resolution_id", of: "resolutions" });
  await knex.raw(`insert into resolution_words (resolution_id, words)
    select resolution_id, trim(words) from register_entries`);
  await knex.schema.dropTable("register_entries");
}

/** Tasks that are given together again and again, kept under a name. */
async function createSets(knex: Knex): Promise<void> {
  await knex.schema.createTable("task_sets", (t) => {
    t.text("id").primary();
    t.text("name").notNullable().unique();
    t.text("rows").notNullable(); // JSON
    t.bigInteger("saved_at").notNullable();
    t.text("saved_by").notNullable().references("persons.id");
  });
}

/** Of a register of half a million tasks: rows, and rows of one value of the first columns. */
const SIZES: Record<string, string> = {
  sqlite_autoindex_tasks_1: "500000 1",
  tasks_by_deadline: "500000 300 1",
  tasks_of_state: "500000 50000 50 1",
  tasks_of_lead: "500000 15000 15 1",
  tasks_of_lead_and_state: "500000 15000 1500 2 1",
  tasks_of_leader: "500000 70000 70 1 1 1 1 1",
  tasks_of_field: "500000 35000 35 1 1 1 1 1",
  tasks_open_by_deadline: "50000 50 1",
  tasks_open_of_lead: "50000 1500 2 1",
  tasks_done_late: "25000 25 1",
  tasks_secret: "2500 1",
};

/**
 * PostgreSQL watches how its tables grow. SQLite would guess from nothing, and sort what an index
 * holds in order: it is told once how a large register looks.
 */
async function foretellSizes(knex: Knex): Promise<void> {
  await knex.raw("analyze sqlite_schema");
  await knex("sqlite_stat1").where({ tbl: "tasks" }).delete();
  for (const [idx, stat] of Object.entries(SIZES)) {
    await knex("sqlite_stat1").insert({ tbl: "tasks", idx, stat });
  }
}

/** How many tasks that are no state secret stand alike; rows are only added, and summed by whoever reads. */
async function createTallies(knex: Knex): Promise<void> {
  await knex.schema.createTable("task_tallies", (t) => {
    t.text("against").notNullable(); // which deadline: current | original
    t.text("lead_organisation_id").notNullable();
    t.text("leader_id").notNullable();
    t.text("state").notNullable();
    t.bigInteger("due_at"); // of those the clock still decides on
    t.integer("in_time"); // 1 or 0: of those reported; null where there is no deadline, too
    t.integer("count").notNullable();
    t.index(["against", "lead_organisation_id"]);
  });
  await knex.schema.createTable("task_tally_checks", (t) => {
    t.bigInteger("at").primary();
    t.integer("off").notNullable(); // how many sums were not what the tasks say
  });
  for (const against of ["current", "original"]) {
    const due = against === "current" ? "due_at" : "first_due_at";
    await knex.raw(`insert into task_tallies
      select '${against}', lead_organisation_id, leader_id, state,
        case when ${UNREPORTED} then ${due} end,
        case when reported_at <= ${due} then 1 when reported_at > ${due} then 0 end, count(*)
      from tasks where secrecy = 'none' group by 1, 2, 3, 4, 5, 6`);
  }
}

async function enterTasks(knex: Knex): Promise<void> {
  const rows: Row[] = await knex("tasks as t")
    .leftJoin("clauses as c", "c.id", "t.clause_id")
    .leftJoin("resolutions as r", "r.id", "c.resolution_id")
    .leftJoin("source_documents as d", "d.id", "t.document_id")
    .select("t.id", "t.year", "t.number as own", "t.title", "t.deliverable")
    .select("r.number", "r.series", "d.notation");
  const entries = rows.map(({ id, year, own, title, deliverable, ...from }) => {
    const { number, series, notation } = from;
    const source = series === null ? notation : `${String(number).padStart(2, "0")} ${series}`;
    return {
      task_id: id,
      words: folded(`${year} ${own} ${title} ${deliverable} ${source ?? ""}`),
    };
  });
  await knex.batchInsert("task_words", entries, 200);
}

type Row = {
  id: string;
  year: number;
  own: number;
  title: string;
  deliverable: string;
  number: number | null;
  series: string | null;
  notation: string | null;
};

// As it was on the day of this migration: it never changes with what the application does later.
function folded(text: string): string {
  const plain = text.normalize("NFD").toLowerCase().replace(/\p{M}/gu, "").replaceAll("đ", "d");
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
