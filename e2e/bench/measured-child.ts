import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "../support/server.ts";

/** A process of the product's own code that does a thing by name and says how long it took. */
export type MeasuredChild = {
  dataDir: string;
  /** Milliseconds, as the process itself measured them. */
  ask(name: string): Promise<number>;
  end(): Promise<void>;
};

/** Starts it on a data directory of its own; answers once everything is laid. */
export async function startMeasured(
  script: string,
  given: readonly string[],
): Promise<MeasuredChild> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-measured-"));
  const file = path.join(ROOT, "app", "testing", script);
  const child = spawn(process.execPath, [file, dataDir, ...given], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${script} ended`);
    return Number(value);
  };
  await answer();
  return {
    dataDir,
    ask: (name) => {
      child.stdin.write(`${name}\n`);
      return answer();
    },
    // At the end of what it is asked it puts away what it laid.
    end: async () => {
      child.stdin.end();
      await closed;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
