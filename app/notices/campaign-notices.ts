/** The kinds of notices about inspection campaigns. */
export const CAMPAIGN_NOTICE_KINDS = [
  "campaign-opened",
  "campaign-found",
  "campaign-explained",
  "campaign-concluded",
] as const;

/**
 * Who hears of an inspection; the rows of the table of `notice.ts` that are about campaigns. What is
 * said cell by cell is told once until it is read.
 */
export const CAMPAIGN_NOTICES = [
  {
    event: "campaign.opened",
    kind: "campaign-opened",
    audiences: ["inspected-bodies", "inspectors"],
  },
  {
    event: "campaign.assessed",
    kind: "campaign-found",
    audiences: ["faulted-body"],
    gathers: true,
  },
  {
    event: "campaign.explained",
    kind: "campaign-explained",
    audiences: ["secretariat", "inspectors"],
    gathers: true,
  },
  { event: "campaign.concluded", kind: "campaign-concluded", audiences: ["inspected-bodies"] },
] as const;
