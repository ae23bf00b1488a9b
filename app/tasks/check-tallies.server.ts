import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { keepTallyCheck, retally } from "./task-tally.store.server.ts";

/**
 * Counts every task anew. Where the counts kept as tasks were written say something else, the log and
 * the System page tell how many did.
 */
export async function checkTallies(app: App): Promise<{ off: number }> {
  const done = await commit(
    app,
    { act: "check-tallies", intent: null, input: null },
    async (tx) => {
      const off = await retally(tx.db);
      await keepTallyCheck(tx.db, { at: tx.at, off });
      if (off > 0) {
        tx.record({
          type: "report.recounted",
          subject: "report:tallies",
          payload: { off },
          wakes: ["tasks"],
        });
      }
      return { off };
    },
  );
  if (done.off > 0) app.log.error(done, "the counts of tasks did not agree and were made anew");
  return done;
}
