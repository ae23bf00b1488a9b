import type { Knex } from "knex";
import {
  governmentLeaders,
  listCoordinators,
  personTitles,
  type OrganisationName,
} from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { importedTasks, type ImportedLine } from "../tasks/registered-tasks.views.server.ts";
import {
  countRows,
  pageOfRows,
  type RowCounts,
  type RowFilter,
  type StagedRow,
} from "./import-row.store.server.ts";
import { requireImport, requireImporter } from "./import-standing.views.server.ts";
import type { PreviewQuery } from "./preview-query.ts";
import type { ImportField, TaskImport } from "./task-import.ts";
import { listImports } from "./task-import.store.server.ts";

export type ImportPage = {
  taken: TaskImport;
  stagedBy: Bilingual | null;
  settledBy: Bilingual | null;
  counts: RowCounts;
  show: RowFilter;
  /** After which row this page begins. */
  after: number;
  lines: PreviewLine[];
  /** What it has become, once it is committed. */
  tasks: ImportedLine[];
  /** After which row the next page begins; null: this is the last. */
  next: number | null;
  /** Whether it stands open for changes. */
  mayChange: boolean;
  /** Who may be in charge, and whom a name may stand for. */
  leaders: { id: string; title: Bilingual }[];
  organisations: (OrganisationName & { isLocality: boolean })[];
};

/** The cells by which a row is known again, as they are written. */
type Shown = Record<"notation" | "issuedOn" | "text" | "lead" | "deadline", string>;
export type PreviewLine = Omit<StagedRow, "cells"> & Shown;

const PAGE = 50;

type Asked = { person: Person; id: string; now: number; query: PreviewQuery };

/** An import with one page of its rows, or of the tasks it has become. */
export async function importPage(db: Knex, { person, id, now, query }: Asked): Promise<ImportPage> {
  const taken = await requireImport(db, { person, id, action: "task-import.see" });
  const { show, after } = query;
  const [limit, isStaged] = [PAGE + 1, taken.state === "staged"];
  const rows = isStaged ? await pageOfRows(db, id, { show, after, limit }) : [];
  const tasks = isStaged ? [] : await importedTasks(db, person, { importId: id, after, limit });
  const page = isStaged ? rows : tasks;
  const titles = await personTitles(db, [taken.stagedBy, taken.settledBy ?? ""]);
  return {
    taken,
    stagedBy: titles.get(taken.stagedBy) ?? null,
    settledBy: titles.get(taken.settledBy ?? "") ?? null,
    counts: await countRows(db, id),
    show,
    after,
    lines: rows.slice(0, PAGE).map((row) => lineOf(row, taken)),
    tasks: tasks.slice(0, PAGE),
    next: page.length > PAGE ? (page[PAGE - 1]?.row ?? null) : null,
    mayChange: may(person, "task-import.stage", { state: taken.state, relations: [] }),
    leaders: await governmentLeaders(db, now),
    organisations: await listCoordinators(db, now),
  };
}

function lineOf({ cells, ...row }: StagedRow, { columns }: TaskImport): PreviewLine {
  const cell = (field: ImportField) => cells[columns[field] ?? -1] ?? "";
  const [notation, issuedOn, text] = [cell("notation"), cell("issuedOn"), cell("text")];
  return { ...row, notation, issuedOn, text, lead: cell("lead"), deadline: cell("deadline") };
}

export type ImportsPage = { imports: (TaskImport & { by: Bilingual | null })[] };

/** The latest imports, for who brings registers. */
export async function importsPage(db: Knex, { person }: { person: Person }): Promise<ImportsPage> {
  requireImporter(person);
  const imports = await listImports(db, PAGE);
  const titles = await personTitles(
    db,
    imports.map((each) => each.settledBy ?? each.stagedBy),
  );
  return {
    imports: imports.map((each) => ({
      ...each,
      by: titles.get(each.settledBy ?? each.stagedBy) ?? null,
    })),
  };
}
