import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { dayOf, yearOf } from "../platform/dates.ts";
import { takeNumber } from "../platform/number-series.server.ts";
import { logIssueIn } from "./log-issue.server.ts";
import { refuse } from "../platform/refusal.ts";
import { resultOfItem } from "../votes/vote.views.server.ts";
import { issueDraft, requireIssuable } from "./resolution.ts";
import { saveIssue } from "./resolution.store.server.ts";
import { requireResolution } from "./resolution.views.server.ts";

type Input = { resolutionId: string; version: number };

/** The chair approves the version just read; with that it takes its number and is issued. */
export async function issueResolution(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ year: number; number: number }> {
  return commit(app, { act: "issue-resolution", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const wanted = { person, id: input.resolutionId, action: "resolution.issue" } as const;
    const standing = await requireResolution(tx.db, { ...wanted, forUpdate: true });
    const draft = requireIssuable(standing, input.version);
    const result = await resultOfItem(tx.db, draft.itemId);
    if (result?.outcome !== "ADOPTED") return refuse("item-not-adopted");
    const year = yearOf(dayOf(tx.at));
    const number = await takeNumber(tx.db, { series: draft.series, year });
    const issue = { year, number, approvedBy: person.id, issuedAt: tx.at };
    const issued = issueDraft(draft, issue);
    await saveIssue(tx.db, issued);
    await logIssueIn(tx, issued, standing.meetingId);
    tx.record({
      type: "resolution.issued",
      subject: `resolution:${draft.id}`,
      payload: { itemId: draft.itemId, voteId: draft.voteId, series: draft.series, year, number },
      wakes: [`meeting:${standing.meetingId}`, `resolution:${draft.id}`, "tasks"],
    });
    return { year, number };
  });
}
