import { listBodies } from "../bodies/body.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { saveSealed } from "./ballot-setting.store.server.ts";

type Input = { bodyCode: string; isSealed: boolean; fromOn: string };

/** Whether answers to ballots issued from a day on are seen by nobody before the close. */
export async function sealBallots(app: App, input: Input): Promise<null> {
  return commit(app, { act: "seal-ballots", intent: null, input }, (tx) =>
    sealBallotsIn(tx, input),
  );
}

/** As part of another act, which has decided the rights. */
export async function sealBallotsIn(tx: Tx, { bodyCode, ...setting }: Input): Promise<null> {
  const body = (await listBodies(tx.db)).find(({ code }) => code === bodyCode);
  const bodyId = body?.id ?? refuse("not-found");
  await saveSealed(tx.db, { ...setting, bodyId, at: tx.at });
  tx.record({
    type: "body.ballots-sealed",
    subject: `body:${bodyId}`,
    payload: { sealed: setting.isSealed, fromOn: setting.fromOn },
  });
  return null;
}
