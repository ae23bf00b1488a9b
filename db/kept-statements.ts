/*
 * knex has SQLite read every statement anew, which costs a small one as much as doing it: two ways
 * to the pool of threads and back instead of one. So each connection keeps those it has used last,
 * ready to be run again with other values. SQLite itself prepares them anew when the schema changes.
 */

export type Query = {
  sql: string;
  method?: string;
  bindings?: unknown[];
  returning?: unknown;
  response?: unknown;
  context?: { lastID: number; changes: number };
};

type Done = (
  this: { lastID: number; changes: number },
  error: Error | null,
  rows?: unknown,
) => void;
type Statement = {
  run(bindings: unknown[], done: Done): unknown;
  all(bindings: unknown[], done: Done): unknown;
  finalize(): unknown;
};
export type Connection = {
  prepare(sql: string, done: (error: Error | null) => void): Statement;
  /** In the order of their last use. */
  kept?: Map<string, Statement>;
};

/** What is written out each time anew, such as the names of savepoints, is not worth keeping. */
const KEPT: readonly unknown[] = ["select", "first", "pluck", "insert", "update", "del"];
const MOST = 200;

export function isKept({ sql, method, returning }: Query): boolean {
  // knex breaks off a deletion that gives rows after the first: kept, it would never end.
  return sql !== "" && KEPT.includes(method) && !(method === "del" && returning);
}

export function runKept(connection: Connection, query: Query): Promise<Query> {
  return new Promise((resolve, reject) => {
    const { sql, bindings = [] } = query;
    const kept = (connection.kept ??= new Map<string, Statement>());
    const found = kept.get(sql);
    if (found) keep(kept, sql, found);
    const statement = found ?? connection.prepare(sql, (error) => error && reject(error));
    statement[givesRows(query) ? "all" : "run"](bindings, function (error, rows) {
      keep(kept, sql, statement);
      if (error) return reject(error);
      query.response = rows;
      // The statement itself may be on its next run when these are read.
      query.context = { lastID: this.lastID, changes: this.changes };
      resolve(query);
    });
  });
}

/** As the last used; the one longest unused makes room. */
function keep(kept: Map<string, Statement>, sql: string, statement: Statement): void {
  const other = kept.get(sql);
  // Two at once had it prepared.
  if (other && other !== statement) return void statement.finalize();
  kept.delete(sql);
  kept.set(sql, statement);
  const [oldest] = kept;
  if (kept.size <= MOST || !oldest) return;
  kept.delete(oldest[0]);
  oldest[1].finalize();
}

/** Before the connection is closed. */
export function letGo(connection: Connection): void {
  for (const statement of connection.kept?.values() ?? []) statement.finalize();
  delete connection.kept;
}

function givesRows({ method, returning }: Query): boolean {
  if (method === "del") return false;
  return (method !== "insert" && method !== "update") || Boolean(returning);
}
