import type { Knex } from "knex";
import { organisationNames } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { loadMatrix } from "./campaign-matrix.views.server.ts";
import type { CampaignPrint } from "./campaign-print.ts";
import { requireCampaign } from "./campaign-standing.views.server.ts";
import { compareBody } from "./comparison.ts";
import { conclusionsOf } from "./conclusion.views.server.ts";
import { cellKey, countOfBody } from "./matrix.ts";

type Asked = { person: Person; id: string; at: number };

/** What this person sees of a campaign, to be written as a file. */
export async function campaignPrint(db: Knex, asked: Asked): Promise<CampaignPrint> {
  const { person } = asked;
  const standing = await requireCampaign(db, { ...asked, action: "campaign.see" });
  const { campaign, relations, bodyIds } = standing;
  const matrix = await loadMatrix(db, { campaign, bodyIds });
  const { rows, before, remarks } = matrix;
  const names = new Map((await organisationNames(db)).map(({ id, short }) => [id, short.vi]));
  const { state } = campaign;
  const isWhole = may(person, "campaign.see-all", { state, relations });
  const conclusions = await conclusionsOf(db, { person, standing });
  return {
    bodies: bodyIds.map((id, place) => ({
      short: names.get(id) ?? "",
      count: countOfBody(rows, place),
      compared: before && compareBody(matrix, { place, before }),
    })),
    rows: rows.map(({ criterion, number, marks, count }) => ({
      ...{ number, title: criterion.title, count: isWhole ? count : null },
      cells: marks.map((mark, place) => {
        const key = cellKey(criterion.id, bodyIds[place] ?? "");
        const { finding, statement } = remarks.get(key) ?? {};
        return { mark, text: finding?.text ?? "", statement: statement?.text ?? "" };
      }),
    })),
    conclusions: conclusions.map(({ position, organisationId, text }) => ({
      ...{ position, text },
      about: names.get(organisationId ?? "") ?? "Các cơ quan được kiểm tra",
    })),
  };
}
