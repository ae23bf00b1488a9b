/** What the cells of the page say: what was found, or how that stands to the round before. */
export type CampaignLook = "results" | "comparison";

/** What an address asks for; without a round before there is nothing to compare with. */
export function readLook(search: URLSearchParams, previousId: string | null): CampaignLook {
  return previousId !== null && search.get("view") === "comparison" ? "comparison" : "results";
}

type Place = { id: string; view: CampaignLook };

/** The page of a campaign; with a cell of it opened beside the matrix. */
export function campaignPath(
  { id, view }: Place,
  cell: { criterionId: string; body: string } | null = null,
): string {
  const search = new URLSearchParams();
  if (view === "comparison") search.set("view", view);
  if (cell) {
    search.set("criterion", cell.criterionId);
    search.set("body", cell.body);
  }
  return `/campaigns/${id}${search.size > 0 ? `?${search}` : ""}`;
}

/** The element of the cell on the page, to which the focus goes back. */
export const cellElementId = (criterionId: string, body: string): string =>
  `cell-${criterionId}-${body}`;
