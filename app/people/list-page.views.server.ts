import type { Knex } from "knex";
import { refuse } from "../platform/refusal.ts";
import { judgedList } from "./judged-list.views.server.ts";
import { findListImport, listListImports } from "./list-import.store.server.ts";
import type {
  JudgedListRow,
  ListFinding,
  ListImport,
  ListRow,
  ListVerdict,
} from "./list-import.ts";
import { requirePeople } from "./people-standing.views.server.ts";
import type { Person } from "./person.ts";

type Shown = Omit<ListImport, "rows" | "leftOut" | "stagedBy">;

export type ListsPage = { imports: Shown[] };

/** What was imported before, the latest first. */
export async function listsPage(db: Knex, { person }: { person: Person }): Promise<ListsPage> {
  requirePeople(person);
  return { imports: (await listListImports(db, 20)).map(shown) };
}

export type PreviewRow = {
  row: number;
  verdict: ListVerdict | "left-out";
  findings: readonly ListFinding[];
  code: string;
  name: string;
  place: string;
};

export type ListPage = {
  taken: Shown;
  rows: PreviewRow[];
  counts: Record<ListVerdict | "left-out", number>;
};

/** The same for the command line: every row with its verdict. */
export async function judgedImport(db: Knex, id: string, at: number): Promise<JudgedListRow[]> {
  return judgedList(db, (await findListImport(db, id)) ?? refuse("not-found"), at);
}

type Asked = { person: Person; id: string; now: number };

/** A staged list, row by row with its verdict as of now. */
export async function listPage(db: Knex, { person, id, now }: Asked): Promise<ListPage> {
  requirePeople(person);
  const taken = (await findListImport(db, id)) ?? refuse("not-found");
  const judged = await judgedList(db, taken, now);
  const out = new Set(taken.leftOut);
  const rows = judged.map(({ row, verdict, findings }, at) => ({
    ...{ row, findings, verdict: out.has(row) ? ("left-out" as const) : verdict },
    ...wordsOf(taken.rows[at]?.cells ?? {}),
  }));
  const counts = { ok: 0, error: 0, present: 0, "left-out": 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return { taken: shown(taken), rows, counts };
}

function wordsOf(cells: ListRow["cells"]) {
  return {
    code: cells.login ?? cells.code ?? "",
    name: cells.titleVi ?? cells.nameVi ?? "",
    place: cells.organisation ?? cells.parent ?? "",
  };
}

function shown({ rows: _rows, leftOut: _leftOut, stagedBy: _by, ...rest }: ListImport): Shown {
  return rest;
}
