import type { Knex } from "knex";

/*
 * A schema as a set of lines, so that two can be compared whatever the order in which it came about:
 * a line a column, an index, a reference, a check and a trigger.
 */
export function describeSchema(db: Knex): Promise<Set<string>> {
  return db.client.config.client === "pg" ? describePostgres(db) : describeSqlite(db);
}

/** Tables that knex keeps for itself, and what SQLite keeps behind a full-text index. */
const notOurs = (table: string) => /^(knex_|sqlite_)|_(config|content|docsize|idx)$/.test(table);

type Made = { type: string; name: string; tbl_name: string; sql: string | null };
type Column = { name: string; type: string; notnull: number; dflt_value: unknown; pk: number };
type Reference = { table: string; from: string; to: string | null; on_delete: string };
type Index = { name: string; unique: number; partial: number };

async function describeSqlite(db: Knex): Promise<Set<string>> {
  const made: Made[] = await db("sqlite_master").select("type", "name", "tbl_name", "sql");
  const lines = new Set<string>();
  for (const { type, name, tbl_name: table, sql } of made) {
    if (notOurs(table)) continue;
    if (type === "trigger") lines.add(`trigger ${name}: ${plain(sql)}`);
    if (type === "table") for (const line of await sqliteTable(db, name, sql)) lines.add(line);
  }
  return lines;
}

async function sqliteTable(db: Knex, table: string, sql: string | null): Promise<string[]> {
  const columns: Column[] = await db.raw("select * from pragma_table_info(?)", [table]);
  const references: Reference[] = await db.raw("select * from pragma_foreign_key_list(?)", [table]);
  const indexes: Index[] = await db.raw("select * from pragma_index_list(?)", [table]);
  const lines = columns.map((each) => {
    const facts = [each.type.toLowerCase(), each.notnull ? "not null" : "", each.dflt_value ?? ""];
    return `${table}.${each.name}: ${[...facts, each.pk ? `key ${each.pk}` : ""].join(" ")}`;
  });
  for (const each of references) {
    lines.push(`${table}.${each.from} → ${each.table}.${each.to ?? ""} ${each.on_delete}`);
  }
  for (const { name, unique, partial } of indexes) {
    const parts: { name: string | null }[] = await db.raw("select * from pragma_index_info(?)", [
      name,
    ]);
    const over = parts.map((part) => part.name ?? "expression").join(", ");
    lines.push(`${table} index (${over})${unique ? " unique" : ""}${partial ? " partial" : ""}`);
  }
  const isVirtual = /^create virtual/i.test(sql ?? "");
  return [...lines, ...(isVirtual ? [plain(sql)] : checksIn(sql).map((c) => `${table} ${c}`))];
}

/** `check (…)` with the brackets that belong to it. */
function checksIn(sql: string | null): string[] {
  const text = plain(sql);
  return [...text.matchAll(/\bcheck\s*\(/gi)].map(({ index }) => {
    let depth = 0;
    let end = text.indexOf("(", index);
    do {
      if (text[end] === "(") depth += 1;
      if (text[end] === ")") depth -= 1;
      end += 1;
    } while (depth > 0 && end < text.length);
    return text.slice(index, end);
  });
}

const plain = (sql: string | null) => (sql ?? "").replace(/\s+/g, " ").trim().toLowerCase();

const POSTGRES = `
select table_name || '.' || column_name || ': ' || data_type || ' ' || is_nullable || ' '
  || coalesce(column_default, '') as line, table_name as table
from information_schema.columns where table_schema = current_schema()
union all
select c.relname || ' ' || pg_get_constraintdef(k.oid), c.relname
from pg_constraint k join pg_class c on c.oid = k.conrelid
where k.connamespace = current_schema()::regnamespace
union all
select tablename || ' ' || regexp_replace(indexdef, '^.* USING ', ''), tablename
from pg_indexes where schemaname = current_schema()
union all
select 'trigger ' || t.tgname || ': ' || regexp_replace(pg_get_triggerdef(t.oid), '^.* ON ', ''), c.relname
from pg_trigger t join pg_class c on c.oid = t.tgrelid
where not t.tgisinternal and c.relnamespace = current_schema()::regnamespace`;

async function describePostgres(db: Knex): Promise<Set<string>> {
  const { rows } = await db.raw(
    `select line, "table", current_schema() as here from (${POSTGRES}) s`,
  );
  const ours = rows.filter(({ table }: { table: string }) => !notOurs(table));
  return new Set(
    ours.map(({ line, here }: { line: string; here: string }) => line.replaceAll(`${here}.`, "")),
  );
}
