import { monitorEventLoopDelay } from "node:perf_hooks";
import path from "node:path";
import { Worker } from "node:worker_threads";
import * as Y from "yjs";
import { ROOT } from "../support/server.ts";
import { alternately, figure, median, report } from "./measure.ts";
import { strokeRecord } from "./stroke-records.ts";

/*
 * B8: a log of small changes becomes one state. What counts is how long everything else has to wait
 * meanwhile: the longest turn of the event loop. Ours is the product's own worker; the peers do the
 * same in the process itself, as a stock server would: replayed into a document, and merged.
 */

type Folded = { block: number; ms: number };

export async function benchCompaction(asked: { changes: number; rounds: number }): Promise<void> {
  const changes = logOf(asked.changes);
  const seen = await alternately(
    {
      ours: () => watched(() => foldInWorker(changes)),
      replay: () =>
        watched(() => {
          const document = new Y.Doc();
          document.transact(() => changes.forEach((change) => Y.applyUpdate(document, change)));
          return Promise.resolve(Y.encodeStateAsUpdate(document));
        }),
      merge: () => watched(() => Promise.resolve(Y.mergeUpdates(changes))),
    },
    asked.rounds,
  );
  const most = (name: "ours" | "replay" | "merge", of: (each: Folded) => number) =>
    median((seen.get(name) ?? []).map(of));
  const line = (name: "ours" | "replay" | "merge") =>
    `longest block ${figure(most(name, ({ block }) => block))} ms, done after ${figure(most(name, ({ ms }) => ms))} ms`;
  report(
    `B8 compaction of ${asked.changes} changes`,
    [
      `ours, in a worker: ${line("ours")}`,
      `replayed in the process: ${line("replay")}`,
      `mergeUpdates in the process: ${line("merge")}`,
    ],
    [
      { name: "longest block in ms", ratio: most("ours", ({ block }) => block), wanted: 50 },
      {
        name: "time to the replay's",
        ratio: most("ours", ({ ms }) => ms) / most("replay", ({ ms }) => ms),
        wanted: 1.2,
      },
    ],
  );
}

function logOf(count: number): Uint8Array[] {
  const document = new Y.Doc();
  const changes: Uint8Array[] = [];
  document.on("update", (change) => void changes.push(change));
  for (let each = 0; each < count; each += 1) {
    const record = strokeRecord("me", each);
    document.getMap("notes").set(record.id, record);
  }
  return changes;
}

async function watched(run: () => Promise<Uint8Array>): Promise<Folded> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.reset();
  // The first turn after a reset is not counted.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const began = performance.now();
  await run();
  const ms = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  return { block: delay.max / 1e6, ms };
}

function foldInWorker(changes: readonly Uint8Array[]): Promise<Uint8Array> {
  const entry = path.join(ROOT, "app", "annotations", "fold-notes.worker.ts");
  const worker = new Worker(entry, { workerData: { state: null, changes } });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (state: Uint8Array) => {
      void worker.terminate();
      resolve(state);
    });
  });
}
