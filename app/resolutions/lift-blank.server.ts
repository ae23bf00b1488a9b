import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnResolution } from "./act-on-resolution.server.ts";
import { removeBlank } from "./blanked-passage.store.server.ts";
import { wakesOf } from "./resolution.ts";

/** What was to be left out stands in the public version again; refuses once it is published. */
export async function liftBlank(
  app: App,
  intent: Intent,
  input: { resolutionId: string; blankId: string },
): Promise<null> {
  const deed = { act: "lift-blank", intent, input, action: "resolution.blank" } as const;
  return actOnResolution(app, deed, async (tx, { resolution }) => {
    if (resolution.state !== "issued") refuse("resolution-elsewhere");
    const { id } = resolution;
    if (!(await removeBlank(tx.db, id, input.blankId))) refuse("not-found");
    const wakes = wakesOf(resolution);
    tx.record({ type: "resolution.blank-lifted", subject: `resolution:${id}`, wakes });
    return null;
  });
}
