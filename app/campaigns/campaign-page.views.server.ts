import type { Knex } from "knex";
import { organisationNames, type OrganisationName } from "../people/directory.views.server.ts";
import { may, type Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { isRefusal, refuse } from "../platform/refusal.ts";
import { tasksOfConclusions, type ConclusionTask } from "../tasks/conclusion-tasks.views.server.ts";
import { mayAssign } from "../tasks/task-standing.views.server.ts";
import {
  isOwnBody,
  requireCampaign,
  type CampaignStanding,
} from "./campaign-standing.views.server.ts";
import { campaignFormOf, type ShownForm } from "./campaign-form.views.server.ts";
import { loadMatrix, type LoadedMatrix } from "./campaign-matrix.views.server.ts";
import { findCampaign, inspectorIdsOf } from "./campaign.store.server.ts";
import type { Campaign } from "./campaign.ts";
import { readLook, type CampaignLook } from "./campaign-paths.ts";
import { changeOf, compareBody, type BodyComparison, type Change } from "./comparison.ts";
import { conclusionsOf, type ShownConclusion } from "./conclusion.views.server.ts";
import { leftToDo, type LeftToDo } from "./left-to-do.ts";
import { inspectorsNamed, type Inspector } from "./inspectors.views.server.ts";
import { cellKey, countOfBody, type Count, type Mark } from "./matrix.ts";
import { findRemark } from "./remark.store.server.ts";
import { shownCell, type ShownCell } from "./shown-cell.views.server.ts";

export type ShownBody = OrganisationName & {
  count: Count;
  /** Null: there is no round before. */
  compared: BodyComparison | null;
};

export type ShownMark = {
  mark: Mark;
  change: Change | null;
  hasText: boolean;
  hasStatement: boolean;
};

export type ShownRow = {
  id: string;
  number: string;
  title: string;
  isPart: boolean;
  isCompound: boolean;
  /** Over all bodies; null for whoever sees only their own. */
  count: Count | null;
  cells: ShownMark[];
};

export type CampaignPage = Omit<Campaign, "preparedAt" | "openedAt" | "previousId"> & {
  /** Null: it is the first of its kind; without a way there for whoever was not inspected then. */
  previous: { id: string; title: string; isSeen: boolean } | null;
  eyes: "all" | "own";
  /** `?view=comparison`: the cells say how they stand to the round before. */
  view: CampaignLook;
  bodies: ShownBody[];
  rows: ShownRow[];
  /** Of the working group, besides the Government Office. */
  inspectors: Inspector[];
  conclusions: (ShownConclusion & { tasks: ConclusionTask[] })[];
  cell: ShownCell | null;
  /** What this person has still to do; null: nothing. */
  leftToDo: LeftToDo | null;
  /** To write it anew, while it is prepared. */
  form: ShownForm | null;
  mayOpen: boolean;
  mayAssess: boolean;
  mayConclude: boolean;
  mayGiveTasks: boolean;
  mayGoOn: boolean;
};

type Asked = { person: Person; id: string; now: number; search: URLSearchParams };

/** Everything the page of one campaign shows to this person. */
export async function campaignPage(db: Knex, asked: Asked): Promise<CampaignPage> {
  const { person, id, now, search } = asked;
  const standing = await requireCampaign(db, { person, id, action: "campaign.see", at: now });
  const { campaign, relations, bodyIds } = standing;
  const matrix = await loadMatrix(db, { campaign, bodyIds });
  const bodies = (await organisationNames(db)).filter((each) => bodyIds.includes(each.id));
  const mayNow = (action: Action) => may(person, action, { state: campaign.state, relations });
  const isWhole = mayNow("campaign.see-all");
  const { preparedAt, openedAt, previousId, ...facts } = campaign;
  return {
    ...facts,
    previous: await previousOf(db, { person, campaign, now }),
    view: readLook(search, campaign.previousId),
    eyes: isWhole ? "all" : "own",
    bodies: bodies.map((body, place) => ({ ...body, ...figuresOf(matrix, place) })),
    rows: matrix.rows.map((row) => shownRow(matrix, row, isWhole)),
    inspectors: await inspectorsNamed(db, await inspectorIdsOf(db, id)),
    conclusions: await withTasks(db, { person, standing, now }),
    cell: await shownCell(db, { person, standing, matrix, bodies, search }),
    leftToDo: leftToDo(matrix, {
      bodies,
      isOwn: (bodyId) => isOwnBody(person, bodyId),
      mayAssess: mayNow("campaign.assess"),
      mayExplain: mayNow("campaign.explain"),
    }),
    form: mayNow("campaign.prepare") ? await campaignFormOf(db, { person, campaign, now }) : null,
    mayOpen: mayNow("campaign.open"),
    mayAssess: mayNow("campaign.assess"),
    mayConclude: mayNow("campaign.conclude"),
    ...{ mayGiveTasks: isConcluded(campaign) && mayAssign(person) },
    mayGoOn: isConcluded(campaign) && may(person, "campaign.prepare", PREPARED),
  };
}

const PREPARED = { state: "prepared", relations: [] };
const isConcluded = ({ state }: Campaign) => state === "concluded";

function figuresOf(matrix: LoadedMatrix, place: number) {
  const { rows, before } = matrix;
  return {
    count: countOfBody(rows, place),
    compared: before && compareBody(matrix, { place, before }),
  };
}

function shownRow(
  { bodyIds, remarks, before }: LoadedMatrix,
  { criterion, number, isCompound, marks, count }: LoadedMatrix["rows"][number],
  isWhole: boolean,
): ShownRow {
  const cells = marks.map((mark, place): ShownMark => {
    const key = cellKey(criterion.id, bodyIds[place] ?? "");
    const { finding, statement } = remarks.get(key) ?? {};
    return {
      mark,
      change: before && changeOf(mark, before.get(key) ?? null),
      hasText: Boolean(finding && (finding.text !== "" || finding.file)),
      hasStatement: statement !== undefined,
    };
  });
  const { id, title, parentId } = criterion;
  const isPart = parentId !== null;
  return { id, number, title, isPart, isCompound, count: isWhole ? count : null, cells };
}

type Following = { person: Person; campaign: Campaign; now: number };

async function previousOf(db: Knex, { person, campaign, now }: Following) {
  const round = campaign.previousId === null ? null : await findCampaign(db, campaign.previousId);
  if (!round) return null;
  const { id, title } = round;
  const asked = { person, id, action: "campaign.see", at: now } as const;
  const isSeen = requireCampaign(db, asked).then(() => true);
  return { id, title, isSeen: await isSeen.catch(notWhenRefused) };
}

function notWhenRefused(error: unknown): false {
  if (isRefusal(error)) return false;
  throw error;
}

async function withTasks(
  db: Knex,
  { person, standing, now }: { person: Person; standing: CampaignStanding; now: number },
) {
  const conclusions = await conclusionsOf(db, { person, standing });
  const conclusionIds = conclusions.map(({ id }) => id);
  const tasks = await tasksOfConclusions(db, { person, conclusionIds, now });
  return conclusions.map((each) => ({
    ...each,
    tasks: tasks.filter(({ conclusionId }) => conclusionId === each.id),
  }));
}

type WantedFile = { person: Person; id: string; remarkId: string; at: number };

/** The file that came with a remark, for whoever sees its column. */
export async function remarkFile(
  db: Knex,
  { remarkId, ...asked }: WantedFile,
): Promise<{ sha256: string; name: string }> {
  const { bodyIds } = await requireCampaign(db, { ...asked, action: "campaign.see" });
  const remark = await findRemark(db, { campaignId: asked.id, id: remarkId });
  if (!remark || !bodyIds.includes(remark.organisationId)) return refuse("not-found");
  return remark.file ?? refuse("not-found");
}
