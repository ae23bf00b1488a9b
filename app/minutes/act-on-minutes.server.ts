import type { Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import type { App, Json } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import type { Minutes } from "./minutes.ts";
import { standingMinutes } from "./standing-minutes.server.ts";

type Deed = { act: string; intent: Intent; input: { meetingId: string }; action: Action };

/** What every act on the minutes begins with; what one may not see is as good as missing. */
export function actOnMinutes<Answer extends Json>(
  app: App,
  { act, intent, input, action }: Deed,
  work: (tx: Tx, scene: { minutes: Minutes; person: Person }) => Promise<Answer>,
): Promise<Answer> {
  const { meetingId } = input;
  return commit(app, { act, intent, input }, async (tx) =>
    work(tx, await standingMinutes(tx, intent.by, { meetingId, action })),
  );
}
