import path from "node:path";
import { Worker } from "node:worker_threads";
import type { App } from "./app.server.ts";
import { Refusal, type RefusalCode } from "./refusal.ts";

export type WorkerTask = {
  /** From the project's folder: `app/papers/page-texts.worker.ts` */
  entry: string;
  input: unknown;
  timeoutMs: number;
  memoryMb: number;
  /** What a limit of time or memory means here. */
  onLimit: RefusalCode;
};

/** Runs an entry in a thread of its own, so that heavy work never slows a vote. First message = result. */
export async function runInWorker(app: App, task: WorkerTask): Promise<unknown> {
  return app.slots.papers.run(() => start(app, task));
}

function start(app: App, task: WorkerTask): Promise<unknown> {
  const worker = new Worker(path.join(app.root, task.entry), {
    workerData: task.input,
    resourceLimits: { maxOldGenerationSizeMb: task.memoryMb },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve, reject) => {
    const refuseLimit = () => settle(() => reject(new Refusal(task.onLimit)));
    const timer = setTimeout(refuseLimit, task.timeoutMs);
    const watch = watchMemory(worker, task.memoryMb, refuseLimit);
    function settle(answer: () => void): void {
      clearTimeout(timer);
      clearInterval(watch);
      void worker.terminate();
      answer();
    }
    worker.once("message", (result) => settle(() => resolve(result)));
    worker.once("error", (error) => settle(() => reject(limitOr(error, task))));
    worker.once("exit", refuseLimit);
  });
}

/**
 * The engine's own limit does not count typed arrays, and there a bomb unfolds: a PDF of 6 kB asked
 * for 6 GB. The figures are read from outside, also while the thread is busy.
 */
function watchMemory(worker: Worker, memoryMb: number, onLimit: () => void): NodeJS.Timeout {
  return setInterval(async () => {
    const held = await worker.getHeapStatistics().then(
      (heap) => heap.used_heap_size + heap.external_memory,
      () => 0, // it has ended in the meantime
    );
    if (held > memoryMb * 1024 * 1024) onLimit();
  }, 50);
}

function limitOr(error: unknown, task: WorkerTask): unknown {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? new Refusal(task.onLimit) : error;
}
