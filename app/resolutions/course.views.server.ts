import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual } from "../people/person.ts";
import { isIssued, nextStage, WAY, type Stage } from "./course.ts";
import { signedByOffice } from "./document-kind.ts";
import { codeOf, isIssuedResolution, type Resolution } from "./resolution.ts";
import { findResolution, successorOf } from "./resolution.store.server.ts";
import { stepsOf, type ResolutionStep } from "./resolution-steps.store.server.ts";

export type StageLine = {
  stage: Stage;
  state: "done" | "now" | "next";
  at: number | null;
  /** By office; of the step that comes next, null. */
  by: Bilingual | null;
};

/** Who must act next. */
export type Awaited = "secretariat" | "chair" | "office";

export type Change = {
  step: "correct" | "replace" | "recall";
  at: number;
  by: Bilingual | null;
  reason: string;
  was: string;
  reads: string;
};

export type Related = { id: string; code: string | null; title: string };

export type ResolutionCourse = {
  stages: StageLine[];
  awaited: Awaited | null;
  /** Given back and not put to review again. */
  returned: { at: number; by: Bilingual | null; reason: string } | null;
  changes: Change[];
  /** The older document in whose place it comes, and why. */
  replaces: (Related & { reason: string }) | null;
  /** What has come, or is being drafted, in its own place. */
  successor: Related | null;
};

/** The course of a document as its page shows it: what is done, what comes next, what came of it. */
export async function courseOf(
  db: Knex,
  { resolution, seesDrafts }: { resolution: Resolution; seesDrafts: boolean },
): Promise<ResolutionCourse> {
  const steps = await stepsOf(db, resolution.id);
  const titles = await personTitles(db, [...new Set(steps.map(({ by }) => by))]);
  const officeOf = (by: string) => titles.get(by) ?? null;
  const last = steps.findLastIndex(({ step }) => step === "return");
  const since = steps.filter(({ step }, at) => at > last || step === "draft");
  const [back] = resolution.state === "draft" ? steps.slice(last === -1 ? steps.length : last) : [];
  const { id, replacesId } = resolution;
  const replaced = replacesId === null ? null : await findResolution(db, replacesId);
  const successor = await successorOf(db, id);
  const showsSuccessor = successor && (seesDrafts || isIssued(successor.state));
  const reason = steps.find(({ step }) => step === "draft")?.reason ?? "";
  return {
    stages: stagesOf(resolution, since, officeOf),
    awaited: awaitedFor(resolution),
    returned: back ? { at: back.at, by: officeOf(back.by), reason: back.reason } : null,
    changes: steps.flatMap((each) => changeOf(each, officeOf)),
    replaces: replaced && { ...relatedOf(replaced), reason },
    successor: showsSuccessor ? relatedOf(successor) : null,
  };
}

type OfficeOf = (personId: string) => Bilingual | null;

function stagesOf(
  resolution: Resolution,
  steps: readonly ResolutionStep[],
  officeOf: OfficeOf,
): StageLine[] {
  const { state, marks } = resolution;
  const next = nextStage(state);
  // What circulates within the Government only is not published.
  const way = marks.isInternal ? WAY.filter((stage) => stage !== "publish") : WAY;
  return way.flatMap((stage): StageLine[] => {
    const taken = steps.findLast(({ step }) => step === stage);
    if (taken) return [{ stage, state: "done", at: taken.at, by: officeOf(taken.by) }];
    // What holds no longer goes no further.
    if (next === null) return [];
    return [{ stage, state: stage === next ? "now" : "next", at: null, by: null }];
  });
}

function awaitedFor({ state, kind }: Resolution): Awaited | null {
  const next = nextStage(state);
  if (next === null || isIssued(state)) return null;
  if (next === "approve") return "chair";
  return next === "sign" && signedByOffice(kind) ? "office" : "secretariat";
}

function changeOf(taken: ResolutionStep, officeOf: OfficeOf): Change[] {
  const { step, at, by, reason, was, reads } = taken;
  if (step !== "correct" && step !== "replace" && step !== "recall") return [];
  return [{ step, at, by: officeOf(by), reason, was, reads }];
}

function relatedOf(resolution: Resolution): Related {
  const code = isIssuedResolution(resolution) ? codeOf(resolution) : null;
  return { id: resolution.id, code, title: resolution.title };
}
