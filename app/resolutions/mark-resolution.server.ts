import { followVersionIn } from "../drafting/follow-version.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import type { Secrecy } from "../tasks/task-marks.ts";
import { actOnResolution } from "./act-on-resolution.server.ts";
import { isMarkedAs, requireUnsecret, type DocumentMarks } from "./document-marks.ts";
import { insertVersion } from "./resolution-version.store.server.ts";
import { markDocument, wakesOf } from "./resolution.ts";
import { saveMarks } from "./resolution.store.server.ts";

type Input = { resolutionId: string; secrecy: Secrecy } & DocumentMarks;

/**
 * The secretariat says how urgent a document is and whether it stays within the Government, until it
 * is approved. Refuses `document-secret` for any grade of a state secret.
 */
export async function markResolution(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ version: number }> {
  const deed = { act: "mark-resolution", intent, input, action: "resolution.mark" } as const;
  return actOnResolution(app, deed, async (tx, { resolution, person }) => {
    const { priority, isInternal } = input;
    const marked = markDocument(resolution, { priority, isInternal });
    requireUnsecret(input.secrecy);
    const { id, version } = resolution;
    if (isMarkedAs(resolution.marks, marked.marks)) return { version };
    await saveMarks(tx.db, marked);
    await insertVersion(tx.db, { ...marked, at: tx.at, by: person.id });
    const steps = { from: version, to: marked.version };
    await followVersionIn(tx, { kind: "resolution", id }, steps);
    tx.record({
      type: "resolution.marked",
      subject: `resolution:${id}`,
      payload: { version: marked.version, priority, isInternal },
      wakes: wakesOf(resolution),
    });
    return { version: marked.version };
  });
}
