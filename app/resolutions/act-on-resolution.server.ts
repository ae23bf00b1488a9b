import type { Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App, Json } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import type { Resolution } from "./resolution.ts";
import { requireResolution } from "./resolution.views.server.ts";

type Deed = { act: string; intent: Intent; input: { resolutionId: string }; action: Action };

/** What every step begins with: who, which document, is it theirs to take; one at a time. */
export function actOnResolution<Answer extends Json>(
  app: App,
  { act, intent, input, action }: Deed,
  work: (tx: Tx, scene: { resolution: Resolution; person: Person }) => Promise<Answer>,
): Promise<Answer> {
  return commit(app, { act, intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const wanted = { person, id: input.resolutionId, action, forUpdate: true };
    return work(tx, { person, resolution: await requireResolution(tx.db, wanted) });
  });
}
