import type { Knex } from "knex";
import { personTitles, type OrganisationName } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { isOwnBody, type CampaignStanding } from "./campaign-standing.views.server.ts";
import type { LoadedMatrix } from "./campaign-matrix.views.server.ts";
import { changeOf, type Change } from "./comparison.ts";
import { cellKey, type Mark, type MatrixRow } from "./matrix.ts";
import type { RemarkKind } from "./remark.ts";
import { remarksOf } from "./remark.store.server.ts";

/** One version of what was said in a cell. */
export type ShownRemark = {
  id: string;
  kind: RemarkKind;
  seq: number;
  mark: Mark | null;
  text: string;
  fileName: string | null;
  by: Bilingual | null;
  at: number;
};

/** A cell opened: what was found, what the body states, and how it came about. */
export type ShownCell = {
  criterionId: string;
  number: string;
  title: string;
  body: OrganisationName;
  mark: Mark;
  before: Mark | null;
  change: Change | null;
  /** Of a criterion with parts: what each of them says. */
  parts: { id: string; number: string; title: string; mark: Mark }[];
  finding: ShownRemark | null;
  statement: ShownRemark | null;
  /** Every version with a file, and every version but the latest; the latest first. */
  earlier: ShownRemark[];
  mayAssess: boolean;
  mayExplain: boolean;
};

type Asked = {
  person: Person;
  standing: CampaignStanding;
  matrix: LoadedMatrix;
  bodies: readonly OrganisationName[];
  /** `?criterion=` and `?body=` of the address. */
  search: URLSearchParams;
};

/** The cell an address names; null where it names none that this person sees. */
export async function shownCell(db: Knex, asked: Asked): Promise<ShownCell | null> {
  const { person, standing, matrix, bodies, search } = asked;
  const place = bodies.findIndex(({ code }) => code === search.get("body"));
  const body = bodies[place];
  const row = matrix.rows.find(({ criterion }) => criterion.id === search.get("criterion"));
  if (!body || !row) return null;
  const key = cellKey(row.criterion.id, body.id);
  const mark = row.marks[place] ?? "not-assessed";
  const before = matrix.before?.get(key) ?? null;
  const thing = { state: standing.campaign.state, relations: standing.relations };
  const isOwn = isOwnBody(person, body.id);
  return {
    criterionId: row.criterion.id,
    number: row.number,
    title: row.criterion.title,
    ...{ body, mark, before, change: matrix.before && changeOf(mark, before) },
    parts: partsOf(matrix.rows, row, place),
    ...(await saidIn(db, { criterionId: row.criterion.id, organisationId: body.id })),
    mayAssess: !row.isCompound && !isOwn && may(person, "campaign.assess", thing),
    mayExplain: !row.isCompound && isOwn && may(person, "campaign.explain", thing),
  };
}

const partsOf = (rows: readonly MatrixRow[], { criterion }: MatrixRow, place: number) =>
  rows
    .filter((each) => each.criterion.parentId === criterion.id)
    .map((each) => ({
      id: each.criterion.id,
      number: each.number,
      title: each.criterion.title,
      mark: each.marks[place] ?? ("not-assessed" as const),
    }));

async function saidIn(db: Knex, cell: { criterionId: string; organisationId: string }) {
  const remarks = await remarksOf(db, cell);
  const titles = await personTitles(
    db,
    remarks.map(({ personId }) => personId),
  );
  const shown = remarks.map(({ id, kind, seq, mark, text, file, personId, at }): ShownRemark => ({
    ...{ id, kind, seq, mark, text, at },
    fileName: file?.name ?? null,
    by: titles.get(personId) ?? null,
  }));
  const latest = (kind: RemarkKind) => shown.find((each) => each.kind === kind) ?? null;
  const [finding, statement] = [latest("finding"), latest("statement")];
  const earlier = shown.filter((each) => each !== finding && each !== statement);
  return { finding, statement, earlier };
}
