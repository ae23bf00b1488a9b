import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { dayOf, yearOf } from "../platform/dates.ts";
import { takeNumber } from "../platform/number-series.server.ts";
import { refuse } from "../platform/refusal.ts";
import { assignPreparedIn } from "../tasks/assign-prepared.server.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import { actOnResolution } from "./act-on-resolution.server.ts";
import { hashOfText } from "./hash-of-text.server.ts";
import { stateAfter } from "./course.ts";
import { endReplacedIn } from "./end-replaced.server.ts";
import { logIssueIn } from "./log-issue.server.ts";
import { enterInRegister } from "./register.store.server.ts";
import {
  issueSigned,
  requireSignature,
  wakesOf,
  type IssuedResolution,
  type Resolution,
} from "./resolution.ts";
import { saveIssue } from "./resolution.store.server.ts";
import { recordStepIn } from "./resolution-steps.store.server.ts";

/**
 * The secretariat issues what is signed, in the file too where the signer has a key: the system gives it number and date, and with that it goes
 * out; the tasks prepared on it are given in the same instant. Refused or undone, the number goes back: a series has no gaps.
 */
export async function issueResolution(
  app: App,
  intent: Intent,
  input: { resolutionId: string },
): Promise<{ year: number; number: number }> {
  const deed = { act: "issue-resolution", intent, input, action: "resolution.issue" } as const;
  return actOnResolution(app, deed, async (tx, { resolution }) => {
    const issued = await numberedIn(tx, resolution);
    const { id, itemId, voteId, series, year, number, articles } = issued;
    await saveIssue(tx.db, issued);
    const clauseIds = articles.flatMap(({ clauses }) => clauses.map((clause) => clause.id));
    const reckoning = await reckoningAt(tx.db, app.settings, tx.at);
    await assignPreparedIn(tx, intent.by, { resolutionId: id, clauseIds, reckoning });
    await recordStepIn(tx, id, { step: "number" });
    await recordStepIn(tx, id, { step: "issue" });
    await logIssueIn(tx, issued);
    await enterInRegister(tx.db, issued);
    if (issued.replacesId !== null) await endReplacedIn(tx, issued.replacesId, issued);
    tx.record({
      type: "resolution.issued",
      subject: `resolution:${id}`,
      payload: { itemId, voteId, series, year, number },
      wakes: [...wakesOf(issued), "tasks"],
    });
    return { year, number };
  });
}

/** The number is taken last: until then a refusal costs nobody behind it any time. */
async function numberedIn(tx: Tx, resolution: Resolution): Promise<IssuedResolution> {
  stateAfter(resolution.state, "number");
  requireSignature(resolution);
  const { textSha256, series } = resolution;
  if (textSha256 !== hashOfText(resolution)) refuse("resolution-changed");
  const year = yearOf(dayOf(tx.at));
  const number = await takeNumber(tx.db, { series, year });
  return issueSigned(resolution, { year, number, issuedAt: tx.at });
}
