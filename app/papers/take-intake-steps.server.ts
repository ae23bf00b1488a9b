import { z } from "zod";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { faultOf } from "../platform/fault.ts";
import type { Arrival } from "../platform/files.server.ts";
import { isRefusal } from "../platform/refusal.ts";
import { runInWorker } from "../platform/worker.server.ts";
import {
  claimStep,
  failStep,
  finishStep,
  insertWords,
  type ClaimedStep,
} from "./intake-step.store.server.ts";
import { insertKeptFile } from "./intake.store.server.ts";
import { pageWordsSchema } from "./intake.ts";
import { adoptFiles } from "./adopt-files.server.ts";
import { makePageOne } from "./make-page-one.server.ts";
import { makeThumbnails } from "./make-thumbnails.server.ts";

/**
 * Takes the steps that are due, one after the other. What a step makes is whole on disk before its
 * row says so, and the row is one transaction: a process that ends in between repeats the step.
 */
export async function takeIntakeSteps(app: App): Promise<{ taken: number }> {
  await adoptFiles(app);
  for (let taken = 0; ; taken += 1) {
    const deed = { act: "claim-intake-step", intent: null, input: null };
    const step = await commit(app, deed, (tx) => claimStep(tx.db, tx.at));
    if (!step) return { taken };
    await takeStep(app, step);
  }
}

async function takeStep(app: App, step: ClaimedStep): Promise<void> {
  try {
    await takers[step.step](app, step);
  } catch (error) {
    app.log.warn({ step: step.step, fault: faultOf(error) }, "a step of an intake failed");
    const fault = isRefusal(error) ? error.code : "failed";
    await commit(app, { act: "fail-intake-step", intent: null, input: step }, async (tx) => {
      await failStep(tx.db, step, { fault, at: tx.at });
      return null;
    });
  }
}

type Taker = (app: App, step: ClaimedStep) => Promise<void>;

const takers: Record<ClaimedStep["step"], Taker> = {
  texts: takeTexts,
  thumbnails: async (app, step) => {
    const arrival = await makeThumbnails(app, step);
    await keepMade(app, step, { arrival, mediaType: "application/octet-stream" });
  },
  "page-one": async (app, step) => {
    const arrival = await makePageOne(app, step);
    await keepMade(app, step, { arrival, mediaType: "application/pdf" });
  },
};

const LIMITS = { timeoutMs: 120_000, memoryMb: 512, onLimit: "paper-too-costly" } as const;

async function takeTexts(app: App, step: ClaimedStep): Promise<void> {
  const input = { path: app.files.pathOf(step.servedSha256) };
  const entry = "app/papers/page-texts.worker.ts";
  const words = await runInWorker(app, { entry, input, ...LIMITS });
  const pages = z.array(pageWordsSchema).parse(words);
  await commit(app, { act: "finish-intake-step", intent: null, input: step }, async (tx) => {
    const isFirst = await finishStep(tx.db, step, { sha256: null, at: tx.at });
    if (isFirst) await insertWords(tx.db, step.sha256, pages);
    return null;
  });
}

type Made = { arrival: Arrival; mediaType: string };

async function keepMade(app: App, step: ClaimedStep, made: Made): Promise<void> {
  const { arrival, mediaType } = made;
  const { sha256, size } = arrival;
  try {
    await app.files.keep(arrival);
    await commit(app, { act: "finish-intake-step", intent: null, input: step }, async (tx) => {
      await insertKeptFile(tx.db, { sha256, size, mediaType, keptAt: tx.at });
      await finishStep(tx.db, step, { sha256, at: tx.at });
      return null;
    });
  } finally {
    await app.files.discard(arrival);
  }
}
