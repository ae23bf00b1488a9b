import type { Knex } from "knex";
import {
  governmentLeaders,
  listCoordinators,
  listMinistries,
  type OrganisationName,
} from "../people/directory.views.server.ts";
import type { Person } from "../people/person.ts";
import { registeredTasks } from "../tasks/registered-tasks.views.server.ts";
import type { Reckoning } from "../platform/deadline.ts";
import { judgeRows, unknownNames, type JudgedRow } from "./judge-rows.ts";
import { knownNames, type KnownNames, type NamedOne } from "./known-names.ts";
import { readRow, type FileRow, type Terms } from "./read-row.ts";
import type { NameKind, TaskImport, UnknownName } from "./task-import.ts";

type Asked = {
  person: Person;
  taken: Pick<TaskImport, "columns" | "names" | "leaderId">;
  rows: readonly (FileRow & { isLeftOut: boolean })[];
  now: number;
  reckoning: Reckoning;
};

/** Every row with its verdict as of now, and the names nobody bears in those that are taken in. */
export async function judgedRows(
  db: Knex,
  { person, taken, rows, now, reckoning }: Asked,
): Promise<{ judged: JudgedRow[]; unknown: UnknownName[] }> {
  const names = await namesNow(db, taken.names, now);
  const { columns, leaderId } = taken;
  const terms: Terms = { columns, names, leaderId, now, reckoning };
  const read = rows.map((row) => readRow(row, terms));
  const notations = new Set(read.flatMap(({ words }) => words?.notation ?? []));
  const leftOut = new Set(rows.flatMap(({ row, isLeftOut }) => (isLeftOut ? row : [])));
  const registered = await registeredTasks(db, person, [...notations]);
  const judged = judgeRows(read, { registered, leftOut });
  const nearest = (kind: NameKind, text: string) => names[kind].nearest(text);
  const takenIn = judged.filter(({ row }) => !leftOut.has(row));
  return { judged, unknown: unknownNames(takenIn, nearest) };
}

async function namesNow(
  db: Knex,
  said: TaskImport["names"],
  now: number,
): Promise<Record<NameKind, KnownNames>> {
  const ministries = await listMinistries(db, now);
  const coordinators = await listCoordinators(db, now);
  const leaders = await governmentLeaders(db, now);
  return {
    lead: knownNames(ministries.map(asNamed), said),
    coordinator: knownNames(coordinators.map(asNamed), said),
    leader: knownNames(
      leaders.map(({ id, title }) => ({ id, name: title, spellings: spokenShort(title.vi) })),
      said,
    ),
  };
}

const asNamed = ({ id, code, name, short }: OrganisationName): NamedOne => ({
  id,
  name,
  spellings: [code, short.vi, short.en],
});

/** "Thủ tướng Chính phủ" is "Thủ tướng" in a register. */
const spokenShort = (title: string): string[] => [title.replace(/ Chính phủ$/, "")];
