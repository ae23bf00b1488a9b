import type { Knex } from "knex";
import { dayOf } from "../platform/dates.ts";
import { judgeList } from "./judge-list.ts";
import type { JudgedListRow, ListImport } from "./list-import.ts";
import { listOrganisations } from "./organisation.store.server.ts";
import { listRecords } from "./person-record.store.server.ts";

/** The rows of a staged list as they stand today: since it was read others may have been added. */
export async function judgedList(
  db: Knex,
  { list, rows, leftOut }: Pick<ListImport, "list" | "rows" | "leftOut">,
  at: number,
): Promise<JudgedListRow[]> {
  const today = dayOf(at);
  const records = await listRecords(db);
  const standing = records.filter(({ endedOn }) => endedOn === null);
  const organisations = (await listOrganisations(db)).map(
    ({ id, code, identifier2016, identifier2020, toOn }) => ({
      ...{ id, code, identifier2016, identifier2020 },
      isOver: toOn !== null && toOn < today,
    }),
  );
  const known = {
    ...{ organisations, today },
    logins: new Set(records.map(({ login }) => login)),
    assistable: new Set(standing.map(({ login }) => login)),
  };
  return judgeList({ list, rows, leftOut, known });
}
