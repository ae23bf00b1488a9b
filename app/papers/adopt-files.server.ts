import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { faultOf } from "../platform/fault.ts";
import { isRefusal } from "../platform/refusal.ts";
import {
  filesWithoutIntake,
  insertRefusedIntake,
  type KeptPdf,
} from "./adopted-file.store.server.ts";
import { keepIntakeIn } from "./keep-intake.server.ts";
import { receivePaper } from "./receive-paper.server.ts";

const AT_ONCE = 20;

/** Takes in the files of papers from before there was an intake, as if they came today. */
export async function adoptFiles(app: App): Promise<{ adopted: number }> {
  let adopted = 0;
  for (;;) {
    const files = await filesWithoutIntake(app.read, AT_ONCE);
    for (const file of files) await adopt(app, file);
    adopted += files.length;
    if (files.length < AT_ONCE) return { adopted };
  }
}

/** What no longer passes the gate stays as it was; its steps are given up, in plain sight. */
async function adopt(app: App, file: KeptPdf): Promise<void> {
  const deed = { act: "adopt-file", intent: null, input: file.sha256 };
  try {
    const body = app.files.read(file.sha256);
    await receivePaper(app, { body, keptBefore: true }, (checked) =>
      commit(app, deed, async (tx) => {
        await keepIntakeIn(tx, checked);
        return null;
      }),
    );
  } catch (error) {
    app.log.warn({ fault: faultOf(error) }, "a file from before could not be taken in");
    const fault = isRefusal(error) ? error.code : "failed";
    await commit(app, deed, async (tx) => {
      await insertRefusedIntake(tx.db, file, { fault, at: tx.at });
      return null;
    });
  }
}
